using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Engine.Showing;

/// <summary>Shows sequences: single values as a list, dictionaries and objects as a table.</summary>
internal static class ShownSequence
{
    /// <summary>A list or a table of the first elements; the rest is counted where counting does not need a walk.</summary>
    public static MimeBundle Of(IEnumerable sequence, DisplayContext context)
    {
        var (first, more) = Take(sequence);
        var pairs = first.Select(PairOf).OfType<(object? Key, object? Value)>().ToList();
        if (pairs.Count > 0 && pairs.Count == first.Count)
        {
            var rows = pairs.Select(pair => ImmutableArray.Create(Shown.Inline(pair.Key, context), Shown.Inline(pair.Value, context)));
            return Tabulate(sequence, ["key", "value"], [.. rows], more).Display(context);
        }

        var rowType = first.FirstOrDefault(element => element is not null)?.GetType();
        if (rowType is null || first.Any(element => element is null || IsSingle(element)))
        {
            return new MimeBundle(Line(first, more, context));
        }

        var members = ShownObject.Members(rowType);
        var alike = first.All(element => element!.GetType() == rowType);
        return members.IsEmpty || !alike
            ? new MimeBundle(Line(first, more, context))
            : Tabulate(
                sequence,
                [.. members.Select(member => member.Name)],
                [.. first.Select(element => members.Select(member => ShownObject.Read(member, element!, context)).ToImmutableArray())],
                more).Display(context);
    }

    /// <summary>The sequence on one line.</summary>
    public static string Inline(IEnumerable sequence, DisplayContext context)
    {
        var (first, more) = Take(sequence);
        return Line(first, more, context);
    }

    private static Table Tabulate(
        IEnumerable sequence,
        ImmutableArray<string> headers,
        ImmutableArray<ImmutableArray<string>> rows,
        string more) =>
        new(TypeName.Of(sequence.GetType()), headers, rows, more.Length == 0 ? [] : [more]);

    private static string Line(IReadOnlyList<object?> first, string more, DisplayContext context)
    {
        var parts = first.Select(element => element is null ? "null" : Shown.Inline(element, context));
        return first.Count == 0 ? "[ ]" : "[ " + string.Join(", ", more.Length == 0 ? parts : parts.Append(more)) + " ]";
    }

    private static (IReadOnlyList<object?> First, string More) Take(IEnumerable sequence)
    {
        var limit = Shown.Formatters.ListLimit;
        var first = new List<object?>();
        foreach (var element in sequence)
        {
            if (first.Count == limit)
            {
                var more = sequence is ICollection collection
                    ? (collection.Count - limit).ToString(CultureInfo.InvariantCulture) + " more"
                    : "and more";
                return (first, more);
            }

            first.Add(element);
        }

        return (first, "");
    }

    private static bool IsSingle(object element) =>
        element is IDisplayable or IEnumerable || ShownScalar.TextOf(element) is not null;

    /// <summary>The two halves of an entry of a dictionary; <see langword="null"/> for any other value.</summary>
    public static (object? Key, object? Value)? PairOf(object? element)
    {
        if (element is DictionaryEntry entry)
        {
            return (entry.Key, entry.Value);
        }

        return element?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            ? (type.GetProperty("Key")!.GetValue(element), type.GetProperty("Value")!.GetValue(element))
            : null;
    }
}
