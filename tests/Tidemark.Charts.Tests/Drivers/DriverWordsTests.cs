using CsCheck;
using Tidemark.Charts.Drivers;

namespace Tidemark.Charts.Tests.Drivers;

public sealed class DriverWordsTests
{
    [Fact]
    public void The_description_counts_what_is_drawn() => Assert.Equal(
        "One aim, three primary drivers, six secondary drivers and twelve change ideas. At the centre: Psychological safety at the centre. "
        + "Boxes with a dashed edge are invented.", DiagramExamples.Small.Draw("x").Description);

    [Fact]
    public void What_is_not_known_is_said() =>
        Assert.Equal("The aim is not known. No drivers are known.", new DriverDiagram().Draw("x").Description);

    [Fact]
    public void The_title_names_the_version()
    {
        Assert.Equal("Theory of change, revised version", DiagramExamples.Small.Draw("x").Title);
        Assert.Equal("Driver diagram", new DriverDiagram().Draw("x").Title);
    }

    [Fact]
    public void An_item_under_several_drivers_is_listed_under_each_and_says_so()
    {
        var all = Flat(DiagramExamples.Shared.Draw("x").Outline.Items).Where(i => i.Text == "The response fits the person").ToList();
        string[] said = ["Also under “Everyone knows what to do”", "Also under “People can talk openly about safety”"];
        Assert.Equal(said, all.Select(i => i.AlsoUnderWords));
        Assert.All(all, i => Assert.Equal("Ask first what would help", Assert.Single(i.Items).Text));
    }

    [Fact]
    public void An_idea_directly_under_a_primary_driver_is_listed_there()
    {
        var ward = DiagramExamples.Shared.Draw("x").Outline.Items.Single(i => i.Text == "The ward feels safe to live in");
        var idea = Assert.Single(ward.Items, i => i.Kind == OutlineKind.ChangeIdea);
        Assert.Equal("Go back after a week and ask again", idea.Text);
        Assert.Null(idea.AlsoUnderWords);
    }

    [Fact]
    public void The_list_holds_every_item_of_the_picture() => DiagramExamples.Any.Sample(d =>
    {
        var outline = d.Draw("x").Outline;
        var listed = Flat(outline.Items).Concat(Flat(outline.Unplaced)).Select(i => i.Text).ToHashSet();
        Assert.All(d.PrimaryDrivers.Concat(d.SecondaryDrivers).Concat(d.ChangeIdeas), i => Assert.Contains(i.Text, listed));
    }, iter: 60);

    [Fact]
    public void Without_links_it_is_one_image_with_a_name_and_a_description()
    {
        var root = new PictureReader(DiagramExamples.Small.Draw("toc").Svg).Root;
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal("toc-title", root.Attribute("aria-labelledby")!.Value);
        Assert.Equal("toc-desc", root.Attribute("aria-describedby")!.Value);
        Assert.Equal(["toc-title", "toc-desc"], root.Elements().Take(2).Select(e => e.Attribute("id")!.Value));
    }

    [Fact]
    public void With_links_it_is_a_group_so_that_they_stay_reachable()
    {
        var linked = DiagramExamples.Small with { Aim = new("Fewer falls by the end of June") { Href = "/aim" } };
        var read = new PictureReader(linked.Draw("toc").Svg);
        Assert.Equal("group", read.Root.Attribute("role")!.Value);
        var link = Assert.Single(read.Elements, e => e.Name.LocalName == "a");
        Assert.Equal("Fewer falls by the end of June", link.Value);
    }

    [Fact]
    public void Invented_boxes_have_a_dashed_edge_and_others_do_not()
    {
        var mixed = new DriverDiagram { Aim = new("known"), PrimaryDrivers = [new("p", "made up") { Invented = true }] };
        var boxes = new PictureReader(mixed.Draw("x").Svg).Elements.Where(e => e.Name.LocalName == "rect").ToList();
        Assert.Equal([false, true], boxes.Select(b => b.Attribute("stroke-dasharray") is not null));
    }

    [Theory]
    [InlineData("p", "p")]
    [InlineData("s", "i")]
    [InlineData("s", "nowhere")]
    public void A_parent_that_cannot_be_one_is_refused(string key, string under) => Assert.Throws<ArgumentException>(() => new DriverDiagram
    {
        PrimaryDrivers = [new("p", "") { Under = key == "p" ? [under] : [] }],
        SecondaryDrivers = [new("s", "") { Under = key == "s" ? [under] : [] }],
        ChangeIdeas = [new("i", "")],
    }.Draw("x"));

    [Fact]
    public void A_key_used_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => new DriverDiagram { PrimaryDrivers = [new("a", "1"), new("a", "2")] }.Draw("x"));

    private static IEnumerable<OutlineItem> Flat(IEnumerable<OutlineItem> items) => items.SelectMany(i => Flat(i.Items).Prepend(i));
}
