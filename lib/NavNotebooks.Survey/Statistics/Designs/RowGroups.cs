using System.Globalization;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Which group each row belongs to: its stratum, its cluster, its office, its answer.</summary>
/// <remarks>Groups stand in the order of their ids, text by its Unicode numbers. Every row has a group; rows to leave out are left out by
/// <see cref="SampleDesign.Within"/>.</remarks>
public sealed class RowGroups
{
    private RowGroups(int[] codes, IReadOnlyList<string> names)
    {
        Codes = codes;
        Names = names;
    }

    /// <summary>The groups' names, in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Rows.</summary>
    public int Count => Codes.Length;

    /// <summary>Position among the names, row by row.</summary>
    internal int[] Codes { get; }

    /// <summary>Groups of whole-number ids, any numbers; an id is its group's name.</summary>
    /// <param name="ids">One per row.</param>
    public static RowGroups Of(ReadOnlySpan<int> ids)
    {
        var dense = DenseCodes.Of(ids);
        return new RowGroups(dense.Codes, [.. dense.Distinct.Select(id => id.ToString(CultureInfo.InvariantCulture))]);
    }

    /// <summary>Groups that are numbered from 0 already; a group that no row belongs to stays, empty.</summary>
    /// <param name="codes">One per row, the position of its group among the names.</param>
    /// <param name="names">Every group's name, each once.</param>
    /// <exception cref="ArgumentException">A code has no name, or a name repeats.</exception>
    public static RowGroups Of(ReadOnlySpan<int> codes, IReadOnlyList<string> names)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            if (codes[i] < 0 || codes[i] >= names.Count)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"The code at position {i} has no name: {names.Count} names are given, for the codes from 0. Give a name for every code."),
                    nameof(codes));
            }
        }

        if (names.Distinct(StringComparer.Ordinal).Count() != names.Count)
        {
            throw new ArgumentException("Two groups have the same name. Give every group a name of its own.", nameof(names));
        }

        return new RowGroups(codes.ToArray(), [.. names]);
    }

    /// <summary>Groups of any keys, such as names or pairs; a key's text is its group's name.</summary>
    /// <param name="keys">One per row.</param>
    public static RowGroups Of<T>(ReadOnlySpan<T> keys)
        where T : notnull, IComparable<T>
    {
        var seen = new Dictionary<T, int>();
        var codes = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (!seen.TryGetValue(keys[i], out codes[i]))
            {
                codes[i] = seen.Count;
                seen.Add(keys[i], codes[i]);
            }
        }

        var comparer = typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.Ordinal : Comparer<T>.Default;
        T[] ordered = [.. seen.Keys.Order(comparer)];
        var place = new int[ordered.Length];
        for (var code = 0; code < ordered.Length; code++)
        {
            place[seen[ordered[code]]] = code;
        }

        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = place[codes[i]];
        }

        return new RowGroups(codes, [.. ordered.Select(key => Convert.ToString(key, CultureInfo.InvariantCulture) ?? string.Empty)]);
    }

    /// <summary>Groups of two variables crossed, called "women × 18–29"; combinations that no row has are left out.</summary>
    /// <param name="other">The other variable, of the same rows.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    public RowGroups CrossedWith(RowGroups other)
    {
        Require.SameLength(other.Count, Count, nameof(other), "groups");
        var pairs = new long[Count];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = ((long)Codes[i] * other.Names.Count) + other.Codes[i];
        }

        var dense = DenseCodes.Of(pairs);
        return new RowGroups(
            dense.Codes,
            [.. dense.Distinct.Select(pair => $"{Names[(int)(pair / other.Names.Count)]} × {other.Names[(int)(pair % other.Names.Count)]}")]);
    }

    /// <summary>"'a', 'b', 'c' …": names in a message, long lists cut.</summary>
    internal static string Listed(IEnumerable<string> names)
    {
        string[] first = [.. names.Take(9)];
        return string.Join(", ", first.Take(8).Select(name => $"'{name}'")) + (first.Length > 8 ? " …" : string.Empty);
    }
}
