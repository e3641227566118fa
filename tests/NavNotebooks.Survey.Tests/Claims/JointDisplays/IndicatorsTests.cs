using System.Text.Json;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.JointDisplays;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Claims.JointDisplays;

public sealed class IndicatorsTests
{
    [Fact]
    public void There_are_three_and_three_and_five_as_the_report_lists_them()
    {
        Assert.Equal(
            ["VP1", "VP2", "VP3", "SL1", "SL2", "SL3", "ML1", "ML2", "ML3", "ML4", "ML5"],
            Indicators.All.Select(indicator => indicator.Id));
        Assert.All(Indicators.All, indicator => Assert.EndsWith(indicator.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), indicator.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_is_answered_in_the_summary_and_in_the_section_that_closes_its_part()
    {
        string[] closing = ["2.4", "3.10", "4.7"];
        Assert.All(Indicators.All, indicator =>
        {
            var summary = indicator.In(ConclusionPlace.Summary)!;
            Assert.All(summary.Claims, claim => Assert.Equal("summary", claim.Section));
            Assert.All(summary.Claims, claim => Assert.InRange(claim.FirstLine, summary.Lines.First, summary.Lines.Last));
            Assert.All(indicator.In(ConclusionPlace.Section)!.Claims, claim => Assert.Contains(claim.Section, closing));
        });
    }

    [Fact]
    public void Survey_evidence_is_asked_for_and_case_evidence_is_told()
    {
        Assert.All(Indicators.All, indicator => Assert.All(indicator.Survey.Claims, claim => Assert.Null(claim.Theme)));
        Assert.All(Indicators.All, indicator => Assert.All(indicator.Cases.Claims, claim => Assert.NotNull(claim.Theme)));
    }

    [Fact]
    public void A_judgement_names_the_claims_it_rests_on()
    {
        var silent = Indicators.All.SelectMany(indicator => new[] { indicator.State, indicator.Change })
            .Where(judgement => judgement.Grade != EvidenceGrade.NotClaimed && !judgement.Reason.En.Contains("S0-", StringComparison.Ordinal));
        Assert.Empty(silent);
    }

    [Fact]
    public void Both_languages_name_the_same_claims()
    {
        var texts = Indicators.All.SelectMany(indicator => new[] { indicator.Survey.Finding, indicator.Cases.Finding, indicator.Meeting.Reason, indicator.State.Reason, indicator.Change.Reason, indicator.Settles }
            .Concat(indicator.Conclusions.Select(conclusion => conclusion.Finding)));
        Assert.All(texts, text => Assert.Equal(ClaimNames.In(text.En), ClaimNames.In(text.Nb)));
    }

    [Fact]
    public void An_unknown_claim_is_refused_with_file_indicator_and_nearest()
    {
        var error = Assert.Throws<ClaimFileException>(() => Read(survey: "S0-F23-0l"));
        Assert.Equal(("indicators.json", "$.indicators[0].survey.claims[0]", "VP1"), (error.File, error.Path, error.Record));
        Assert.Contains("The nearest is 'S0-F23-0", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_claim_within_a_sentence_is_refused_too()
    {
        var error = Assert.Throws<ClaimFileException>(() => Read(reason: "As S0-F23-99 has it."));
        Assert.Equal(("$.indicators[0].state.reason.en", "VP1"), (error.Path, error.Record));
        Assert.Contains("no claim has the id 'S0-F23-99'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_told_is_no_case_evidence() =>
        Assert.Contains("'S0-F23-01' is no theme", Assert.Throws<ClaimFileException>(() => Read(told: "S0-F23-01")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_grade_that_is_not_on_the_list_is_refused() =>
        Assert.Contains("'borne_out'", Assert.Throws<ClaimFileException>(() => Read(grade: "borne_ou")).Message, StringComparison.Ordinal);

    [Fact]
    public void Lines_run_forwards() =>
        Assert.Equal("$.indicators[0].lines[0]", Assert.Throws<ClaimFileException>(() => Read(lines: "[73, 72]")).Path);

    [Fact]
    public void An_id_is_used_once()
    {
        var error = Assert.Throws<ClaimFileException>(() => Read(copies: 2));
        Assert.Equal("$.indicators[1].id", error.Path);
    }

    [Fact]
    public void Asking_for_one_that_is_not_there_names_the_nearest() =>
        Assert.Equal("VP1", Assert.Throws<UnknownNameException>(() => Indicators.Get("VP9")).Nearest);

    private static IEnumerable<Indicator> Read(string survey = "S0-F23-01", string reason = "A reason.", string grade = "borne_out", string lines = "[72, 73]", string? told = null, int copies = 1)
    {
        object Text(string words) => new { en = words, nb = words };
        var indicator = new
        {
            id = "VP1",
            part = "2",
            number = 1,
            subject = Text("Subject"),
            question = Text("Question?"),
            lines = new[] { JsonSerializer.Deserialize<int[]>(lines) },
            survey = new { finding = Text("Found."), claims = new[] { survey } },
            cases = new { finding = Text("Told."), claims = told is null ? [] : new[] { told } },
            meeting = new { kind = "silence", reason = Text("Why.") },
            conclusions = new[] { new { place = "summary", finding = Text("Concluded."), lines = new[] { 72, 85 }, claims = new[] { "S0-SAM-07" } } },
            state = new { grade, reason = Text(reason) },
            change = new { grade = "not_claimed", reason = Text("None.") },
            settles = Text("Data."),
        };
        var file = new { document = "S0", parts = new[] { new { id = "2", title = Text("Part") } }, indicators = Enumerable.Repeat(indicator, copies) };
        return Indicators.Read(new ClaimFile("indicators.json", JsonSerializer.Serialize(file)), ClaimRegistry.Default);
    }
}
