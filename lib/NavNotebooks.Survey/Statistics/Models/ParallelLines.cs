using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>Brant's test that a predictor has the same effect at every threshold of an ordered outcome (Brant 1990).</summary>
/// <remarks>
/// A logistic regression of "above the category" is fitted at each threshold; their coefficients are compared by a Wald test with the covariances that the regressions have because they
/// are of the same respondents: (XᵀW(jj)X)⁻¹XᵀW(jl)X(XᵀW(ll)X)⁻¹, w(jl) = p(l)(1 − p(j)) for j below l. A small p speaks against one coefficient for all. Undefined with two categories only, and where
/// a threshold is separated. Worked number: x = 1 to 6 twice and outcomes 1, 1, 2, 1, 3, 3, 2, 1, 1, 3, 2, 3 give χ²(1) = 1.118396.
/// </remarks>
public sealed record ParallelLines : IStatisticalResult
{
    private ParallelLines(NestedComparison? all, IReadOnlyList<(string Name, NestedComparison Test)> each, UndefinedReason? undefined)
    {
        All = all;
        Each = each;
        Undefined = undefined;
    }

    /// <summary>All predictors together: χ² with (thresholds − 1)·predictors degrees of freedom; <see langword="null"/> where undefined.</summary>
    public NestedComparison? All { get; }

    /// <summary>Each predictor, in the order given: χ² with thresholds − 1 degrees of freedom.</summary>
    public IReadOnlyList<(string Name, NestedComparison Test)> Each { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; }

    /// <summary>"Brant test of parallel lines: χ²(6) = 7.21, p = .302".</summary>
    /// <param name="language">The language of words and numbers.</param>
    public string Reading(Language language)
    {
        var what = language.In("Brant test of parallel lines", "Brants test av parallelle linjer");
        return All is null ? ReadingText.Undefined(what, Undefined ?? UndefinedReason.TooFewObservations, language)
            : what + ": " + ReadingText.Statistic("χ²", All.Statistic, language, All.DegreesOfFreedomBetween) + ", " + ReadingText.P(All.PValue, language);
    }

    /// <summary>The test in English.</summary>
    public override string ToString() => Reading(Language.English);

    internal static ParallelLines Of(Design design, int[] outcome)
    {
        int[] cuts = [.. outcome.Distinct().Order().SkipLast(1)];
        var predictors = design.Columns.Length - 1;
        if (cuts.Length < 2 || predictors == 0)
        {
            return new(null, [], UndefinedReason.TooFewObservations);
        }

        var basis = Householder.Of(design.Columns);
        var columns = basis.Basis(design.Count);
        LogisticIterations[] fits = [.. cuts.Select(cut => LogisticIterations.Of(columns, [.. outcome.Select(code => code > cut)], design.Weights))];
        if (fits.Select(fit => fit.Undefined).FirstOrDefault(reason => reason is not null) is { } undefined)
        {
            return new(null, [], undefined);
        }

        var covariance = Covariance(fits, columns, design.Weights);
        double[][] inCoefficients = [.. Enumerable.Range(1, predictors).Select(j => basis.SolveTransposed(SquareMatrix.Unit(predictors + 1, j)))];
        var contrasts = new Contrasts(fits, covariance, inCoefficients);
        var each = Enumerable.Range(0, predictors).Select(j => (design.Names[j + 1], contrasts.Test([j])));
        return contrasts.Test([.. Enumerable.Range(0, predictors)]) is { } all
            ? new(all, [.. each.Select(pair => (pair.Item1, pair.Item2!))], null)
            : new(null, [], UndefinedReason.SingularDesign);
    }

    /// <summary>Of the coefficients, in the basis, of the regressions at each pair of thresholds.</summary>
    private static double[][][][] Covariance(LogisticIterations[] fits, double[][] columns, double[]? counts)
    {
        var solvers = fits.Select((fit, j) => Cholesky.Of(Weighted(columns, Weights(fits, (j, j), counts)))!).ToList();
        return
        [
            .. fits.Select((_, j) => (double[][][])
            [
                .. fits.Select((_, l) =>
                {
                    var middle = Weighted(columns, Weights(fits, (j, l), counts));
                    double[][] left = [.. SquareMatrix.Transposed(middle).Select(solvers[j].Solve)];
                    return (double[][])[.. SquareMatrix.Transposed(left).Select(solvers[l].Solve)];
                }),
            ]),
        ];
    }

    /// <summary>p(l)(1 − p(j)) for thresholds j ≤ l.</summary>
    private static double[] Weights(LogisticIterations[] fits, (int First, int Second) pair, double[]? counts)
    {
        var (j, l) = (Math.Min(pair.First, pair.Second), Math.Max(pair.First, pair.Second));
        var weights = new double[fits[j].Linear.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = (counts?[i] ?? 1) * Logit.Probability(fits[l].Linear[i]) * Logit.Probability(-fits[j].Linear[i]);
        }

        return weights;
    }

    private static double[][] Weighted(double[][] columns, double[] weights) =>
        [.. columns.Select(left => (double[])[.. columns.Select(right => Product(left, right, weights))])];

    private static double Product(double[] left, double[] right, double[] weights)
    {
        double sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * left[i] * right[i];
        }

        return sum;
    }

    /// <summary>Differences of coefficients between the first threshold and each other one.</summary>
    private sealed record Contrasts(LogisticIterations[] Fits, double[][][][] Covariance, double[][] InCoefficients)
    {
        internal NestedComparison? Test(int[] predictors)
        {
            (int Cut, double[] Row)[] terms = [.. Enumerable.Range(1, Fits.Length - 1).SelectMany(cut => predictors.Select(j => (cut, InCoefficients[j])))];
            double[] differences = [.. terms.Select(term => Moments.Dot(term.Row, Fits[0].Coefficients) - Moments.Dot(term.Row, Fits[term.Cut].Coefficients))];
            double[][] covariance = [.. terms.Select(a => (double[])[.. terms.Select(b => Between(a, b))])];
            return Cholesky.Of(covariance) is { } factors && factors.SolveLower(differences) is { } root
                ? NestedComparison.OfChiSquare(Moments.Dot(root, root), terms.Length)
                : null;
        }

        private double Between((int Cut, double[] Row) a, (int Cut, double[] Row) b)
        {
            double At(int j, int l) => SquareMatrix.Between(a.Row, Covariance[j][l], b.Row);
            return At(0, 0) - At(0, b.Cut) - At(a.Cut, 0) + At(a.Cut, b.Cut);
        }
    }
}
