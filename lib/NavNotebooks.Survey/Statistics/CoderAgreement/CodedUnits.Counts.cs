using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <content>What the coefficients read of the codings, and what the codings must be.</content>
public sealed partial class CodedUnits
{
    /// <summary>"12 units", "1 unit".</summary>
    internal static string Number(int units, Language language) =>
        NumberText.Format(units, 0, language) + language.In(units == 1 ? " unit" : " units", units == 1 ? " enhet" : " enheter");

    /// <summary>For each unit how many coders gave each code: rows are units, columns <see cref="Codes"/>.</summary>
    internal int[,] CountsByUnit()
    {
        var counts = new int[Count, Codes.Length];
        foreach (var column in columns)
        {
            for (var unit = 0; unit < column.Length; unit++)
            {
                if (column[unit] != Nothing)
                {
                    counts[unit, column[unit]]++;
                }
            }
        }

        return counts;
    }

    /// <summary>Units that both coders coded, by the code of the first (rows) and of the second (columns).</summary>
    internal double[,] Crossed(int first, int second)
    {
        var table = new double[Codes.Length, Codes.Length];
        for (var unit = 0; unit < Count; unit++)
        {
            if (columns[first][unit] != Nothing && columns[second][unit] != Nothing)
            {
                table[columns[first][unit], columns[second][unit]]++;
            }
        }

        return table;
    }

    internal void RequireOrdered(string what)
    {
        if (!IsOrdered)
        {
            throw new ArgumentException($"{what} needs codes that have an order, and these are labels without one. Give the order from lowest to highest, or numbers: CodedUnits.Of(rows, order: …), CodedUnits.OfNumbers.");
        }
    }

    internal void RequireValues(string what)
    {
        if (!IsNumeric)
        {
            throw new ArgumentException($"{what} needs codes that are numbers, and these are labels. Use CodedUnits.OfNumbers, or ask for the nominal or ordinal scale.");
        }
    }

    private static string Named(string? name, string what) => string.IsNullOrEmpty(name)
        ? throw new ArgumentException($"A row has no {what}. Every row names its unit and its coder; leave out rows that say nothing.", nameof(name))
        : name;

    private static void RequireColumns(IReadOnlyList<string> coders, IReadOnlyList<int> lengths)
    {
        if (coders.Count < 2)
        {
            throw new ArgumentException($"{(coders.Count == 0 ? "There is no coder" : "There is one coder only, '" + coders[0] + "'")}: nobody can agree alone. Give the codings of two coders or more of the same units.", nameof(coders));
        }

        Require.SameLength(lengths.Count, coders.Count, "columns", nameof(coders));
        if (coders.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { Key: var repeated })
        {
            throw new ArgumentException($"Two coders are called '{repeated}'. Give every coder once and under a name of their own.", nameof(coders));
        }

        for (var i = 0; i < coders.Count; i++)
        {
            Require.SameLength(lengths[i], lengths[0], coders[i], coders[0]);
        }
    }

    private static void RequireOrder(IReadOnlyList<string> order, string[] given)
    {
        if (order.Count == 0)
        {
            return;
        }

        if (order.GroupBy(code => code, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { Key: var repeated })
        {
            throw new ArgumentException($"The order has '{repeated}' twice. Give every code once, from lowest to highest.", nameof(order));
        }

        if (given.Except(order, StringComparer.Ordinal).ToList() is { Count: > 0 } missing)
        {
            throw new ArgumentException($"The order lacks {string.Join(", ", missing.Take(5).Select(code => $"'{code}'"))}{(missing.Count > 5 ? string.Create(CultureInfo.InvariantCulture, $" and {missing.Count - 5} more") : string.Empty)}. Give all codes that occur, from lowest to highest.", nameof(order));
        }
    }

    private int PlaceOf(string coder)
    {
        var place = Coders.IndexOf(coder);
        return place >= 0
            ? place
            : throw new ArgumentException($"There is no coder '{coder}'. The coders are {string.Join(", ", Coders.Select(name => $"'{name}'"))}.", nameof(coder));
    }
}
