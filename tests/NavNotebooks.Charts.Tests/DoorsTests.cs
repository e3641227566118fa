using System.Text.Json;
using NavNotebooks.Charts.Intervals;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics;

namespace NavNotebooks.Charts.Tests;

public sealed class DoorsTests
{
    private static readonly SurveyComparison Goals = Surveys.Owners.Ask("more_in_work", "adapted_service").Share(Answers.TopTwo).By("position").Across(Wave.All);

    public static TheoryData<string> Kinds => ["bars", "answers", "means", "changes", "differences"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_mark_names_a_claim_or_its_variable(string kind)
    {
        var picture = Pictures.Of(Of(kind));
        var doors = DoorsOf(picture);
        var marks = picture.GetProperty("data").EnumerateArray().Where(trace => trace.TryGetProperty("hovertext", out _)).ToList();
        Assert.NotEmpty(marks);
        Assert.All(marks, trace => Assert.Equal(trace.GetProperty("x").GetArrayLength(), trace.GetProperty("customdata").GetArrayLength()));
        Assert.All(marks.SelectMany(trace => trace.GetProperty("customdata").EnumerateArray()), place => Assert.InRange(place.GetInt32(), 0, doors.Length - 1));
        Assert.All(doors.SelectMany(ids => ids.Split(' ')), id => Assert.Matches(@"\AS0-|\Aowners\.", id));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_row_of_the_table_behind_has_a_door_too(string kind)
    {
        var rows = Of(kind).DataTable(Language.English).ToHtml().Split("<tr>")[2..];
        Assert.All(rows, row => Assert.Matches("data-claim=|data-variable=|S0-", row));
    }

    [Fact]
    public void A_printed_bar_leads_to_the_statement_that_prints_it() => Assert.Contains("S0-F27-07", DoorsOf(Pictures.Of(Of("bars"))));

    [Fact]
    public void Both_languages_lead_to_the_same() => Assert.Equal(DoorsOf(Pictures.Of(Of("bars"))), DoorsOf(Pictures.Of(Of("bars"), Language.Bokmål)));

    [Fact]
    public void A_number_of_another_kind_leads_where_its_maker_says()
    {
        var plot = new IntervalPlot
        {
            Title = new("t", "t"),
            Measure = new("m", "m"),
            Basis = DataBasis.Synthetic,
            Marks = [new("a", 1, new Interval(0, 2, 0.95)) { Mark = Mark.Variable("office", "trust") }, new("b", 2, new Interval(1, 3, 0.95))],
        };
        var picture = Pictures.Of(plot.Chart());
        Assert.Equal(["office.trust"], DoorsOf(picture));
        Assert.Equal("[0,null]", picture.GetProperty("data")[0].GetProperty("customdata").GetRawText());
        Assert.Contains("data-variable=\"office.trust\"", plot.Chart().DataTable(Language.English).ToHtml(), StringComparison.Ordinal);
    }

    private static string[] DoorsOf(JsonElement picture) => [.. picture.GetProperty("layout").GetProperty("meta").GetProperty("doors").EnumerateArray().Select(door => door.GetString()!)];

    private static Figure Of(string kind) => kind switch
    {
        "bars" => Goals.BarChart(),
        "answers" => Surveys.Owners.Ask("more_in_work").Distribution().By("position").LikertChart(),
        "means" => Surveys.Owners.Ask("more_in_work").Mean().By("position").MeansChart(),
        "changes" => Goals.Change(from: 2011, to: 2019).ChangeChart(),
        _ => Surveys.Owners.Ask("more_in_work", "adapted_service").Mean().By("position").Differences().ForestPlot(),
    };
}
