using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.Restating;

namespace NavNotebooks.Survey.Tests.Claims.Restating;

public sealed class RestatementsTests
{
    private const int FirstFinding = 71;

    [Fact]
    public void Every_finding_of_the_summary_is_held_beside_the_body()
    {
        var covered = Restatements.All.SelectMany(row => row.Says).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var left = ClaimRegistry.Default.OfPart("summary")
            .Where(claim => claim.FirstLine >= FirstFinding && claim.Printed.Unit != "indicators" && !covered.Contains(claim.Id))
            .Select(claim => claim.Id);
        Assert.Empty(left);
    }

    [Fact]
    public void What_differs_says_where()
    {
        Restatement[] plain = [Restatement.Same, Restatement.Alone];
        Assert.All(Restatements.All, row => Assert.Equal(plain.Contains(row.How), row.Why is null));
    }

    [Fact]
    public void A_passage_holds_what_begins_within_its_lines() =>
        Assert.All(Restatements.ForLines("summary", (72, 85)), row => Assert.InRange(row.Says[0].FirstLine, 72, 85));

    [Fact]
    public void A_part_is_shown_in_the_order_of_the_document()
    {
        var lines = Restatements.OfPart("5").Select(row => row.Says[0].FirstLine).ToArray();
        Assert.Equal(lines.Order(), lines);
    }

    [Fact]
    public void Signs_tell_them_apart_without_colour() =>
        Assert.Equal(RestatementWords.All.Count, RestatementWords.All.Select(RestatementWords.Sign).Distinct().Count());

    [Fact]
    public void The_summary_counts_sentences()
    {
        var table = Restatements.ForLines("summary", (72, 85)).Summary();
        Assert.Equal(Restatements.ForLines("summary", (72, 85)).Count.ToString(System.Globalization.CultureInfo.InvariantCulture), table.Rows.Single()[^1]);
    }

    [Fact]
    public void Every_statement_leads_to_its_claim_and_shows_its_verdict()
    {
        var table = Restatements.ForLines("summary", (72, 72 + 13)).With(Restatement.AtOdds);
        var html = table.Display(new DisplayContext(Language.Bokmål))[MimeTypes.Html]!;
        Assert.All(table.SelectMany(row => row.Says.Concat(row.Of)), claim => Assert.Contains($"data-claim=\"{claim.Id}\"", html, StringComparison.Ordinal));
        Assert.Contains("✗ contradicted", html, StringComparison.Ordinal);
        Assert.Contains("i strid", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"says": ["S0-SAM-0l"], "how": "same", "of": ["S0-F23-01"]}""", "$.restatements[0].says[0]", "The nearest is")]
    [InlineData("""{"says": [], "how": "same", "of": ["S0-F23-01"]}""", "$.restatements[0]", "nothing is said")]
    [InlineData("""{"says": ["S0-SAM-07"], "how": "same", "of": []}""", "$.restatements[0]", "Change 'how' or 'of'")]
    [InlineData("""{"says": ["S0-SAM-07"], "how": "louder", "of": ["S0-F23-01"]}""", "$.restatements[0].how", "is not known here")]
    [InlineData("""{"says": ["S0-SAM-07"], "how": "alone", "of": []}, {"says": ["S0-SAM-07"], "how": "alone", "of": []}""", "$.restatements[1].says[0]", "twice")]
    public void A_faulty_entry_is_refused_with_its_place(string rows, string path, string problem)
    {
        var error = Assert.Throws<ClaimFileException>(() => Restatements.Read(new ClaimFile("restatements.json", $$"""{"document": "S0", "restatements": [{{rows}}]}"""), ClaimRegistry.Default));
        Assert.Equal(("restatements.json", path), (error.File, error.Path));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }
}
