using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using Facade = NavNotebooks.Survey.Claims.Claims;

namespace NavNotebooks.Charts.Tests;

public sealed class VerdictChartTests
{
    private static readonly VerdictOverview Overview = new(
    [
        new(new("Figure 27", "Figur 27"), Facade.ForFigure("F27")),
        new(new("Figure 54", "Figur 54"), Facade.ForFigure("F54")),
    ]);

    [Fact]
    public void The_segments_of_a_row_are_all_its_statements()
    {
        var bars = Pictures.Of(Overview.Chart()).Traces("bar").ToList();
        var first = bars.Sum(bar => bar.GetProperty("x")[0].GetDouble());
        Assert.Equal(Facade.ForFigure("F27").Count, first);
    }

    [Fact]
    public void Agreement_and_disagreement_differ_in_hue_and_bases_in_their_filling()
    {
        var bars = Pictures.Of(Overview.Chart()).Traces("bar").ToDictionary(bar => bar.GetProperty("name").GetString()!, bar => bar.GetProperty("marker").GetProperty("color").GetString());
        Assert.NotEqual(bars["Contradicted (printed)"], bars["Recomputed (printed)"]);
        Assert.Contains("Not computable", bars.Keys);
    }

    [Fact]
    public void The_table_behind_it_has_a_row_a_group() =>
        Assert.Equal(["Figur 27", "Figur 54"], Overview.Chart().DataTable(Language.Bokmål).Rows.Select(row => row[0]));

    [Fact]
    public void Nothing_to_draw_is_said() =>
        Assert.Contains("no claim", Assert.Throws<ArgumentException>(() => new VerdictOverview([]).Chart()).Message, StringComparison.Ordinal);
}
