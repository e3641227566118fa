using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Association;
using NavNotebooks.Survey.Statistics.ManyTests;

namespace NavNotebooks.Survey.Tests.Statistics.Association;

public sealed class CorrelationMatrixTests
{
    private static readonly double[][] Answers = [[1, 2, 3, 4, 5], [2, 1, 4, 3, 6], [3, 3, 3, 3, 3], [5, 3, 4, 1, 2]];
    private static readonly string[] Names = ["trust", "pace", "room", "goals"];

    [Theory]
    [InlineData(CorrelationKind.Pearson)]
    [InlineData(CorrelationKind.Spearman)]
    [InlineData(CorrelationKind.KendallTauB)]
    public void It_holds_the_correlation_of_every_two(CorrelationKind kind)
    {
        var matrix = CorrelationMatrix.Of(Answers, Names, kind);
        Assert.Equal(matrix[0, 1], matrix[1, 0]);
        Assert.Equal(1, matrix[3, 3].Value, tolerance: 1e-12);
        Assert.Equal(kind, matrix[0, 3].Kind);
        Assert.Null(matrix.Undefined);
        Assert.Equal(UndefinedReason.NoVariation, matrix[0, 2].Undefined);
    }

    [Fact]
    public void Its_ps_are_a_family_with_the_undefined_ones_apart()
    {
        var matrix = CorrelationMatrix.Of(Answers, Names);
        var family = matrix.Family("Battery", FamilyCorrection.Bonferroni);
        Assert.Equal(3, family.Size);
        Assert.Equal(3, family.Apart.Count);
        Agreement.Agrees(3 * matrix[0, 1].PValue, family["trust – pace"].AdjustedPValue, tolerance: 1e-14);
        Assert.StartsWith("trust – pace: r(3) = .82 [−.22, .99], p = .088; trust – room: r undefined: nothing varies; ", matrix.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_correlate_is_undefined()
    {
        Assert.Equal(UndefinedReason.TooFewObservations, CorrelationMatrix.Of([]).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, CorrelationMatrix.Of([[1, 1, 1, 1], [1, 2, 3, 5]]).Undefined);
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CorrelationMatrix.Of(Answers, ["one"]));
        Assert.Throws<ArgumentException>(() => CorrelationMatrix.Of([[1, 2, 3], [1, 2]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CorrelationMatrix.Of(Answers, Names, CorrelationKind.Gamma));
    }
}
