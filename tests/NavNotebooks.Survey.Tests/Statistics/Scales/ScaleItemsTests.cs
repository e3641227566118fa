using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Tests.Statistics.Scales;

public sealed class ScaleItemsTests
{
    /// <summary>Four items of 4 to 30 respondents, answers 1 to 5, none constant.</summary>
    public static Arbitrary<double[][]> Answers { get; } =
        (from respondents in Gen.Choose(2, 28)
         from columns in Gen.Choose(1, 5).Select(code => (double)code).ArrayOf(respondents).ArrayOf(4)
         select columns.Select((column, i) => (double[])[1 + i, .. column, i == 3 ? 1 : 5]).ToArray()).ToArbitrary();

    [Fact]
    public void Reversing_twice_changes_nothing()
    {
        var items = Batteries.Of("battery");
        var twice = items.Reversed(1, 5, "q3", "q5").Reversed(1, 5, "q5", "q3");
        Assert.Equal(items["q3"].ToArray(), twice["q3"].ToArray());
        Assert.Equal(6 - items["q3"][0], items.Reversed(1, 5, "q3")["q3"][0]);
        Assert.Equal(items["q1"].ToArray(), twice["q1"].ToArray());
    }

    [Fact]
    public void Items_show_how_many_they_are_and_no_answer() =>
        Assert.Equal("8 items, 220 respondents", Batteries.Of("battery").ToString());

    [Fact]
    public void The_callers_columns_are_copied()
    {
        double[] column = [1, 2, 3];
        var items = Batteries.Items(column, [3, 2, 2]);
        column[0] = 5;
        Assert.Equal(1, items["q1"][0]);
    }

    [Fact]
    public void A_code_outside_the_scale_is_refused_by_place_and_not_shown()
    {
        var error = Assert.Throws<ArgumentException>(() => Batteries.Items([1, 2, 97], [3, 2, 2]).Reversed(1, 5, "q1"));
        Assert.StartsWith("The code at position 2 of 'q1' is outside the scale. Give the ends as printed", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("97", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Misuse_is_refused_with_the_names()
    {
        Assert.Contains("A scale has at least two items.", Refused(() => Batteries.Items([1, 2])), StringComparison.Ordinal);
        Assert.Contains("Two items are called 'a'.", Refused(() => ScaleItems.Of(["a", "a"], [[1, 2], [2, 1]])), StringComparison.Ordinal);
        Assert.Contains("There is no item 'q9'. The scale has 'q1', 'q2'.", Refused(() => Batteries.Items([1, 2], [2, 1]).Reversed(1, 5, "q9")), StringComparison.Ordinal);
        Assert.Contains("not below the highest", Refused(() => Batteries.Items([1, 2], [2, 1]).Reversed(5, 1, "q1")), StringComparison.Ordinal);
        Assert.Contains("q2", Refused(() => Batteries.Items([1, 2], [2, double.NaN])), StringComparison.Ordinal);
        Assert.Contains("q2", Refused(() => Batteries.Items([1, 2], [2, 1, 3])), StringComparison.Ordinal);
    }

    private static string Refused(Func<ScaleItems> call) => Assert.ThrowsAny<ArgumentException>(call).Message;
}
