namespace NavNotebooks.Survey.Frames;

/// <summary>Which rows belong where. Every method passes over the rows once or twice and boxes nothing.</summary>
internal static class RowSelection
{
    /// <summary>The rows that hold one of the codes, in their order.</summary>
    public static int[] Of(ReadOnlySpan<double> codes, ReadOnlySpan<double> wanted)
    {
        var count = 0;
        foreach (var code in codes)
        {
            count += wanted.Contains(code) ? 1 : 0;
        }

        var rows = new int[count];
        var next = 0;
        for (var row = 0; next < count; row++)
        {
            if (wanted.Contains(codes[row]))
            {
                rows[next++] = row;
            }
        }

        return rows;
    }

    /// <summary>The rows of each point of the column's scale; rows without a valid answer are in none.</summary>
    public static int[][] ByPoint(SurveyColumn column)
    {
        var codes = column.Codes;
        var pointOf = new int[codes.Length];
        var counts = new int[column.Book.Points.Length];
        for (var row = 0; row < codes.Length; row++)
        {
            var point = column.Book.IsMissing(codes[row]) ? -1 : column.Book.PointIndexOf(codes[row]);
            pointOf[row] = point;
            if (point >= 0)
            {
                counts[point]++;
            }
        }

        var rows = Array.ConvertAll(counts, count => new int[count]);
        var next = new int[counts.Length];
        for (var row = 0; row < pointOf.Length; row++)
        {
            if (pointOf[row] is >= 0 and var point)
            {
                rows[point][next[point]++] = row;
            }
        }

        return rows;
    }

    /// <summary>The valid answers of a column with their weights.</summary>
    public static ValidAnswers Valid(SurveyColumn column, double[]? weights)
    {
        var codes = column.Codes;
        var count = column.ValidCount;
        var values = new double[count];
        var kept = weights is null ? null : new double[count];
        var next = 0;
        for (var row = 0; next < count; row++)
        {
            if (!column.Book.IsMissing(codes[row]))
            {
                if (kept is not null)
                {
                    kept[next] = weights![row];
                }

                values[next++] = codes[row];
            }
        }

        return new ValidAnswers(values, kept, codes.Length - count);
    }
}
