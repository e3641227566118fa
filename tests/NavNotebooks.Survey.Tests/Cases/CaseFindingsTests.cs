using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Cases;

public sealed class CaseFindingsTests
{
    private static CaseFindings Findings => SmallStudy.Study.Findings;

    [Fact]
    public void A_question_narrows_them_and_changes_nothing()
    {
        Assert.Equal(["S9-F1", "S9-F2"], Ids(Findings.Empirical()));
        Assert.Equal(["S9-F1", "S9-F2", "S9-F4"], Ids(Findings.Under("S9-C1")));
        Assert.Equal(["S9-F1", "S9-F2", "S9-F3", "S9-F4"], Ids(Findings.Under("S9-C")));
        Assert.Equal(["S9-F2"], Ids(Findings.In("S9-B")));
        Assert.Equal(["S9-F3", "S9-F4"], Ids(Findings.OfNoCase()));
        Assert.Equal(["S9-F1"], Ids(Findings.SaidBy(Voice.Leader)));
        Assert.Equal(["S9-F2"], Ids(Findings.By("S9-I2")));
        Assert.Equal(["S9-F3", "S9-F1"], Ids(Findings.Of("S9-F3", "S9-F1")));
        Assert.Equal(4, Findings.Count);
    }

    [Fact]
    public void Names_that_are_not_there_are_told_with_the_nearest()
    {
        Assert.Equal("S9-C1", Assert.Throws<UnknownNameException>(() => Findings.Under("S9-C1x")).Nearest);
        Assert.Equal("case", Assert.Throws<UnknownNameException>(() => Findings.In("S9-Q")).Kind);
        Assert.Equal("informant", Assert.Throws<UnknownNameException>(() => Findings.By("S9-I9")).Kind);
        Assert.Equal("finding", Assert.Throws<UnknownNameException>(() => Findings.Of("F1")).Kind);
    }

    [Fact]
    public void A_row_tells_who_where_and_in_what_words_and_leads_to_its_lines()
    {
        var html = Findings.Display(DisplayContext.Default)[MimeTypes.Html]!;
        Assert.Contains("data-finding=\"S9-F2\"", html, StringComparison.Ordinal);
        Assert.Contains("2 adviser &#183; Office A, Office B", html, StringComparison.Ordinal);
        Assert.Contains("some (&#171;noen&#187;), 1 of 2", html, StringComparison.Ordinal);
        Assert.Contains("\u2212 deviates; says not", html, StringComparison.Ordinal);
        Assert.Contains("13–15, 18", html, StringComparison.Ordinal);
        Assert.Contains("Freedom is &lt;small&gt;.", html, StringComparison.Ordinal);
        Assert.Contains("law, guideline or plan (Act 1)", html, StringComparison.Ordinal);
        Assert.Contains("Doubt: It may be a leader&#39;s.", html, StringComparison.Ordinal);
        Assert.DoesNotContain('%', html);
    }

    [Fact]
    public void One_informant_who_is_named_is_not_counted_a_second_time()
    {
        var study = SmallStudy.With("\"word\": \"some\", \"printed\": \"noen\", \"of\": \"advisers\", \"count\": { \"n\": 1, \"of\": 2, \"basis\": \"named\" }", "\"word\": \"one\", \"count\": { \"n\": 1, \"basis\": \"named\" }");
        Assert.Equal("one", study.Findings.Of("S9-F2").ToTable().Rows[0][2]);
    }

    private static IEnumerable<string> Ids(CaseFindings findings) => findings.Select(finding => finding.Id);
}
