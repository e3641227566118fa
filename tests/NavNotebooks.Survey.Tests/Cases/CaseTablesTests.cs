using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Cases;

public sealed class CaseTablesTests
{
    private static CaseStudy Study => SmallStudy.Study;

    [Fact]
    public void The_card_tells_what_the_study_is_and_how_much_is_coded()
    {
        var card = Study.ToString();
        Assert.Contains("Study S9: A small study", card, StringComparison.Ordinal);
        Assert.Contains("2001 (derived)", card, StringComparison.Ordinal);
        Assert.Contains("relative to: a good day.", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Design_rows_can_be_chosen_by_topic()
    {
        Assert.Equal(2, Study.DesignTable().Rows.Length);
        Assert.Equal(["limitation", "Few persons.", "5"], Assert.Single(Study.DesignTable(DesignTopic.Limitation).Rows));
        Assert.Equal("How study S9 was made: limitation", Study.DesignTable(DesignTopic.Limitation).Caption);
    }

    [Fact]
    public void A_number_keeps_the_words_that_soften_it_and_words_alone_stay_words()
    {
        var table = Study.Numbers.ToTable("Numbers");
        Assert.Equal(["recipients", "over 22 000", "persons", "2000", "an office", "S9-N1 · 50"], table.Rows[0]);
        Assert.Equal("fewer than ever", table.Rows[1][1]);
    }

    [Fact]
    public void The_guide_tells_which_findings_answer_a_question()
    {
        Assert.Equal(["Day", "How is the day?", "all", "4", "S9-G1 · 90"], Study.GuideTable(withAnswers: true).Rows[0]);
        Assert.Equal("↳ And the talks?", Study.GuideTable().Rows[1][1]);
    }

    [Fact]
    public void Codes_stand_below_their_parents()
    {
        Assert.Equal(["The day", "· Talks", "· Freedom"], Study.CodeTable().Rows.Select(row => row[0]));
        Assert.Equal("S9-C2", Assert.Single(Study.CodeTable("S9-C2").Rows)[3]);
    }

    [Fact]
    public void A_contradiction_names_both_places() => Assert.Equal(["S9-X1", "Two numbers of staff.", "8, 9", "S9-A1, S9-A2"], Assert.Single(Study.AnomalyTable().Rows));

    [Fact]
    public void Contradictions_can_be_chosen_by_id()
    {
        Assert.Equal("S9-X1", Assert.Single(Study.AnomalyTable("S9-X1").Rows)[0]);
        Assert.Contains("S9-X1", Assert.Throws<UnknownNameException>(() => Study.AnomalyTable("S9-X2")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_shows_its_rows_its_arrows_or_its_events()
    {
        Assert.Equal([["1 leader", "leader", "100 - 150"], ["", "adviser", ""]], Study.Figure("S9-T1").ToTable().Rows);
        Assert.Contains("Table 1", Study.Figure("S9-T1").ToTable().Caption, StringComparison.Ordinal);
        Assert.Equal([["Scarcity", "→", "Coping", ""], ["Coping", "⊣", "Scarcity", ""]], Study.Figure("S9-P1").ToTable().Rows);
        Assert.Equal(["Doubt: The second arrow is faint."], Study.Figure("S9-P1").ToTable().Notes);
        Assert.Contains("put together by us", Study.Figure("S9-P1").ToTable().Caption, StringComparison.Ordinal);
        Assert.Equal(["2000-07", "undated"], Study.Figure("S9-E1").ToTable().Rows.Select(row => row[0]));
        Assert.Equal(["2000-07", "udatert"], Study.Figure("S9-E1").ToTable(Language.Bokmål).Rows.Select(row => row[0]));
    }
}
