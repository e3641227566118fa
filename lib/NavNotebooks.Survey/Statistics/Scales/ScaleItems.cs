using System.Collections.Immutable;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>The answers of the same respondents to the items of one scale, each item a column.</summary>
/// <remarks>
/// Complete cases: a respondent who left out one item is left out altogether before. Nothing is reversed unless the caller says so.
/// Immutable. Shows names and numbers of items and respondents, never answers.
/// </remarks>
public sealed class ScaleItems
{
    private readonly ImmutableArray<double[]> columns;

    private ScaleItems(ImmutableArray<string> names, ImmutableArray<double[]> columns)
    {
        (Names, this.columns) = (names, columns);
        Covariances = CovariancesOf(columns);
    }

    /// <summary>The items' names in the order given.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Number of respondents.</summary>
    public int Count => columns[0].Length;

    /// <summary>Covariances with denominator n − 1; NaN for fewer than two respondents.</summary>
    internal double[,] Covariances { get; }

    /// <summary>Items from their columns.</summary>
    /// <param name="names">At least two, all different.</param>
    /// <param name="columns">One per name; all of one length, respondents in the same order; copied.</param>
    /// <exception cref="ArgumentException">There are fewer than two items, names repeat, lengths differ, or a value is NaN or infinite.</exception>
    public static ScaleItems Of(IReadOnlyList<string> names, IReadOnlyList<double[]> columns)
    {
        Require.SameLength(columns.Count, names.Count, nameof(columns), nameof(names));
        if (names.Count < 2)
        {
            throw new ArgumentException("A scale has at least two items. Give the columns of all items of the battery.", nameof(names));
        }

        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { Key: var repeated })
        {
            throw new ArgumentException($"Two items are called '{repeated}'. Give every item once and under its own name.", nameof(names));
        }

        for (var i = 0; i < names.Count; i++)
        {
            Require.SameLength(columns[i].Length, columns[0].Length, names[i], names[0]);
            Require.Valid(columns[i], names[i]);
        }

        return new ScaleItems([.. names], [.. columns.Select(column => column.ToArray())]);
    }

    /// <summary>These items with some answered the other way round: code c becomes low + high − c.</summary>
    /// <param name="low">Lowest code of the answer scale.</param>
    /// <param name="high">Highest code of the answer scale.</param>
    /// <param name="items">Names of the items whose high codes mean little of what the scale measures.</param>
    /// <exception cref="ArgumentException">There is no item of that name, the ends are in the wrong order, or a code is outside them.</exception>
    public ScaleItems Reversed(double low, double high, params IReadOnlyList<string> items)
    {
        if (!(low < high))
        {
            throw new ArgumentException("The lowest code of the scale is not below the highest. Give the ends as printed in the questionnaire.", nameof(low));
        }

        var reversed = columns.ToBuilder();
        foreach (var item in items)
        {
            var place = PlaceOf(item);
            var outside = columns[place].AsSpan().IndexOfAnyExceptInRange(low, high);
            if (outside >= 0)
            {
                throw new ArgumentException(FormattableString.Invariant($"The code at position {outside} of '{item}' is outside the scale. Give the ends as printed in the questionnaire, and leave out codes for no answer."), nameof(low));
            }

            reversed[place] = Array.ConvertAll(columns[place], code => low + high - code);
        }

        return new ScaleItems(Names, reversed.ToImmutable());
    }

    /// <summary>The answers to one item, one per respondent.</summary>
    /// <exception cref="ArgumentException">There is no item of that name.</exception>
    public ReadOnlySpan<double> this[string item] => columns[PlaceOf(item)];

    /// <summary>"6 items, 220 respondents".</summary>
    public override string ToString() => FormattableString.Invariant($"{Names.Length} items, {Count} respondents");

    internal ReadOnlySpan<double> Column(int item) => columns[item];

    internal int PlaceOf(string item)
    {
        var place = Names.IndexOf(item);
        return place >= 0
            ? place
            : throw new ArgumentException($"There is no item '{item}'. The scale has {string.Join(", ", Names.Select(name => $"'{name}'"))}.", nameof(item));
    }

    /// <summary>Refuses an item that everybody answered alike, by name: it can correlate with nothing.</summary>
    internal void RequireVariation()
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (Count > 1 && !columns[i].AsSpan().ContainsAnyExcept(columns[i][0]))
            {
                throw new ArgumentException($"Everybody gave the same answer to '{Names[i]}', so it correlates with nothing. Leave that item out.");
            }
        }
    }

    private static double[,] CovariancesOf(ImmutableArray<double[]> columns)
    {
        var count = columns[0].Length;
        double[][] centred = [.. columns.Select(column =>
        {
            var mean = Moments.Mean(column);
            return Array.ConvertAll(column, value => value - mean);
        })];
        var covariances = new double[columns.Length, columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                covariances[i, j] = covariances[j, i] = count > 1 ? Moments.Dot(centred[i], centred[j]) / (count - 1) : double.NaN;
            }
        }

        return covariances;
    }
}
