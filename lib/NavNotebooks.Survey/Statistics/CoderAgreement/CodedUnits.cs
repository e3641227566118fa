using System.Collections.Immutable;
using System.Globalization;

namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <summary>The same units as two or more coders coded them, one column a coder; a coder may have left units out.</summary>
/// <remarks>
/// A unit left out says nothing: it is never taken for a code of its own. Codes are labels, labels in a given order, or numbers. Immutable.
/// Shows how many units, coders and codes there are.
/// </remarks>
public sealed partial class CodedUnits
{
    private const int Nothing = -1;
    private readonly ImmutableArray<int[]> columns;

    private CodedUnits(ImmutableArray<string> coders, ImmutableArray<int[]> columns, ImmutableArray<string> codes) =>
        (Coders, this.columns, Codes) = (coders, columns, codes);

    /// <summary>The coders' names: as given, or from rows in alphabetical order by code point.</summary>
    public ImmutableArray<string> Coders { get; }

    /// <summary>The codes: in their order where there is one, otherwise alphabetical by code point; numbers rising.</summary>
    public ImmutableArray<string> Codes { get; }

    /// <summary>Whether the codes are numbers.</summary>
    public bool IsNumeric { get; private init; }

    /// <summary>The codes as numbers, rising; empty where they are labels.</summary>
    public ImmutableArray<double> Values { get; private init; } = [];

    /// <summary>Whether the codes have an order: numbers do, labels where it was given.</summary>
    public bool IsOrdered { get; private init; }

    /// <summary>Number of units, also of those that fewer than two coders coded.</summary>
    public int Count => columns[0].Length;

    /// <summary>Codings that say something: units times coders less what was left out.</summary>
    public int Codings => columns.Sum(column => column.Count(code => code != Nothing));

    /// <summary>Units that two coders or more coded; the others can neither agree nor disagree.</summary>
    public int PairableUnits => Enumerable.Range(0, Count).Count(unit => columns.Count(column => column[unit] != Nothing) > 1);

    /// <summary>Units from a list of codings in any order.</summary>
    /// <param name="rows">One row a unit and coder; pairs that do not occur were left out.</param>
    /// <param name="order">The codes from lowest to highest where they have an order; also codes that nobody gave. Without it they have none.</param>
    /// <exception cref="ArgumentException">There are fewer than two coders, a coder coded a unit twice, a name is empty, or the order lacks a code or repeats one.</exception>
    public static CodedUnits Of(IEnumerable<CodedRow> rows, params IReadOnlyList<string> order)
    {
        var all = rows.ToList();
        string[] coders = [.. all.Select(row => Named(row.Coder, "coder")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] units = [.. all.Select(row => Named(row.Unit, "unit")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var labels = coders.Select(_ => new string?[units.Length]).ToArray();
        var seen = new HashSet<(string Unit, string Coder)>();
        foreach (var row in all)
        {
            if (!seen.Add((row.Unit, row.Coder)))
            {
                throw new ArgumentException($"Coder '{row.Coder}' coded unit '{row.Unit}' twice. Give one row for each unit and coder; where a unit may have several codes, compare each code by itself.", nameof(rows));
            }

            labels[Array.BinarySearch(coders, row.Coder, StringComparer.Ordinal)][Array.BinarySearch(units, row.Unit, StringComparer.Ordinal)] = row.Label;
        }

        return OfLabels(coders, labels, order);
    }

    /// <summary>Units from one column of labels a coder.</summary>
    /// <param name="coders">At least two names, all different.</param>
    /// <param name="columns">One per coder, all of one length, units in the same order; <see langword="null"/> or empty where left out.</param>
    /// <param name="order">As for rows.</param>
    /// <exception cref="ArgumentException">As for rows, or lengths differ.</exception>
    public static CodedUnits OfLabels(IReadOnlyList<string> coders, IReadOnlyList<string?[]> columns, params IReadOnlyList<string> order)
    {
        RequireColumns(coders, [.. columns.Select(column => column.Length)]);
        string[] given = [.. columns.SelectMany(column => column).Where(label => !string.IsNullOrEmpty(label)).Select(label => label!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        RequireOrder(order, given);
        ImmutableArray<string> codes = order.Count > 0 ? [.. order] : [.. given];
        return new CodedUnits([.. coders], [.. columns.Select(column => Array.ConvertAll(column, label => string.IsNullOrEmpty(label) ? Nothing : codes.IndexOf(label)))], codes)
        {
            IsOrdered = order.Count > 0,
        };
    }

    /// <summary>Units from one column of numbers a coder.</summary>
    /// <param name="coders">At least two names, all different.</param>
    /// <param name="columns">One per coder, all of one length, units in the same order; NaN where left out.</param>
    /// <exception cref="ArgumentException">There are fewer than two coders, names repeat, lengths differ, or a number is infinite.</exception>
    public static CodedUnits OfNumbers(IReadOnlyList<string> coders, IReadOnlyList<double[]> columns)
    {
        RequireColumns(coders, [.. columns.Select(column => column.Length)]);
        if (columns.Any(column => Array.Exists(column, double.IsInfinity)))
        {
            throw new ArgumentException("A code is infinite. Codes are finite numbers; give NaN where a coder left a unit out.", nameof(columns));
        }

        // Adding 0 makes one code of 0 and −0.
        double[] values = [.. columns.SelectMany(column => column).Where(code => !double.IsNaN(code)).Select(code => code + 0.0).Distinct().Order()];
        return new CodedUnits(
            [.. coders],
            [.. columns.Select(column => Array.ConvertAll(column, code => double.IsNaN(code) ? Nothing : Array.BinarySearch(values, code + 0.0)))],
            [.. values.Select(value => value.ToString(CultureInfo.InvariantCulture))])
        {
            Values = [.. values],
            IsNumeric = true,
            IsOrdered = true,
        };
    }

    /// <summary>The same units with some of the coders only, in the order asked for.</summary>
    /// <param name="coders">Two names or more.</param>
    /// <exception cref="ArgumentException">There is no coder of that name, one is named twice, or there are fewer than two.</exception>
    public CodedUnits By(params IReadOnlyList<string> coders)
    {
        int[] places = [.. coders.Select(PlaceOf)];
        RequireColumns(coders, [.. coders.Select(_ => Count)]);
        return new CodedUnits([.. coders], [.. places.Select(place => columns[place])], Codes) { Values = Values, IsNumeric = IsNumeric, IsOrdered = IsOrdered };
    }

    /// <summary>"12 units, 4 coders, 5 codes, 41 codings".</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} units, {Coders.Length} coders, {Codes.Length} codes, {Codings} codings");
}
