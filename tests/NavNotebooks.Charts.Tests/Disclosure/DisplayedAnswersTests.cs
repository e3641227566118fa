using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Charts.Tests.Disclosure;

/// <summary>
/// Everything that can be shown of one question to two groups and to all: the answers one by one and together, as tables and as pictures. Nobody can count
/// back from it to an answer that 1 to 4 persons gave.
/// </summary>
public sealed class DisplayedAnswersTests
{
    private static readonly int[][] Together = [[3, 4], [0, 1], [2], [0, 4], [1, 2, 3]];

    [Fact]
    public void No_answer_of_one_to_four_persons_follows_from_all_that_is_shown_of_a_question() => Check.One(
        Config.QuickThrowOnFailure.WithReplay(2019, 2011).WithMaxTest(150),
        Prop.ForAll(Counts().ToArbitrary(), Counts().ToArbitrary(), (mayors, chiefs) =>
        {
            var reader = Everything(mayors, chiefs);
            int[][] groups = [mayors, chiefs];
            return !reader.Known().Any(known => groups[known.Group][known.Point] is > 0 and < 5);
        }));

    [Fact]
    public void The_reader_of_these_tests_counts_back_where_nothing_is_hidden()
    {
        var reader = Everything([3, 9, 25, 40, 27], [40, 41, 42, 43, 44], DataBasis.Synthetic);
        Assert.Equal(2 * AnswersOfTwoGroups.Points, reader.Known().Count());
    }

    [Fact]
    public void A_hidden_share_is_in_no_form_of_a_table_or_picture()
    {
        // 3 and 9 of 104: 2.9 and 8.7 per cent, of which 11.5 together may be shown; and 40 and 41 of 210 beside them.
        var question = AnswersOfTwoGroups.Of([3, 9, 25, 40, 27], [40, 41, 42, 43, 44]).Ask(AnswersOfTwoGroups.Question);
        var byGroup = question.Distribution().By("position");
        IDisplayable[] shown =
        [
            byGroup, byGroup.LikertChart(), byGroup.BarChart(), byGroup.Difference("mayor", "chief_executive"), byGroup.Difference("mayor", "chief_executive").Chart(),
            byGroup.Difference("mayor", "chief_executive").ForestPlot(), byGroup.TestGroups(), question.Share(Answers.Codes(1)).By("position"), question.Share(Answers.Codes(1)).By("position").BarChart(),
        ];
        Assert.All(shown.Select(Reader.Everything), text =>
        {
            Assert.DoesNotMatch(@"\b(2\.9|8\.7)\b|\b(2\.88|0\.0288|8\.65|0\.0865)", text);
            Assert.DoesNotMatch(@"\b19\.[05]\b|\b(19\.04|19\.52|0\.190|0\.195)", text);
        });
        Assert.Matches(@"11\.5", Reader.Everything(byGroup.LikertChart()));
        Assert.Contains("hidden (< 5)", Reader.Everything(byGroup), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_draws_hidden_answers_as_one_segment_and_says_so()
    {
        var chart = AnswersOfTwoGroups.Of([3, 9, 25, 40, 27], [40, 41, 42, 43, 44]).Ask(AnswersOfTwoGroups.Question).Distribution().By("position").LikertChart();
        var picture = Pictures.Of(chart);
        var segment = Assert.Single(picture.Traces("bar"), bar => bar.GetProperty("name").GetString() == "Hidden together (< 5)");
        Assert.Equal(2, segment.GetProperty("x").GetArrayLength());
        Assert.Equal(3, picture.Traces("bar").Count(bar => AnswersOfTwoGroups.Labels.Contains(bar.GetProperty("name").GetString()!)));
        Assert.Contains("1 to 4 persons", picture.Words().Replace("<br>", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(["11.5 together", "together", "24.0", "38.5", "26.0", "104"], chart.DataTable(Language.English).Rows[0].Skip(3).Take(6));
    }

    [Fact]
    public void Where_one_group_is_too_small_all_beside_it_are_hidden_too()
    {
        var question = AnswersOfTwoGroups.Of([1, 1, 0, 0, 1], [40, 41, 42, 43, 44]).Ask(AnswersOfTwoGroups.Question).Share(Answers.TopTwo);
        var both = question.Estimates.Beside(question.By("position").Estimates);
        var rows = both.ToString().Split('\n').Where(line => line.Contains("2019", StringComparison.Ordinal)).ToList();
        Assert.EndsWith("*  microdata", rows[0], StringComparison.Ordinal);
        Assert.EndsWith("< 5  microdata", rows[1], StringComparison.Ordinal);
        Assert.DoesNotContain("213", Reader.Everything(both) + Reader.Everything(both.BarChart()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mean_on_two_points_is_hidden_like_its_shares()
    {
        var hidden = AnswersOfTwoGroups.Of([0, 0, 0, 3, 20], [40, 41, 42, 43, 44]).Ask(AnswersOfTwoGroups.Question).Mean().By("position");
        Assert.Contains("hidden (< 5)", hidden.Estimates.For("mayor").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("4.87", Reader.Everything(hidden) + Reader.Everything(hidden.MeansChart()), StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", hidden.Estimates.For("chief_executive").ToString(), StringComparison.Ordinal);
    }

    private static Gen<int[]> Counts() =>
        from most in Gen.Elements(6, 12, 40)
        from counts in Gen.Choose(0, most).ArrayOf(AnswersOfTwoGroups.Points).Where(counts => counts.Sum() >= 5)
        select counts;

    private static Reader Everything(int[] mayors, int[] chiefs, DataBasis basis = DataBasis.Microdata)
    {
        var question = AnswersOfTwoGroups.Of(mayors, chiefs, basis).Ask(AnswersOfTwoGroups.Question);
        var reader = new Reader();
        reader.ReadTable(question.Distribution());
        reader.ReadTable(question.Distribution().By("position"));
        foreach (var answers in Together)
        {
            var share = question.Share(Answers.Codes([.. answers.Select(point => point + 1)]));
            reader.ReadTable(share, answers: answers);
            reader.ReadTable(share.By("position"), answers: answers);
            reader.ReadTable(share.Where("position", "mayor"), AnswersOfTwoGroups.Groups[0], answers);
        }

        var chart = question.Distribution().By("position").LikertChart();
        reader.ReadAnswers(chart.DataTable(Language.English));
        reader.ReadBars(Pictures.Of(chart), [mayors.Sum(), chiefs.Sum()]);
        return reader;
    }
}
