using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <summary>Agreement of two coders beyond chance: Cohen's kappa, plain or weighted.</summary>
/// <remarks>
/// κ = (p_o − p_e)/(1 − p_e), p_o the mean weight of agreement observed, p_e the one expected of coders with these margins who code independently of
/// each other. 1 is full agreement, 0 what chance gives; it can be negative. Units are independent; those that only one of the two coded are
/// left out. Undefined where no unit was coded by both, and where both gave one and the same code to every unit, since then nothing could disagree.
/// </remarks>
public sealed record CohenKappa : IStatisticalResult
{
    private CohenKappa(KappaWeights weights) => Weights = weights;

    /// <summary>κ, at most 1.</summary>
    public double Value { get; private init; }

    /// <summary>p_o: the mean weight of agreement, unweighted the share of units on which both agree.</summary>
    public double Observed { get; private init; }

    /// <summary>p_e: what independent coders with the same margins would agree to.</summary>
    public double Expected { get; private init; }

    /// <summary>
    /// Asymptotic standard error of κ: √((Σp_ij(w_ij − (w̄_i. + w̄_.j)(1−κ))² − (κ − p_e(1−κ))²)/n)/(1 − p_e) (Fleiss, Cohen and Everitt 1969).
    /// </summary>
    public double StandardError { get; private init; }

    /// <summary>κ ± z·<see cref="StandardError"/>, cut off at −1 and 1. Poor for few units.</summary>
    public Interval Interval { get; private init; }

    /// <summary>κ over its standard error if the coders coded independently: √((Σp_i.p_.j(w_ij − (w̄_i. + w̄_.j))² − p_e²)/n)/(1 − p_e).</summary>
    public double Z { get; private init; }

    /// <summary>Two-sided p of z; NaN, like z, where a coder used one code only, since then independence leaves nothing to vary.</summary>
    public double PValue { get; private init; }

    /// <summary>Units that both coders coded.</summary>
    public int Units { get; private init; }

    /// <summary>How disagreement was weighted.</summary>
    public KappaWeights Weights { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>Kappa of two coders.</summary>
    /// <param name="units">What two coders coded; choose two of more by <see cref="CodedUnits.By"/>.</param>
    /// <param name="weights">No weights by default.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">There are more than two coders, or the weights need an order that the codes have not.</exception>
    public static CohenKappa Of(CodedUnits units, KappaWeights? weights = null, double level = Interval.DefaultLevel)
    {
        if (units.Coders.Length != 2)
        {
            throw new ArgumentException(FormattableString.Invariant($"Cohen's kappa is of two coders, these are {units.Coders.Length}. Choose two, as in units.By(\"{units.Coders[0]}\", \"{units.Coders[1]}\"), or ask for FleissKappa or KrippendorffAlpha."), nameof(units));
        }

        if (weights is { ByPlace: true })
        {
            units.RequireOrdered("A weighted kappa");
        }

        return Compute(units.Crossed(0, 1), weights ?? KappaWeights.None, level);
    }

    /// <summary>
    /// Kappa of a table of counts. Worked number: the counts 88, 10, 2; 14, 40, 6; 18, 10, 12 (Cohen 1968, 200 cases) give κ = 0.491525, standard error 0.051002, and with
    /// his weights of disagreement 0, 1, 3; 1, 0, 6; 3, 6, 0 κ = 0.347826.
    /// </summary>
    /// <param name="counts">Units by the code of the first coder (rows) and of the second (columns), the codes in one order.</param>
    /// <param name="weights">No weights by default.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">The table is not square or empty, or a count is negative.</exception>
    public static CohenKappa OfTable(int[,] counts, KappaWeights? weights = null, double level = Interval.DefaultLevel)
    {
        var codes = counts.GetLength(0);
        Require.SameLength(counts.GetLength(1), codes, "columns", "rows");
        var table = new double[codes, codes];
        for (var row = 0; row < codes; row++)
        {
            for (var column = 0; column < codes; column++)
            {
                Require.Count(counts[row, column], nameof(counts));
                table[row, column] = counts[row, column];
            }
        }

        return Compute(table, weights ?? KappaWeights.None, level);
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = language.In("Cohen's κ", "Cohens κ");
        if (Undefined is { } reason)
        {
            return ReadingText.Undefined(name, reason, language);
        }

        var weighted = Weights == KappaWeights.None ? string.Empty : ", " + Weights.Words(language);
        var test = double.IsNaN(Z) ? string.Empty : ", " + ReadingText.Statistic("z", Z, language) + ", " + ReadingText.P(PValue, language);
        return ReadingText.BoundedEstimate(name, Value, Interval, language) + test + weighted + ReadingText.Count(Units, Units, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static CohenKappa Compute(double[,] counts, KappaWeights weights, double level)
    {
        Require.Level(level);
        var table = WeightedTable.Of(counts, weights.Agreement(counts.GetLength(0)));
        UndefinedReason? reason = table.Units == 0 ? UndefinedReason.NoOverlap
            : 1 - table.Expected <= WeightedTable.Rounding ? UndefinedReason.NoVariation
            : null;
        var kappa = reason is null ? Math.Min(1, (table.Observed - table.Expected) / (1 - table.Expected)) : double.NaN;
        var error = reason is null ? Math.Sqrt(table.Variance(kappa)) / (1 - table.Expected) : double.NaN;
        var chance = reason is null ? Math.Sqrt(table.VarianceOfIndependence()) / (1 - table.Expected) : double.NaN;
        var z = chance > 0 ? kappa / chance : double.NaN;
        var margin = CriticalValue.Normal(level) * error;
        return new CohenKappa(weights)
        {
            Value = kappa,
            Observed = table.Observed,
            Expected = table.Expected,
            StandardError = error,
            Interval = reason is null ? new Interval(Math.Max(-1, kappa - margin), Math.Min(1, kappa + margin), level) : Interval.Undefined(level: level),
            Z = z,
            PValue = double.IsNaN(z) ? double.NaN : Distributions.PValue.FromZ(z),
            Units = (int)table.Units,
            Undefined = reason,
        };
    }
}
