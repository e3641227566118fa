using System.Text.Json;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class ClaimFindingTests
{
    private static readonly Claim Claim = SmallRegistry.Of([SmallRegistry.Percent("A-01", "62").Replace("Statement A-01", "More <work>", StringComparison.Ordinal)]).Claims.Single();

    private static ClaimFinding Finding(Verdict verdict) => new()
    {
        Claim = Claim,
        Verdict = verdict,
        Basis = DataBasis.Synthetic,
        Computed = "61.8 % [54, 69.1], n = 156",
        Value = 61.8,
        Interval = new RoundingInterval(54, 69.1),
        Reason = "outside [61.5, 62.5]",
    };

    [Fact]
    public void A_table_in_bokmål_says_verdict_basis_and_place_in_bokmål()
    {
        var table = new FindingTable(new("All", "Alle"), [new CheckedClaim(Claim, [Finding(Verdict.Reproduced), Finding(Verdict.Deviates)])]);
        var shown = table.Display(new DisplayContext(Language.Bokmål));
        Assert.Contains("<caption>Alle</caption>", shown[MimeTypes.Html], StringComparison.Ordinal);
        Assert.Contains(">✗ avviker</span>", shown[MimeTypes.Html], StringComparison.Ordinal);
        Assert.Contains("nav-verdict-deviates", shown[MimeTypes.Html], StringComparison.Ordinal);
        Assert.Contains("✓ gjenskapt", shown.PlainText, StringComparison.Ordinal);
        Assert.Equal(table.ToString(), table.Display(DisplayContext.Default).PlainText);
    }

    [Fact]
    public void A_finding_is_one_line_with_id_statement_printed_computed_basis_verdict_and_place()
    {
        Assert.Equal(
            "A-01 · More <work> · printed 62 % · computed 61.8 % [54, 69.1], n = 156 · synthetic · ✓ reproduced · section 2.3, figure 27, lines 10–11",
            Finding(Verdict.Reproduced).ToString());
        Assert.EndsWith("✗ deviates · section 2.3, figure 27, lines 10–11 · outside [61.5, 62.5]", Finding(Verdict.Deviates).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_html_marks_claim_and_basis_and_encodes_the_rest()
    {
        var html = Finding(Verdict.Reproduced).Display(DisplayContext.Default)[MimeTypes.Html]!;
        Assert.Contains("<span class=\"nav-claim\" data-claim=\"A-01\">A-01</span>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"nav-basis nav-basis-synthetic\">synthetic</span>", html, StringComparison.Ordinal);
        Assert.Contains("More &lt;work&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_a_row_for_every_claim_and_all_its_findings_in_it()
    {
        var table = new FindingTable(new("All", "Alle"), [new CheckedClaim(Claim, [Finding(Verdict.Reproduced), Finding(Verdict.Deviates)])]);
        var html = table.Display(DisplayContext.Default)[MimeTypes.Html]!;
        Assert.Equal(2, html.Split("<tr").Length - 1);
        Assert.Equal(2, html.Split("<div class=\"nav-found").Length - 1);
        Assert.Equal(5, table.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("data-claim=\"A-01\"", html, StringComparison.Ordinal);
        Assert.Single(table.With(Verdict.Deviates));
        Assert.Empty(table.With(Verdict.Recomputed));
    }

    [Fact]
    public void The_json_holds_every_finding_and_is_the_same_each_time()
    {
        CheckedClaim[] claims = [new(Claim, [Finding(Verdict.Reproduced), Finding(Verdict.Deviates)])];
        var text = ClaimsJson.Write(claims, []);
        Assert.Equal(text, ClaimsJson.Write(claims, []));
        using var json = JsonDocument.Parse(text);
        var claim = json.RootElement.GetProperty("claims")[0];
        Assert.Equal("A-01", claim.GetProperty("id").GetString());
        Assert.Equal("deviates", claim.GetProperty("verdict").GetString());
        Assert.Equal("62 %", claim.GetProperty("printed").GetString());
        Assert.Equal(69.1, claim.GetProperty("findings")[1].GetProperty("interval").GetProperty("high").GetDouble());
        Assert.Equal(1, json.RootElement.GetProperty("counts").GetProperty("synthetic").GetProperty("deviates").GetInt32());
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }
}
