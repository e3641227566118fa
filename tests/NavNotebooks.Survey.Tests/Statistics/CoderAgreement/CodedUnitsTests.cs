using NavNotebooks.Survey.Statistics.CoderAgreement;

namespace NavNotebooks.Survey.Tests.Statistics.CoderAgreement;

public sealed class CodedUnitsTests
{
    [Fact]
    public void Rows_in_any_order_make_one_table()
    {
        CodedRow[] rows = [new("u2", "B", "yes"), new("u1", "A", "no"), new("u1", "B", "no"), new("u3", "A", null), new("u2", "A", "maybe")];
        var units = CodedUnits.Of(rows);
        Assert.Equal("3 units, 2 coders, 3 codes, 4 codings", units.ToString());
        Assert.Equal(["A", "B"], units.Coders);
        Assert.Equal(["maybe", "no", "yes"], units.Codes);
        Assert.Equal(2, units.PairableUnits);
        Assert.False(units.IsOrdered);
        Assert.Equal(CohenKappa.Of(units).Value, CohenKappa.Of(CodedUnits.Of(rows.Reverse())).Value);
    }

    [Fact]
    public void An_order_may_have_codes_that_nobody_gave()
    {
        var units = CodedUnits.Of([new("u1", "A", "low"), new("u1", "B", "high")], order: ["low", "middle", "high"]);
        Assert.True(units.IsOrdered);
        Assert.Equal(["low", "middle", "high"], units.Codes);
    }

    [Fact]
    public void Numbers_are_codes_in_rising_order_and_NaN_is_left_out()
    {
        var units = CodedUnits.OfNumbers(["A", "B"], [[3, double.NaN, 0.5], [3, 10, -0.0]]);
        Assert.Equal([0, 0.5, 3, 10], units.Values);
        Assert.Equal(5, units.Codings);
        Assert.Equal(2, units.PairableUnits);
    }

    [Fact]
    public void One_coder_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => CodedUnits.Of([new("u1", "Anna", "x")]));
        Assert.StartsWith("There is one coder only, 'Anna': nobody can agree alone. Give the codings of two coders", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no coder:", Assert.Throws<ArgumentException>(() => CodedUnits.Of([])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_coded_twice_by_one_coder_is_refused_with_its_place()
    {
        var error = Assert.Throws<ArgumentException>(() => CodedUnits.Of([new("u1", "A", "x"), new("u1", "B", "x"), new("u1", "A", "y")]));
        Assert.StartsWith("Coder 'A' coded unit 'u1' twice.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_a_table_is_refused_with_a_remedy()
    {
        Assert.Contains("lacks 'x', 'y'", Assert.Throws<ArgumentException>(() => CodedUnits.OfLabels(["A", "B"], [["x"], ["y"]], "z")).Message, StringComparison.Ordinal);
        Assert.Contains("'z' twice", Assert.Throws<ArgumentException>(() => CodedUnits.OfLabels(["A", "B"], [["z"], ["z"]], "z", "z")).Message, StringComparison.Ordinal);
        Assert.Contains("called 'A'", Assert.Throws<ArgumentException>(() => CodedUnits.OfLabels(["A", "A"], [["x"], ["y"]])).Message, StringComparison.Ordinal);
        Assert.Contains("has no unit", Assert.Throws<ArgumentException>(() => CodedUnits.Of([new(string.Empty, "A", "x")])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CodedUnits.OfLabels(["A", "B"], [["x"], ["y", "z"]]));
        Assert.Throws<ArgumentException>(() => CodedUnits.OfNumbers(["A", "B"], [[1], [double.PositiveInfinity]]));
    }

    [Fact]
    public void Coders_can_be_chosen_by_name()
    {
        var units = Codings.Labels(["x", "y"], ["x", "x"], ["y", null]);
        Assert.Equal(["C", "A"], units.By("C", "A").Coders);
        Assert.Equal(1, units.By("C", "A").PairableUnits);
        Assert.Contains("no coder 'D'. The coders are 'A', 'B', 'C'.", Assert.Throws<ArgumentException>(() => units.By("A", "D")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => units.By("A"));
    }
}
