using NavNotebooks.Display;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Tests.Synthetic;

public sealed class FidelityReportTests
{
    public static TheoryData<string> Waves => [.. SyntheticSurveys.Ids];

    [Theory]
    [MemberData(nameof(Waves))]
    public void Every_claim_that_is_not_dropped_is_met(string id)
    {
        var missed = SyntheticSurveys.Get(id).Fidelity.Missed.Where(line => line.Use.Kind != ClaimUseKind.Dropped);

        Assert.Empty(missed.Select(line => $"{line.Use.Claim.Id}: {line.Finding.Computed}; {line.Finding.Reason}"));
    }

    [Theory]
    [MemberData(nameof(Waves))]
    public void No_claim_is_dropped_that_the_respondents_bear_out_all_the_same(string id)
    {
        var needless = SyntheticSurveys.Get(id).Fidelity.Claims.Where(line => line.Use.Kind == ClaimUseKind.Dropped && line.IsMet == true);

        Assert.Empty(needless.Select(line => line.Use.Claim.Id));
    }

    [Theory]
    [MemberData(nameof(Waves))]
    public void Every_deviation_is_a_known_one(string id)
    {
        var unknown = SyntheticSurveys.Get(id).Fidelity.Missed.Where(line => SyntheticSurveys.KnownDeviations.Explaining(line.Finding) is null);

        Assert.Empty(unknown.Select(line => line.Use.Claim.Id));
    }

    [Fact]
    public void Every_deviation_of_the_surveys_at_hand_is_a_known_one()
    {
        var estimator = new SurveyCatalog(SurveyDictionary.Embedded).Estimator;
        var findings = ClaimRegistry.Default.Claims.Where(claim => claim.Asks is not null).Select(claim => ClaimChecker.Check(claim, estimator)).ToArray();

        Assert.Empty(findings.Where(finding => finding.Verdict == Verdict.Deviates && SyntheticSurveys.KnownDeviations.Explaining(finding) is null)
            .Select(finding => $"{finding.Claim.Id}: {finding.Computed}; {finding.Reason}"));
        Assert.True(findings.Count(finding => finding.Verdict == Verdict.Reproduced) >= 250);
    }

    [Fact]
    public void A_printed_p_is_reached_to_its_last_decimal()
    {
        var line = SyntheticSurveys.Get("owners-2019").Fidelity.Claims.Single(line => line.Use.Claim.Id == "S0-F1-11");

        Assert.Contains("p = 0.306", line.Finding.Computed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_that_no_claim_speaks_of_is_told_as_prior_only()
    {
        var report = SyntheticSurveys.Get("owners-2019").Fidelity;

        Assert.True(report.Variables.Single(variable => variable.Variable == "effective_administration").IsPriorOnly);
        Assert.False(report.Variables.Single(variable => variable.Variable == "more_in_work").IsPriorOnly);
        Assert.Contains("effective_administration", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_says_that_it_is_about_synthetic_data_in_either_language()
    {
        var report = SyntheticSurveys.Get("owners-2019").Fidelity;

        Assert.Contains("synthetic data", report.ToTable(Language.English).Caption, StringComparison.Ordinal);
        Assert.Contains("syntetiske data", report.ToTable(Language.Bokmål).Caption, StringComparison.Ordinal);
        Assert.NotNull(report.Display(DisplayContext.Default)[MimeTypes.Html]);
    }
}
