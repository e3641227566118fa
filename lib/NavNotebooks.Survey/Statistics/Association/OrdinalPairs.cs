using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Association;

/// <summary>Concordant and discordant pairs of a table, the measures made of them and their large-sample errors.</summary>
/// <remarks>Numbers are taken per respondent and per pair, so that none grows with the table.</remarks>
internal sealed class OrdinalPairs
{
    /// <summary>No table of countable size is closer to ±1 without being there.</summary>
    private const double NearlyPerfect = 1 - 1e-15;

    private readonly PairTable table;
    private readonly Concordance pairs;

    private OrdinalPairs(PairTable table)
    {
        this.table = table;
        pairs = Concordance.Of(table);
        for (var cell = 0; cell < table.Cells; cell++)
        {
            Concordant += table.CountOf(cell) * pairs.Concordant[cell];
            Discordant += table.CountOf(cell) * pairs.Discordant[cell];
        }
    }

    /// <summary>Twice the concordant pairs.</summary>
    internal double Concordant { get; }

    /// <summary>Twice the discordant pairs.</summary>
    internal double Discordant { get; }

    internal static OrdinalPairs Of(PairTable table) => new(table);

    /// <summary>Concordant less discordant over √((n²−Σr²)(n²−Σc²)), and its error.</summary>
    internal (double Value, double Error) TauB()
    {
        double n = table.Count, rows = Untied(table.RowTotals), columns = Untied(table.ColumnTotals);
        var scale = Math.Sqrt(rows * columns);
        var tau = (Concordant - Discordant) / (n * n) / scale;
        tau = Math.Abs(tau) > NearlyPerfect ? Math.Sign(tau) : tau;
        double squares = 0, carry = 0;
        for (var cell = 0; cell < table.Cells; cell++)
        {
            var excess = (pairs.Concordant[cell] - pairs.Discordant[cell]) / n;
            var margins = ((table.RowTotals[table.Row(cell)] * columns) + (table.ColumnTotals[table.Column(cell)] * rows)) / n;
            var term = (2 * scale * excess) + (tau * margins);
            Moments.Add(ref squares, ref carry, table.CountOf(cell) / n * term * term);
        }

        // A τ of ±1 has no error; of the difference of two numbers of the same size nothing but rounding would be left.
        var centre = tau * (rows + columns);
        var spread = squares + carry - (centre * centre);
        return (tau, spread <= centre * centre * 1e-13 ? 0 : Error(spread, n * scale * scale * scale * scale));
    }

    /// <summary>Concordant less discordant over both together, and its error.</summary>
    internal (double Value, double Error) Gamma()
    {
        double n = table.Count, both = (Concordant + Discordant) / (n * n);
        double concordant = Concordant / (n * n), discordant = Discordant / (n * n);
        double squares = 0, carry = 0;
        for (var cell = 0; cell < table.Cells; cell++)
        {
            var term = ((discordant * pairs.Concordant[cell]) - (concordant * pairs.Discordant[cell])) / n;
            Moments.Add(ref squares, ref carry, table.CountOf(cell) / n * term * term);
        }

        return (both > 0 ? (concordant - discordant) / both : double.NaN, Error(16 * (squares + carry), n * both * both * both * both));
    }

    /// <summary>Concordant less discordant over pairs that differ on the first variable, and its error.</summary>
    internal (double Value, double Error) SomersD()
    {
        double n = table.Count, rows = Untied(table.RowTotals), excess = (Concordant - Discordant) / (n * n);
        double squares = 0, carry = 0;
        for (var cell = 0; cell < table.Cells; cell++)
        {
            var term = (rows * (pairs.Concordant[cell] - pairs.Discordant[cell]) / n) - (excess * (1 - (table.RowTotals[table.Row(cell)] / n)));
            Moments.Add(ref squares, ref carry, table.CountOf(cell) / n * term * term);
        }

        return (excess / rows, Error(4 * (squares + carry), n * rows * rows * rows * rows));
    }

    /// <summary>Concordant less discordant pairs over their standard deviation where nothing goes with anything (Kendall 1970, ch. 4).</summary>
    internal double Statistic()
    {
        double n = table.Count;
        var (x, y) = (Ties(table.RowTotals), Ties(table.ColumnTotals));
        var variance = (((n * (n - 1) * ((2 * n) + 5)) - x.Linear - y.Linear) / 18) + (x.Pairs * y.Pairs / (2 * n * (n - 1)));
        variance += n > 2 ? x.Triples * y.Triples / (9 * n * (n - 1) * (n - 2)) : 0;
        return (Concordant - Discordant) / 2 / Math.Sqrt(variance);
    }

    private static double Error(double squares, double scale) => Math.Sqrt(Math.Max(0, squares) / scale);

    /// <summary>1 − Σ(total/n)².</summary>
    private double Untied(double[] totals)
    {
        var sum = 0.0;
        foreach (var total in totals)
        {
            sum += total / table.Count * (1 - (total / table.Count));
        }

        return sum;
    }

    private static (double Linear, double Pairs, double Triples) Ties(double[] totals)
    {
        double linear = 0, pairs = 0, triples = 0;
        foreach (var t in totals)
        {
            linear += t * (t - 1) * ((2 * t) + 5);
            pairs += t * (t - 1);
            triples += t * (t - 1) * (t - 2);
        }

        return (linear, pairs, triples);
    }
}
