using System.Collections.Immutable;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Tests.Doors;

/// <summary>A number in a sentence of the narrative can be looked up: by a claim's or a row's id beside it, by a link, or in the result right above or below.</summary>
public sealed class NarrativeNumbersTests
{
    /// <summary>Cells whose numbers need no door, and why. An empty cell stands for all of the notebook.</summary>
    private static readonly ImmutableArray<(string Notebook, string Cell, string Reason)> Exceptions =
    [
        ("64-indices.ipynb", "together", "how parallel analysis is defined: above 19 of 20 random data sets"),
        ("91-how-we-count.ipynb", "", "methods on a public survey and on textbook examples; nothing of the report, and every number beside another program's"),
        ("93-bring-your-own-survey.ipynb", "", "a public survey that shows how to bring one's own; nothing of the report"),
    ];

    public static TheoryData<string> Notebooks => [.. PublishedNotebook.Names];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_number_in_a_sentence_has_a_door(string name) => Assert.Empty(
        from passage in NarrativePassage.Of(name)
        where !passage.HasDoor && !passage.NotBeside.IsEmpty && !IsExcepted(passage)
        select $"{passage.Notebook}, {passage.Cell}: {string.Join(" · ", passage.NotBeside)} in “{passage.Text.Trim()}”: name the claim or row in code, or link to what shows it");

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_id_named_beside_a_number_leads_somewhere(string name)
    {
        var known = ClaimRegistry.Default.Claims.Select(claim => claim.Id).Concat(CaseStudies.All.SelectMany(study => study.Rows).Select(row => row.Id)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(NarrativePassage.Of(name).SelectMany(passage => passage.Ids).Where(id => !known.Contains(id)).Distinct());
    }

    [Fact]
    public void No_exception_is_kept_that_nothing_needs() => Assert.All(Exceptions, exception => Assert.Contains(
        NarrativePassage.Of(exception.Notebook),
        passage => !passage.HasDoor && !passage.NotBeside.IsEmpty && (exception.Cell.Length == 0 || exception.Cell == passage.Cell)));

    [Theory]
    [InlineData("In 2019 mayors of section 2.3 and figures, 32 to 41, were asked; of 100 per cent.", "")]
    [InlineData("61 per cent (`S0-F23-01`) and [44](#cell-x) of 93.", "61 93")]
    [InlineData("p < .05, F = 32.27.", ".05 32.27")]
    public void Numbers_that_only_order_the_text_are_no_statements(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', new NarrativePassage("", "", text, "").Numbers));

    [Fact]
    public void A_number_that_the_result_beside_shows_is_not_missed()
    {
        var passage = new NarrativePassage("", "", "61 per cent, not 6.", "Mayors  61 %");
        Assert.Equal(["6"], passage.NotBeside);
    }

    private static bool IsExcepted(NarrativePassage passage) =>
        Exceptions.Any(exception => exception.Notebook == passage.Notebook && (exception.Cell.Length == 0 || exception.Cell == passage.Cell));
}
