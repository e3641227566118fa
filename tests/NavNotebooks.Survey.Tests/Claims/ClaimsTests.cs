using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Tests.Comparing;
using static NavNotebooks.Survey.Tests.Claims.StatedAnswers;
using Facade = NavNotebooks.Survey.Claims.Claims;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class ClaimsTests
{
    [Fact]
    public async Task A_notebook_reads_claims_by_the_name_of_the_class()
    {
        var options = ScriptOptions.Default
            .WithReferences(typeof(Facade).Assembly, typeof(Display.IDisplayable).Assembly)
            .WithImports("System", "System.Linq", "NavNotebooks.Display", "NavNotebooks.Survey", "NavNotebooks.Survey.Comparing", "NavNotebooks.Survey.Claims");
        var finding = await CSharpScript.EvaluateAsync<object>(
            """Claims.Check("S0-T5-07", Array.Empty<Estimate>())""", options, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(Verdict.NotComputable, Assert.IsType<ClaimFinding>(finding).Verdict);
        var count = await CSharpScript.EvaluateAsync<int>("""Claims.ForFigure("T5").Count""", options, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(ClaimRegistry.Default.OfFigure("T5").Length, count);
    }

    [Theory]
    [InlineData("S0-T5-07", Verdict.Recomputed)]
    [InlineData("S0-T2-09", Verdict.Recomputed)]
    [InlineData("S0-T3-08", Verdict.Recomputed)]
    [InlineData("S0-T3-25", Verdict.Recomputed)]
    [InlineData("S0-V2-09", Verdict.Contradicted)]
    [InlineData("S0-T5-06", Verdict.Contradicted)]
    [InlineData("S0-V1-25", Verdict.Contradicted)]
    [InlineData("S0-V1-37", Verdict.Contradicted)]
    [InlineData("S0-T4-141", Verdict.Contradicted)]
    [InlineData("S0-T4-02", Verdict.NotComputable)]
    public void Print_alone_gives_the_annex_its_verdicts(string id, Verdict expected)
    {
        Assert.Equal(expected, Facade.FromPrint(id).Single().Headline.Verdict);
    }

    [Fact]
    public void Every_recomputation_of_table_5_rates_names_its_numbers()
    {
        var finding = Facade.FromPrint("S0-T5-07").Single().Headline;
        Assert.Equal("158 of 436 is 36.24 %; printed 36 % (S0-T5-07)", finding.Reason);
        Assert.Equal(36.238532, Math.Round(finding.Value!.Value, 6));
    }

    [Fact]
    public void Contradicted_claims_are_those_that_other_print_excludes()
    {
        var table = Facade.Contradicted();
        Assert.Contains(table, claim => claim.Claim.Id == "S0-V1-14");
        Assert.All(table, claim => Assert.Equal(Verdict.Contradicted, claim.Headline.Verdict));
        Assert.All(table, claim => Assert.True(claim.Headline.Places.Length >= 2, claim.Claim.Id));
    }

    [Fact]
    public void Every_claim_of_a_contradiction_is_contradicted_and_no_other_is()
    {
        var excluded = Facade.Inconsistencies().Where(one => one.Contradicts).SelectMany(one => one.Claims).Select(claim => claim.Id).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(excluded, Facade.Contradicted().Select(claim => claim.Claim.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_estimate_is_checked_only_where_it_answers_what_the_claim_asks()
    {
        var estimates = SmallOwnersSurvey.Series().Ask("work").Share(Answers.TopTwo).By("position").Across(Wave.All).Estimates;
        var asked = Tied("work", 2019, "mayor");
        Assert.Equal(Verdict.Reproduced, ClaimChecker.Check(asked, estimates).Verdict);
        Assert.StartsWith("no estimate given answers", ClaimChecker.Check(Tied("service", 2019, "mayor"), estimates).Reason, StringComparison.Ordinal);
        Assert.StartsWith("no estimate given answers", ClaimChecker.Check(Tied("work", 2011, "chief"), estimates).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_ids_figures_and_sections_name_the_nearest()
    {
        Assert.Equal("S0-T5-07", Assert.Throws<UnknownClaimException>(() => Facade.Get("S0-T5-077")).Nearest);
        Assert.Throws<UnknownClaimException>(() => Facade.ForFigure("F999"));
        Assert.Equal("2.3", Assert.Throws<UnknownClaimException>(() => Facade.ForSection("2,3")).Nearest);
    }

    [Fact]
    public void What_is_told_shows_no_verdict_but_where_there_is_one_and_says_why()
    {
        var table = Facade.Told("S0-3.2-32", "S0-3.1-03");
        Assert.Equal(["S0-3.2-32", "Wage subsidies that one leader is to have on average a month", "71 subsidies", "1452"], table.Rows[0]);
        Assert.Equal(["", "1404"], Facade.Told("S0-3.2-14").Rows[0].Skip(2));
        Assert.Equal("4 indicators · ✗ contradicted", table.Rows[1][2]);
        Assert.Equal(["Not computable: case material."], table.Notes);
    }

    [Fact]
    public void A_claim_of_a_count_can_be_held_against_an_estimator()
    {
        var right = new QuantityEstimate { Value = 158, Basis = DataBasis.Synthetic };
        Assert.Equal(Verdict.Reproduced, Facade.Check("S0-T5-04", new StatedAnswers(("position", right))).Verdict);
        Assert.Equal(Verdict.Deviates, Facade.Check("S0-T5-04", new StatedAnswers(("position", right with { Value = 157 }))).Verdict);
    }

    [Fact]
    public void A_long_list_of_estimates_is_written_out_once_and_then_pointed_to()
    {
        var middle = new QuantityEstimate { Value = 3, Basis = DataBasis.Synthetic };
        string[] sides = ["participation", "possibilities", "surroundings", "self_assessment", "judgements_apart"];
        var answers = new StatedAnswers([.. sides.Select(side => ("demanding_" + side, middle))]);
        var html = Facade.Of(["S0-F32-03", "S0-F32-04"], answers).Display(DisplayContext.Default).Entries.Single(entry => entry.Key == MimeTypes.Html).Value;
        Assert.Equal(2, html.Split("demanding surroundings").Length);
        Assert.Contains("as at <span class=\"nav-claim\" data-claim=\"S0-F32-03\">S0-F32-03</span>", html, StringComparison.Ordinal);
    }

    private static Claim Tied(string variable, int wave, string position) => SmallRegistry.Of(
    [
        SmallRegistry.Claim("A-01", $$"""
            "printed": { "value": "1/2", "unit": "percent" }, "asks": { "relation": "equals", "quantities": [
              { "survey": "owners", "wave": {{wave.ToString(CultureInfo.InvariantCulture)}}, "variable": "{{variable}}", "statistic": "share", "answers": [4, 5], "where": { "position": "{{position}}" } } ] }
            """),
    ]).Claims.Single();
}
