using System.Collections.Immutable;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>The correlations between the items of a scale, Pearson's or polychoric, as factor methods take them.</summary>
public sealed class ItemCorrelations
{
    private const double LeastEigenvalue = 1e-8;
    private readonly double[,] values;

    private ItemCorrelations(ImmutableArray<string> names, double[,] values, int count) => (Names, this.values, Count) = (names, values, count);

    /// <summary>The items' names in the order given.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Respondents.</summary>
    public int Count { get; }

    /// <summary>Whether they are polychoric.</summary>
    public bool IsPolychoric { get; private init; }

    /// <summary>
    /// The largest change that was made to a correlation because together they were those of no possible data; 0 where none was needed.
    /// Pearson's never need it; polychoric ones, estimated pair by pair, may.
    /// </summary>
    public double Smoothing { get; private init; }

    /// <summary>The correlation of two items, by place; 1 with itself.</summary>
    public double this[int first, int second] => values[first, second];

    /// <summary>The correlation of two items, by name.</summary>
    /// <exception cref="ArgumentException">There is no item of that name.</exception>
    public double this[string first, string second] => values[PlaceOf(first), PlaceOf(second)];

    /// <summary>The mean correlation between different items.</summary>
    public double Mean
    {
        get
        {
            double sum = 0;
            for (var i = 0; i < Names.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    sum += values[i, j];
                }
            }

            return 2 * sum / (Names.Length * (Names.Length - 1.0));
        }
    }

    /// <summary>
    /// k·r̄/(1 + (k−1)·r̄): alpha of the items at equal variance; of polychoric correlations, ordinal alpha (Zumbo, Gadermann and Zeisser 2007),
    /// which is the reliability of the variables behind the answers, not of the sum of the codes.
    /// </summary>
    public double Alpha => Names.Length * Mean / (1 + ((Names.Length - 1) * Mean));

    /// <summary>Pearson's correlations of the codes. Worked number: 1, 2, 3, 4, 5 and 2, 1, 3, 5, 4 have 0.8.</summary>
    /// <param name="items">At least two respondents; every item varies.</param>
    /// <exception cref="ArgumentException">Everybody answered an item alike, or there are fewer than two respondents.</exception>
    public static ItemCorrelations Pearson(ScaleItems items)
    {
        RequireRespondents(items);
        items.RequireVariation();
        var size = items.Names.Length;
        var values = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                values[i, j] = i == j ? 1 : Math.Clamp(items.Covariances[i, j] / Math.Sqrt(items.Covariances[i, i] * items.Covariances[j, j]), -1, 1);
            }
        }

        return new ItemCorrelations(items.Names, values, items.Count);
    }

    /// <summary>
    /// Polychoric correlations, pair by pair (Olsson 1979). Where the matrix is not positive definite its eigenvalues below 1e−8 are raised to
    /// that and the diagonal is brought back to 1, and <see cref="Smoothing"/> says how much that moved.
    /// Worked number: answers 10, 5 over 5, 10 have 0.5.
    /// </summary>
    /// <param name="items">Ordinal codes; at least two different ones in every item.</param>
    /// <param name="emptyCells">What is put into empty cells of each pair's table, as in <see cref="PolychoricCorrelation.Of(ReadOnlySpan{double}, ReadOnlySpan{double}, double)"/>.</param>
    /// <exception cref="ArgumentException">Everybody answered an item alike, or the likelihood of a pair, named, has no maximum.</exception>
    public static ItemCorrelations Polychoric(ScaleItems items, double emptyCells = 0)
    {
        RequireRespondents(items);
        items.RequireVariation();
        var size = items.Names.Length;
        var values = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            values[i, i] = 1;
            for (var j = 0; j < i; j++)
            {
                var found = PolychoricCorrelation.Of(items.Column(i), items.Column(j), emptyCells: emptyCells);
                values[i, j] = values[j, i] = found.Undefined is null ? found.Value : throw new ArgumentException(
                    $"'{items.Names[i]}' and '{items.Names[j]}' have no polychoric correlation below 1: empty cells of their table leave no other. Join rare answers, or put a small count into empty cells with emptyCells.");
            }
        }

        return Smooth(items, values);
    }

    internal double[,] ToArray() => (double[,])values.Clone();

    private static ItemCorrelations Smooth(ScaleItems items, double[,] values)
    {
        var eigen = RankedEigen.Of(values);
        if (eigen.Values[^1] >= LeastEigenvalue)
        {
            return new ItemCorrelations(items.Names, values, items.Count) { IsPolychoric = true };
        }

        var raised = eigen.With(value => Math.Max(value, LeastEigenvalue));
        var size = items.Names.Length;
        var smooth = new double[size, size];
        double moved = 0;
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                smooth[i, j] = i == j ? 1 : raised[i, j] / Math.Sqrt(raised[i, i] * raised[j, j]);
                moved = Math.Max(moved, Math.Abs(smooth[i, j] - values[i, j]));
            }
        }

        return new ItemCorrelations(items.Names, smooth, items.Count) { IsPolychoric = true, Smoothing = moved };
    }

    private static void RequireRespondents(ScaleItems items)
    {
        if (items.Count < 2)
        {
            throw new ArgumentException("Correlations need at least two respondents who answered every item. Take a larger group.", nameof(items));
        }
    }

    private int PlaceOf(string name) => Names.IndexOf(name) is >= 0 and var place
        ? place
        : throw new ArgumentException($"There is no item '{name}'. There are {string.Join(", ", Names.Select(known => $"'{known}'"))}.", nameof(name));
}
