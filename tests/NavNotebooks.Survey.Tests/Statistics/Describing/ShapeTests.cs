using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Tests.Statistics.Describing;

public sealed class ShapeTests
{
    [Theory]
    [InlineData("shape")]
    [InlineData("shapeFine")]
    public void Skewness_and_kurtosis_agree_with_psych(string name)
    {
        var r = OracleCase.Of("describing", name);
        var shape = Shape.Of(r.Numbers("values"));
        r.Agrees("skewness", shape.Skewness, tolerance: 1e-12);
        r.Agrees("skewnessAgain", shape.Skewness, tolerance: 1e-12);
        r.Agrees("kurtosis", shape.Kurtosis, tolerance: 1e-12);
        r.Agrees("skewnessError", shape.SkewnessError, tolerance: 1e-13);
        r.Agrees("kurtosisError", shape.KurtosisError, tolerance: 1e-13);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var shape = Shape.Of([1, 2, 3, 4, 10]);
        Agreement.Prints(1.697056, shape.Skewness, decimals: 6);
        Agreement.Prints(3.152, shape.Kurtosis, decimals: 6);
        Assert.Equal("skewness = 1.70 (SE 0.91), kurtosis = 3.15 (SE 2.00), n = 5", shape.ToString());
        Assert.Equal("skjevhet = 1,70 (SE 0,91), kurtose = 3,15 (SE 2,00), n = 5", shape.Reading(Language.Bokmål));
    }

    [Fact]
    public void Few_or_equal_answers_have_no_shape()
    {
        Assert.Equal(UndefinedReason.EmptyGroup, Shape.Of([]).Undefined);
        var three = Shape.Of([1, 2, 6]);
        Assert.Equal(UndefinedReason.TooFewObservations, three.Undefined);
        Assert.Equal(double.NaN, three.Kurtosis);
        Assert.Equal(UndefinedReason.NoVariation, Shape.Of([2, 2, 2, 2]).Undefined);
        Assert.Throws<ArgumentException>(() => Shape.Of([1, double.PositiveInfinity]));
    }

    [Fact]
    public void Skewness_turns_with_the_scale_and_kurtosis_stays() =>
        Prop.ForAll(Samples.AnswersArbitrary, answers =>
        {
            if (answers.Length > 3)
            {
                var shape = Shape.Of(answers);
                var turned = Shape.Of([.. answers.Select(answer => 6 - answer)]);
                Assert.Equal(-shape.Skewness, turned.Skewness, tolerance: 1e-9);
                Assert.Equal(shape.Kurtosis, turned.Kurtosis, tolerance: 1e-9);
            }
        }).Check(Samples.Seeded);
}
