namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Estimated shares of a table's cells, row by row, with their design-based covariances; rows and columns without anybody left out.</summary>
/// <param name="Rows">Rows with anybody.</param>
/// <param name="Columns">Columns with anybody.</param>
/// <param name="Cells">Shares that add up to 1.</param>
/// <param name="Covariance">Of the shares.</param>
/// <param name="TotalCovariance">Of the cells' totals as multiples of the whole.</param>
internal sealed record TableShares(int Rows, int Columns, double[] Cells, double[,] Covariance, double[,] TotalCovariance)
{
    internal int Freedom => (Rows - 1) * (Columns - 1);

    internal double RowShare(int row) => Enumerable.Range(0, Columns).Sum(column => Cells[(row * Columns) + column]);

    internal double ColumnShare(int column) => Enumerable.Range(0, Rows).Sum(row => Cells[(row * Columns) + column]);

    internal static TableShares Of(SampleDesign design, RowGroups rows, RowGroups columns)
    {
        var (rowOf, height) = Occupied(design, rows);
        var (columnOf, width) = Occupied(design, columns);
        var cells = new double[height * width];
        var cellOf = new int[design.Count];
        var total = 0.0;
        for (var i = 0; i < cellOf.Length; i++)
        {
            if (design.ActiveWeights[i] > 0)
            {
                cellOf[i] = (rowOf[rows.Codes[i]] * width) + columnOf[columns.Codes[i]];
                cells[cellOf[i]] += design.ActiveWeights[i];
                total += design.ActiveWeights[i];
            }
        }

        for (var cell = 0; cell < cells.Length; cell++)
        {
            cells[cell] /= total;
        }

        return new TableShares(height, width, cells, Variances(cells), Variances(new double[cells.Length]));

        double[,] Variances(double[] centre) => cells.Length == 0 ? new double[0, 0]
            : design.Calibration is null ? LinearizedVariance.OfTotals(design, Totals(design, centre, (cellOf, total)), cells.Length)
            : LinearizedVariance.Of(design, Linearized(design, centre, (cellOf, total)));
    }

    /// <summary>The place of each group among those that somebody is in.</summary>
    private static (int[] Places, int Count) Occupied(SampleDesign design, RowGroups groups)
    {
        var places = new int[groups.Names.Count];
        for (var i = 0; i < groups.Codes.Length; i++)
        {
            places[groups.Codes[i]] |= design.ActiveWeights[i] > 0 ? 1 : 0;
        }

        var count = 0;
        for (var g = 0; g < places.Length; g++)
        {
            count += places[g];
            places[g] = count - 1;
        }

        return (places, count);
    }

    /// <summary>w(1{cell} − centre)/Σw summed over units.</summary>
    private static double[] Totals(SampleDesign design, double[] centre, (int[] CellOf, double Total) of)
    {
        var unitOf = design.Second?.UnitOf ?? design.ClusterOf;
        var weights = new double[(design.Second?.Stage ?? design.Stage).Units];
        var totals = new double[weights.Length * centre.Length];
        for (var i = 0; i < unitOf.Length; i++)
        {
            weights[unitOf[i]] += design.ActiveWeights[i];
            totals[(unitOf[i] * centre.Length) + of.CellOf[i]] += design.ActiveWeights[i];
        }

        for (var slot = 0; slot < totals.Length; slot++)
        {
            totals[slot] = (totals[slot] - (weights[slot / centre.Length] * centre[slot % centre.Length])) / of.Total;
        }

        return totals;
    }

    private static double[][] Linearized(SampleDesign design, double[] centre, (int[] CellOf, double Total) of)
    {
        double[][] columns = [.. centre.Select(_ => new double[design.Count])];
        for (var cell = 0; cell < centre.Length; cell++)
        {
            for (var i = 0; i < design.Count; i++)
            {
                columns[cell][i] = design.ActiveWeights[i] * ((of.CellOf[i] == cell ? 1 : 0) - centre[cell]) / of.Total;
            }
        }

        return columns;
    }
}
