using FsCheck;
using FsCheck.Fluent;

namespace NavNotebooks.Survey.Tests.Statistics;

/// <summary>Random inputs as surveys give them.</summary>
internal static class Samples
{
    /// <summary>A hundred examples, the same on every run.</summary>
    public static Config Seeded { get; } = Config.QuickThrowOnFailure.WithReplay(2019, 2011);

    /// <summary>2 to 40 answers on a five-point scale, not all alike.</summary>
    public static Arbitrary<double[]> AnswersArbitrary { get; } = Answers.ToArbitrary();

    /// <summary>Two such groups.</summary>
    public static Arbitrary<(double[] First, double[] Second)> TwoGroups { get; } =
        (from first in Answers from second in Answers select (first, second)).ToArbitrary();

    /// <summary>Successes of a count from 1 to 500, twice.</summary>
    public static Arbitrary<(int X1, int N1, int X2, int N2)> TwoShares { get; } =
        (from n1 in Gen.Choose(1, 500)
         from x1 in Gen.Choose(0, n1)
         from n2 in Gen.Choose(1, 500)
         from x2 in Gen.Choose(0, n2)
         select (x1, n1, x2, n2)).ToArbitrary();

    private static Gen<double[]> Answers =>
        from count in Gen.Choose(0, 38)
        from rest in Gen.Choose(1, 5).Select(answer => (double)answer).ArrayOf(count)
        select (double[])[1, .. rest, 4];
}
