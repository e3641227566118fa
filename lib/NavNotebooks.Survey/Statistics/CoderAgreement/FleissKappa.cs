using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <summary>Agreement beyond chance of any fixed number of codings a unit: Fleiss' kappa, as a whole and by code.</summary>
/// <remarks>
/// The coders of one unit need not be those of another, only as many; chance is what codings drawn from the shares of all codings would agree to. With two coders it
/// is Scott's pi, not Cohen's kappa. Nominal codes. Units that not all coders coded are left out and counted; where many are, ask for
/// <see cref="KrippendorffAlpha"/>. Undefined where no unit is complete or every coding is the same.
/// </remarks>
public sealed record FleissKappa : IStatisticalResult
{
    private FleissKappa()
    {
    }

    /// <summary>κ = (P̄ − P̄_e)/(1 − P̄_e), at most 1.</summary>
    public double Value { get; private init; }

    /// <summary>P̄: share of pairs of codings of one unit that agree.</summary>
    public double Observed { get; private init; }

    /// <summary>P̄_e = Σp_j², p_j the share of all codings that gave code j.</summary>
    public double Expected { get; private init; }

    /// <summary>
    /// κ over its error if codings were by chance: √2·√((Σp_jq_j)² − Σp_jq_j(q_j − p_j))/(Σp_jq_j·√(N·m·(m−1))), q_j = 1 − p_j (Fleiss, Nee and Landis 1979,
    /// who mend the error of 1971).
    /// </summary>
    public double Z { get; private init; }

    /// <summary>Two-sided p of z.</summary>
    public double PValue { get; private init; }

    /// <summary>N, units that count.</summary>
    public int Units { get; private init; }

    /// <summary>m, codings a unit.</summary>
    public int CodingsPerUnit { get; private init; }

    /// <summary>Units left out because a coder did not code them.</summary>
    public int LeftOut { get; private init; }

    /// <summary>Each code against all others, in the order of the codes; empty where undefined.</summary>
    public ImmutableArray<CodeKappa> ByCode { get; private init; } = [];

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>Fleiss' kappa of the units that all coders coded.</summary>
    /// <param name="units">What was coded.</param>
    public static FleissKappa Of(CodedUnits units)
    {
        var counts = units.CountsByUnit();
        var complete = Enumerable.Range(0, units.Count).Where(unit => Total(counts, unit) == units.Coders.Length).ToList();
        return Compute([.. complete.Select(unit => Row(counts, unit))], units.Codes, units.Coders.Length) with { LeftOut = units.Count - complete.Count };
    }

    /// <summary>
    /// Fleiss' kappa of counts, where only the number of codings is known. Worked number: the 30 patients with 6 diagnoses each of Fleiss (1971) give
    /// κ = 0.430245, z = 17.651831.
    /// </summary>
    /// <param name="counts">One row a unit, one column a code: how many coders gave it.</param>
    /// <param name="codes">The names of the columns.</param>
    /// <exception cref="ArgumentException">Lengths differ, a count is negative, or units have different numbers of codings, or fewer than two.</exception>
    public static FleissKappa OfCounts(int[,] counts, IReadOnlyList<string> codes)
    {
        Require.SameLength(codes.Count, counts.GetLength(1), nameof(codes), "columns");
        foreach (var count in counts)
        {
            Require.Count(count, nameof(counts));
        }

        var units = counts.GetLength(0);
        var codings = units == 0 ? 2 : Total(counts, 0);
        for (var unit = 0; unit < units; unit++)
        {
            var total = Total(counts, unit);
            if (total != codings || total < 2)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Unit {unit + 1} has {total} codings, the first has {codings}. Fleiss' kappa needs as many for every unit, two or more: leave out incomplete units, or ask for KrippendorffAlpha."), nameof(counts));
            }
        }

        return Compute([.. Enumerable.Range(0, units).Select(unit => Row(counts, unit))], [.. codes], codings);
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = language.In("Fleiss' κ", "Fleiss’ κ");
        return Undefined is { } reason
            ? ReadingText.Undefined(name, reason, language)
            : name + " = " + ReadingText.Bounded(Value, 2, language) + ", " + ReadingText.Statistic("z", Z, language) + ", " + ReadingText.P(PValue, language)
                + ", " + NumberText.Format(CodingsPerUnit, 0, language) + language.In(" codings of ", " kodinger av ") + CodedUnits.Number(Units, language)
                + (LeftOut == 0 ? string.Empty : ", " + NumberText.Format(LeftOut, 0, language) + language.In(" left out", " utelatt"));
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static int Total(int[,] counts, int unit) => Row(counts, unit).Sum();

    private static int[] Row(int[,] counts, int unit) => [.. Enumerable.Range(0, counts.GetLength(1)).Select(code => counts[unit, code])];

    private static FleissKappa Compute(int[][] units, ImmutableArray<string> codes, int codings)
    {
        double pairs = (double)units.Length * codings * (codings - 1);
        double[] shares = [.. codes.Select((_, code) => units.Sum(unit => unit[code]) / ((double)units.Length * codings))];
        double[] agreeing = [.. codes.Select((_, code) => (double)units.Sum(unit => (long)unit[code] * (unit[code] - 1)))];
        double observed = agreeing.Sum() / pairs, expected = shares.Sum(share => share * share), spread = shares.Sum(share => share * (1 - share));
        var nothing = new FleissKappa { Units = units.Length, CodingsPerUnit = codings, Value = double.NaN, Observed = observed, Expected = expected, Z = double.NaN, PValue = double.NaN };
        if (units.Length == 0)
        {
            return nothing with { Observed = double.NaN, Expected = double.NaN, Undefined = UndefinedReason.NoOverlap };
        }

        if (Array.Exists(shares, share => share == 1))
        {
            return nothing with { Undefined = UndefinedReason.NoVariation };
        }

        var value = (observed - expected) / spread;
        var variance = 2 * ((spread * spread) - shares.Sum(share => share * (1 - share) * (1 - share - share))) / (spread * spread * pairs);
        var z = value / Math.Sqrt(variance);
        return nothing with
        {
            Value = value,
            Z = z,
            PValue = Distributions.PValue.FromZ(z),
            ByCode = [.. codes.Select((name, code) => One(name, shares[code], agreeing[code], pairs))],
        };
    }

    private static CodeKappa One(string code, double share, double agreeing, double pairs)
    {
        // Of pairs·p_j ordered pairs whose first coding gave the code, this share has it in the second, too.
        var value = share is 0 or 1 ? double.NaN : ((agreeing / (pairs * share)) - share) / (1 - share);
        var z = value / Math.Sqrt(2 / pairs);
        return new CodeKappa(code, share, value, z, double.IsNaN(z) ? double.NaN : Distributions.PValue.FromZ(z));
    }
}
