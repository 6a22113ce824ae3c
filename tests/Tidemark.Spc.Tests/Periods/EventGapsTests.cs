using Tidemark.Spc.Periods;
using static Tidemark.Spc.Tests.Numbers;

namespace Tidemark.Spc.Tests.Periods;

/// <summary>Days between events, and the open interval since the last.</summary>
public sealed class EventGapsTests
{
    [Fact]
    public void Events_of_one_day_keep_their_order_and_lie_0_days_apart()
    {
        var gaps = EventGaps.OfDates([new(2021, 3, 4), new(2021, 3, 1), new(2021, 3, 4), new(2021, 3, 10)]);

        Assert.Equal([1, 0, 2, 3], gaps.Order);
        Same([3, 0, 6], gaps.Days);
        Assert.Null(gaps.Open);
    }

    [Fact]
    public void The_time_since_the_last_event_is_open_and_no_gap()
    {
        var gaps = EventGaps.OfDates([new(2021, 3, 1), new(2021, 3, 4)], new(2021, 4, 1));

        Same([3], gaps.Days);
        Assert.Equal(28, gaps.Open);
        Assert.Equal(0, EventGaps.OfDates([new(2021, 3, 1)], new(2021, 3, 1)).Open);
        Assert.True(EventGaps.OfDates([new(2021, 3, 1)], new(2021, 3, 1)).Days.IsEmpty);
    }

    [Fact]
    public void Without_events_nothing_is_open()
    {
        var gaps = EventGaps.OfDates([], new(2021, 3, 1));

        Assert.Null(gaps.Open);
        Assert.True(gaps.Days.IsEmpty);
        Assert.True(EventGaps.OfTimes([], new(2021, 3, 1, 0, 0, 0, DateTimeKind.Unspecified)).Order.IsEmpty);
    }

    [Fact]
    public void Times_give_parts_of_days()
    {
        var gaps = EventGaps.OfTimes([At(12), At(0), At(18)], At(24));

        Assert.Equal([1, 0, 2], gaps.Order);
        Same([0.5, 0.25], gaps.Days);
        Near(0.25, gaps.Open!.Value);
    }

    [Fact]
    public void A_day_before_the_last_event_is_refused() =>
        Assert.Equal("The last event is later than 2021-03-01, up to which days are counted.",
            Assert.Throws<SpcException>(() => EventGaps.OfDates([new(2021, 3, 2)], new(2021, 3, 1))).Message);

    private static DateTime At(int hour) => new DateTime(2021, 3, 1, 0, 0, 0, DateTimeKind.Unspecified).AddHours(hour);
}
