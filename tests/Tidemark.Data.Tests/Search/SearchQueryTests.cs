using System.Text;
using CsCheck;
using Tidemark.Data.Search;

namespace Tidemark.Data.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("evening huddle", "evening|huddle")]
    [InlineData("\"evening huddle\" cards", "evening huddle|cards")]
    [InlineData("“evening huddle” cards", "evening huddle|cards")]
    [InlineData("trauma-informed", "trauma informed")]
    [InlineData("ward's", "ward s")]
    [InlineData("\"never closed", "never|closed")]
    [InlineData("one \"two three\" four \"five six", "one|two three|four|five|six")]
    [InlineData("a OR b AND NOT c", "a|OR|b|AND|NOT|c")]
    [InlineData("NEAR(a b, 5) ^c d* title:e -f +g", "NEAR a|b|5|c|d|title e|f|g")]
    [InlineData("Ward ward WARD", "Ward")]
    [InlineData("café naïve", "café|naïve")]
    [InlineData("שלום עולם", "שלום|עולם")]
    [InlineData("नमस्ते", "नमस्ते")]
    [InlineData("tea\0cup\u0002x\u001b", "tea|cup|x")]
    public void Words_are_taken_as_words_and_quotes_as_phrases(string text, string terms) =>
        Assert.Equal(terms, string.Join('|', SearchQuery.Parse(text).Terms.Select(t => string.Join(' ', t))));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"\" '*' -- () :")]
    [InlineData("😀 🎉")]
    [InlineData("\ud83d")]
    [InlineData("\u0301")]
    public void What_holds_no_word_is_empty(string? text) => Assert.True(SearchQuery.Parse(text).IsEmpty);

    [Fact]
    public void Ten_thousand_characters_are_cut_and_the_query_says_so()
    {
        var query = SearchQuery.Parse(string.Concat(Enumerable.Repeat("ward ", 2_000)));

        Assert.True(query.IsCut);
        Assert.InRange(query.Text.Length, 1, SearchQuery.LongestText);
        Assert.Single(query.Terms);
    }

    [Fact]
    public void More_than_twelve_words_are_cut_and_the_query_says_so()
    {
        var query = SearchQuery.Parse("a b c d e f g h i j k l m");

        Assert.Equal(SearchQuery.MostTerms, query.Terms.Count);
        Assert.True(query.IsCut);
        Assert.False(SearchQuery.Parse("a b c d e f g h i j k l").IsCut);
    }

    [Theory]
    [InlineData("CO₂ levels", "CO₂|levels")]
    [InlineData("30 m²", "30|m²")]
    [InlineData("½ hour", "½|hour")]
    public void Every_kind_of_number_belongs_to_a_word(string text, string terms) =>
        Assert.Equal(terms, string.Join('|', SearchQuery.Parse(text).Terms.Select(t => string.Join(' ', t))));

    [Fact]
    public void The_longest_text_is_not_passed_for_a_character_of_two_halves()
    {
        var query = SearchQuery.Parse(new string('a', SearchQuery.LongestText - 1) + "😀");

        Assert.Equal(new string('a', SearchQuery.LongestText - 1), query.Text);
        Assert.True(query.IsCut);
    }

    [Fact]
    public void Any_text_makes_a_short_query_of_words_without_operators() => Gen.String[0, 400].Sample(text =>
    {
        var query = SearchQuery.Parse(text);
        Assert.True(query.Text.Length <= SearchQuery.LongestText);
        Assert.DoesNotContain(query.Text, char.IsControl);
        Assert.True(query.Terms.Count <= SearchQuery.MostTerms);
        Assert.All(query.Terms.SelectMany(t => t).SelectMany(w => w.EnumerateRunes()), r => Assert.False(Rune.IsWhiteSpace(r) || Rune.IsPunctuation(r) || Rune.IsSymbol(r)));
    });

    [Theory]
    [InlineData("the hudle cards", "the huddle cards")]
    [InlineData("\"the hudle\" HUDLE-cards", "\"the huddle\" huddle-cards")]
    [InlineData("hudles", "hudles")]
    public void Replacing_changes_the_word_wherever_it_stands_and_nothing_else(string text, string expected) =>
        Assert.Equal(expected, SearchQuery.Parse(text).Replacing("hudle", "huddle").Text);
}
