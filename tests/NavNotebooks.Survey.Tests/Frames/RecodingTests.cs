using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Tests.Frames;

public sealed class RecodingTests
{
    private static readonly RecodedLabels Agrees = new(
        new("Agrees", "Enig"),
        ScaleKind.Binary,
        [new(0, "no", new("No", "Nei")), new(1, "yes", new("Yes", "Ja"))]);

    [Fact]
    public void A_recode_adds_a_variable_and_keeps_reasons()
    {
        var codes = new Dictionary<double, double> { [1] = 0, [2] = 0, [3] = double.NaN, [4] = 1, [5] = 1 };
        var frame = TinySurvey.Frame.Recode("trust", "agrees", codes, Agrees);
        Assert.Equal([0, 0, double.NaN, 1, 1, 1, 1, -1, double.NaN, -9], frame["agrees"].Codes.ToArray());
        Assert.Equal("Yes", frame["agrees"][3].Label?.En);
        Assert.Equal(3, frame.Where("agrees", "yes").Where("position", 1, 2).Valid("trust").Count - 1);
        Assert.Equal(1, frame["trust"].Codes[0]);
    }

    [Fact]
    public void A_reason_for_missing_may_become_an_answer()
    {
        var codes = new Dictionary<double, double> { [1] = 0, [2] = 0, [3] = 0, [4] = 1, [5] = 1, [TinySurvey.DoNotKnow] = 0 };
        Assert.Equal(8, TinySurvey.Frame.Recode("trust", "agrees", codes, Agrees)["agrees"].ValidCount);
    }

    [Fact]
    public void A_forgotten_code_is_named_also_where_nobody_gave_it()
    {
        var error = Assert.Throws<ArgumentException>(
            () => TinySurvey.Frame.Recode("colour", "red", new Dictionary<double, double> { [1] = 1, [2] = 0 }, Agrees));
        Assert.Contains("forgets 3 (Green)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_forgotten_number_is_counted_and_not_told()
    {
        var error = Assert.Throws<ArgumentException>(
            () => TinySurvey.Frame.Recode("hours", "much", new Dictionary<double, double> { [0.5] = 0 }, Agrees));
        Assert.Contains("7 of 10 rows", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("3.5", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_the_scale_does_not_have_is_refused()
    {
        var codes = new Dictionary<double, double> { [1] = 0, [2] = 0, [3] = 0, [4] = 1, [5] = 1, [6] = 1 };
        Assert.Contains("no code 6", Assert.Throws<ArgumentException>(
            () => TinySurvey.Frame.Recode("trust", "agrees", codes, Agrees)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Conflicts_of_labels_and_names_are_reported()
    {
        var codes = new Dictionary<double, double> { [1] = 0, [2] = 1, [3] = 2 };
        Assert.Contains("no label for code 2", Refusal("shade", Agrees), StringComparison.Ordinal);
        Assert.Contains("conflicting labels for code 1", Refusal("shade", Agrees with { Points = [.. Agrees.Points, Agrees.Points[1]] }), StringComparison.Ordinal);
        Assert.Contains("'trust' already", Refusal("trust", Agrees), StringComparison.Ordinal);

        string Refusal(string into, RecodedLabels labels) =>
            Assert.Throws<ArgumentException>(() => TinySurvey.Frame.Recode("colour", into, codes, labels)).Message;
    }
}
