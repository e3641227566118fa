using System.Text.Json;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.Consistency;
using static NavNotebooks.Survey.Tests.Claims.Consistency.RuleRegistry;

namespace NavNotebooks.Survey.Tests.Claims.Consistency;

public sealed class InconsistencyTests
{
    private static readonly InconsistencyTable Found = Check(Printed("A", "79", Share("top_two", "mayor")), Printed("B", "74", Share("top_two", "mayor")));

    [Fact]
    public void It_reads_in_both_languages_with_numbers_places_and_what_would_settle_it()
    {
        var found = Assert.Single(Found);
        Assert.StartsWith("One quantity is printed with different values (certain): ", found.ToString(), StringComparison.Ordinal);
        Assert.Contains("[A, section 2.3, lines 10–11; B, section 2.3, lines 10–11]. The table of counts", found.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("Samme størrelse er trykt med ulike verdier (sikkert): ", found.Reading(Language.Bokmål), StringComparison.Ordinal);
        Assert.Contains("avgjøre", found.Settles.Nb, StringComparison.Ordinal);
    }

    [Fact]
    public void It_shows_itself_as_text_and_html()
    {
        var bundle = Found[0].Display(DisplayContext.Default);
        Assert.Equal(Found[0].ToString(), bundle.PlainText);
        Assert.Contains("data-claim=\"A\"", bundle[MimeTypes.Html], StringComparison.Ordinal);
        Assert.Contains("nav-severity-certain", bundle[MimeTypes.Html], StringComparison.Ordinal);
        Assert.Contains("certain", Found.ToString(), StringComparison.Ordinal);
        Assert.Contains("sikkert", Found.ToTable(Language.Bokmål).ToString(), StringComparison.Ordinal);
        Assert.Contains("same quantity", Found.Summary().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_names_rule_severity_ranges_and_claims()
    {
        using var json = JsonDocument.Parse(ClaimsJson.Write([], Found));
        var one = json.RootElement.GetProperty("inconsistencies")[0];
        Assert.Equal("same_quantity", one.GetProperty("rule").GetString());
        Assert.Equal("certain", one.GetProperty("severity").GetString());
        Assert.Equal(78.5, one.GetProperty("computedRange").GetProperty("low").GetDouble());
        Assert.Equal(["A", "B"], one.GetProperty("claims").EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public void A_table_can_be_narrowed_to_a_severity_a_rule_or_places()
    {
        Assert.Single(Found.With(InconsistencySeverity.Certain));
        Assert.Empty(Found.With(InconsistencySeverity.Note));
        Assert.Single(Found.FoundBy("same_quantity"));
        Assert.Single(Found.Concerning("B"));
        Assert.Empty(Found.Concerning("C"));
    }

    [Fact]
    public void In_the_report_every_finding_has_places_words_in_both_languages_and_an_id_of_its_own()
    {
        var all = new ConsistencyCheck(ClaimRegistry.Default).Inconsistencies;
        Assert.True(all.Count >= 30);
        Assert.Equal(all.Count, all.Select(one => one.Id).Distinct().Count());
        Assert.All(all, one =>
        {
            Assert.NotEmpty(one.Claims);
            Assert.NotEmpty(one.Settles.Nb);
            Assert.NotEqual(one.Title.En, one.Title.Nb);
            Assert.Contains(one.Rule, ConsistencyCheck.Rules);
        });
        Assert.Equal(all.Select(one => one.Severity).Order(), all.Select(one => one.Severity));
    }

    [Fact]
    public void What_a_recomputation_finds_is_told_once_and_under_its_own_id()
    {
        var all = new ConsistencyCheck(ClaimRegistry.Default).Inconsistencies;
        Assert.Equal("arithmetic", Assert.Single(all, one => one.Id == "S0-R-220").Rule);
        Assert.All(all, one => Assert.DoesNotContain(all, other => other != one && other.Rule == one.Rule && one.Claims.SequenceEqual(other.Claims)));
    }
}
