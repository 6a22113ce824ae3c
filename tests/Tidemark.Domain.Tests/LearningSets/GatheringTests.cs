using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;

namespace Tidemark.Domain.Tests.LearningSets;

public sealed class GatheringTests
{
    private readonly Gathering _set = Numbered(4);

    [Fact]
    public void A_learning_set_with_a_number_needs_no_address_and_says_how_the_number_is_known()
    {
        _set.Name(GatheringKind.LearningSet, 5, " From the order of dates. ", null, " Light ");

        Assert.Equal((5, "From the order of dates.", null, "Light"), (_set.Number, _set.NumberBasis, _set.Slug, _set.Title));
    }

    [Fact]
    public void A_gathering_without_a_number_has_no_basis_of_one()
    {
        _set.Name(GatheringKind.Forum, null, "Guessed", Slug.Parse("forum"), null);

        Assert.Equal((GatheringKind.Forum, null, null, "forum"), (_set.Kind, _set.Number, _set.NumberBasis, _set.Slug.ToString()));
    }

    [Fact]
    public void Names_that_break_a_rule_are_refused_and_change_nothing()
    {
        var forum = Forum("first");
        var sequence = forum.Sequence;
        var moved = Slug.Parse("second");
        Refused.With("Learning sets are numbered from 1.", () => forum.Name(GatheringKind.LearningSet, 0, null, null, null));
        Refused.With("Only a learning set has a number.", () => forum.Name(GatheringKind.Forum, 1, null, null, null));
        Refused.With("A gathering without a number needs an address of its own.", () => forum.Name(GatheringKind.Forum, null, null, null, null));
        Refused.With("A gathering with a number has the number for an address.", () => forum.Name(GatheringKind.LearningSet, 2, null, moved, null));
        Refused.With("An address of digits only belongs to numbered learning sets.", () => forum.Name(GatheringKind.Forum, null, null, Slug.Parse("2021"), null));
        Refused.With("Make the title shorter: 201 characters were given, 200 fit.", () => forum.Name(GatheringKind.Forum, null, null, moved, new string('a', 201)));
        Refused.With("Make how the number is known shorter: 501 characters were given, 500 fit.",
            () => forum.Name(GatheringKind.LearningSet, 2, new string('a', 501), null, null));

        Assert.Equal((GatheringKind.Forum, null, "first", sequence), (forum.Kind, forum.Number, forum.Slug.ToString(), forum.Sequence));
        Assert.Empty(forum.FormerSlugs);
    }

    [Fact]
    public void An_old_address_is_kept_when_it_changes_or_gives_way_to_a_number()
    {
        var forum = Forum("first");

        forum.Name(GatheringKind.Forum, null, null, Slug.Parse("second"), null);
        Assert.Equal(["first"], forum.FormerSlugs.Select(s => s.Value));

        forum.Name(GatheringKind.LearningSet, 3, null, null, null);
        Assert.Equal(["first", "second"], forum.FormerSlugs.Select(s => s.Value));

        forum.Name(GatheringKind.Forum, null, null, Slug.Parse("second"), null);
        Assert.Equal(["first"], forum.FormerSlugs.Select(s => s.Value));
        forum.WasAt([Slug.Parse("second"), Slug.Parse("other")]);
        Assert.Equal(["first", "other"], forum.FormerSlugs.Select(s => s.Value));
    }

    [Fact]
    public void Times_are_kept_with_their_zone()
    {
        _set.Schedule(PartialDate.Parse("2021-09-13"), new TimeOnly(10, 0), new TimeOnly(13, 30), " Europe/Paris ");

        Assert.Equal(("2021-09-13", new TimeOnly(10, 0), new TimeOnly(13, 30), "Europe/Paris"), (_set.Date.ToString(), _set.Start, _set.End, _set.TimeZone));
        _set.Schedule(PartialDate.Parse("2021"), null, null, null);
        Assert.Equal(("2021", null, null, "Europe/London"), (_set.Date.ToString(), _set.Start, _set.End, _set.TimeZone));
    }

    [Theory]
    [InlineData(null, "10:00", null, null, "A time needs a date whose day is known.")]
    [InlineData("2021-09", "10:00", null, null, "A time needs a date whose day is known.")]
    [InlineData("2021-09-13", null, "11:00", null, "An end needs a start.")]
    [InlineData("2021-09-13", "10:00", "10:00", null, "A gathering ends after it starts.")]
    [InlineData("2021-09-13", "10:00", "09:59", null, "A gathering ends after it starts.")]
    [InlineData("2021-09-13", null, null, "Europe/Camelot", "“Europe/Camelot” is not a time zone. Write one such as Europe/London.")]
    public void Times_that_cannot_be_are_refused(string? date, string? start, string? end, string? zone, string sentence)
    {
        var before = _set.Sequence;

        Refused.With(sentence, () => _set.Schedule(date is null ? null : PartialDate.Parse(date), Time(start), Time(end), zone));

        Assert.Equal((null, before), (_set.Date, _set.Sequence));
    }

    [Fact]
    public void Long_texts_are_refused()
    {
        var before = _set.Sequence;
        Refused.With("Make the time zone shorter: 61 characters were given, 60 fit.", () => _set.Schedule(null, null, null, new string('a', 61)));
        Refused.With("Make the venue shorter: 301 characters were given, 300 fit.", () => _set.Meet(null, new string('a', 301)));
        Refused.With("Make the summary shorter: 4,001 characters were given, 4,000 fit.", () => _set.Describe(new string('a', 4001), null, []));
        Refused.With("Make the note shorter: 2,001 characters were given, 2,000 fit.", () => _set.Describe("New", new string('a', 2001), []));
        Assert.Equal((null, before), (_set.Summary, _set.Sequence));
    }

    [Fact]
    public void An_agenda_has_numbered_releases_and_at_most_one_draft()
    {
        Assert.Null(_set.PublishedAgenda);

        _set.Plan([Release(null), Release(2), Release(1)]);
        Assert.Equal([1, 2, null], _set.Releases.Select(r => r.Number));
        Assert.Equal(2, _set.PublishedAgenda!.Number);

        Refused.With("An agenda has one working draft.", () => _set.Plan([Release(null), Release(null)]));
        Refused.With("Two agenda releases have the same number.", () => _set.Plan([Release(1), Release(1)]));
        Assert.Equal(3, _set.Releases.Count);
        _set.Plan([Release(null)]);
        Assert.Null(_set.PublishedAgenda);
    }

    internal static Gathering Numbered(int number)
    {
        var set = new Gathering(EntityId.New<GatheringId>(), EntityId.New<CollaborativeId>(), GatheringKind.LearningSet);
        set.Name(GatheringKind.LearningSet, number, null, null, null);
        return set;
    }

    private static Gathering Forum(string slug)
    {
        var forum = new Gathering(EntityId.New<GatheringId>(), EntityId.New<CollaborativeId>(), GatheringKind.Forum);
        forum.Name(GatheringKind.Forum, null, null, Slug.Parse(slug), null);
        return forum;
    }

    private static TimeOnly? Time(string? text) => text is null ? null : TimeOnly.ParseExact(text, "HH:mm");

    private static AgendaRelease Release(int? number) => new(number, null, null, []);
}
