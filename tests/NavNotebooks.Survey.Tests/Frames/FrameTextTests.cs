using NavNotebooks.Display;

namespace NavNotebooks.Survey.Tests.Frames;

/// <summary>Tables of frames: what they show, and what they hide.</summary>
public sealed class FrameTextTests
{
    [Fact]
    public void The_overview_names_basis_size_and_weights()
    {
        var frame = TinySurvey.Frame.Select("municipality", "trust", "hours");
        Assert.Equal(
            """
            tiny-2019, synthetic data: 10 rows, 3 variables, unweighted
            Variable             Label     Answers  Valid n
            ------------  ------------  ----------  -------
            municipality  municipality  identifier        9
            trust                trust    5 points        7
            hours                hours      number        8
            """,
            frame.ToString());
        Assert.StartsWith(
            "tiny-2019, syntetiske data: 10 rader, 3 variabler, vektet",
            frame.WithWeights(1, 1, 1, 1, 1, 1, 1, 1, 1, 1).Display(new DisplayContext(Language.Bokmål)).PlainText,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Microdata_hide_counts_from_one_to_four()
    {
        var few = TinySurvey.With(DataBasis.Microdata).Where("trust", 4, 5, TinySurvey.NoAnswer).Select("trust", "hours");
        var text = few.ToString();
        Assert.Contains("tiny-2019, microdata: 5 rows", text, StringComparison.Ordinal);
        Assert.Contains("5 points      < 5", text, StringComparison.Ordinal);
        Assert.Contains("Counts from 1 to 4 are hidden", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", TinySurvey.Frame.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_missing_report_counts_each_reason()
    {
        var report = TinySurvey.Frame.MissingReport();
        Assert.Equal(["Variable", "Valid", "Do not know", "Not asked", "No answer", "No reason known"], report.Headers);
        Assert.Equal(["trust", "7", "1", "0", "1", "1"], report.Rows[2]);
        Assert.Equal(["attends_mayor", "8", "0", "2", "0", "0"], report.Rows[3]);
    }

    [Fact]
    public void Groups_show_their_sizes_and_who_is_left_out() =>
        Assert.Equal(
            """
            colour: tiny-2019, synthetic data: 10 rows, 6 variables, unweighted
            Category             n
            -------------------  -
            Red                  7
            Blue                 2
            Green                0
            (left out: missing)  1
            """,
            TinySurvey.Frame.GroupBy("colour").ToString());
}
