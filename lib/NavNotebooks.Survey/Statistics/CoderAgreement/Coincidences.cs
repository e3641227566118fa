namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <summary>How often each two codes meet in one unit, every unit with m codings counting its pairs 1/(m−1) (Krippendorff 2019, 12.3).</summary>
/// <remarks>Rows of units are counted in and out, so that a resample costs no more than the codes that its units have.</remarks>
internal sealed class Coincidences
{
    private readonly (int Code, int Count)[][] units;
    private readonly double[] values;
    private readonly CodeScale scale;
    private readonly int codes;

    internal Coincidences(CodedUnits coded, CodeScale scale)
    {
        var counts = coded.CountsByUnit();
        (codes, this.scale) = (coded.Codes.Length, scale);
        values = [.. coded.Values];
        units = [.. Enumerable.Range(0, coded.Count)
            .Select(unit => Enumerable.Range(0, codes).Where(code => counts[unit, code] > 0).Select(code => (code, counts[unit, code])).ToArray())
            .Where(unit => unit.Sum(coding => coding.Item2) > 1)];
    }

    /// <summary>Units with two codings or more.</summary>
    internal int Units => units.Length;

    /// <summary>Disagreement observed and expected among these units, by position; both 0 where nothing varies.</summary>
    internal (double Observed, double Expected, double Codings) Disagreement(ReadOnlySpan<int> rows)
    {
        var meeting = new double[codes, codes];
        var totals = new double[codes];
        foreach (var row in rows)
        {
            Count(units[row], meeting, totals);
        }

        var codings = totals.Sum();
        double observed = 0, expected = 0;
        for (var first = 0; first < codes; first++)
        {
            var between = 0.0;
            for (var second = first + 1; second < codes; second++)
            {
                var distance = Distance(totals, between, first, second);
                observed += distance * meeting[first, second];
                expected += distance * totals[first] * totals[second];
                between += totals[second];
            }
        }

        return (2 * observed / codings, 2 * expected / (codings * (codings - 1)), codings);
    }

    private static void Count((int Code, int Count)[] unit, double[,] meeting, double[] totals)
    {
        var others = unit.Sum(coding => coding.Count) - 1.0;
        for (var first = 0; first < unit.Length; first++)
        {
            totals[unit[first].Code] += unit[first].Count;
            for (var second = first + 1; second < unit.Length; second++)
            {
                // The codes of a unit rise, so that only the upper half is filled.
                meeting[unit[first].Code, unit[second].Code] += unit[first].Count * unit[second].Count / others;
            }
        }
    }

    /// <summary>The squared distance of two codes, the first below the second, with so many codings strictly between them.</summary>
    private double Distance(double[] totals, double between, int first, int second)
    {
        switch (scale)
        {
            case CodeScale.Nominal:
                return 1;
            case CodeScale.Ordinal:
                var steps = between + ((totals[first] + totals[second]) / 2);
                return steps * steps;
            case CodeScale.Interval:
                var difference = values[second] - values[first];
                return difference * difference;
            default:
                var relative = (values[second] - values[first]) / (values[second] + values[first]);
                return relative * relative;
        }
    }
}
