namespace NavNotebooks.Survey.Synthetic;

/// <summary>The sums from which a simple regression of whole answers follows; exact in integers.</summary>
internal readonly record struct RegressionSums(long Count, long X, long Y, long XX, long YY, long XY)
{
    /// <summary>Pearson's correlation; 0 where one of the two does not vary.</summary>
    public double Correlation
    {
        get
        {
            double between = (Count * XY) - (X * Y);
            double first = (Count * XX) - (X * X);
            double second = (Count * YY) - (Y * Y);
            return first > 0 && second > 0 ? between / Math.Sqrt(first * second) : 0;
        }
    }

    /// <summary>The sums with one respondent more (weight 1) or fewer (weight −1).</summary>
    public RegressionSums With(int x, int y, int weight) => new(
        Count + weight,
        X + (weight * x),
        Y + (weight * y),
        XX + (weight * x * x),
        YY + (weight * y * y),
        XY + (weight * x * y));
}
