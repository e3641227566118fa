using System.Collections.Immutable;
using System.Globalization;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Which answers a share counts: a named end of the scale, or a list of codes.</summary>
/// <param name="Name"><c>top_two</c>, <c>bottom_two</c> or <c>middle</c>; <see langword="null"/> where codes are listed.</param>
/// <param name="Codes">The codes that count, ascending; empty where an end of the scale is named.</param>
public sealed record QuantityAnswers(string? Name, ImmutableArray<int> Codes)
{
    /// <summary>The two highest codes of the scale.</summary>
    public static QuantityAnswers TopTwo { get; } = new("top_two", []);

    /// <summary>The two lowest codes of the scale.</summary>
    public static QuantityAnswers BottomTwo { get; } = new("bottom_two", []);

    /// <summary>The midpoint of the scale.</summary>
    public static QuantityAnswers Middle { get; } = new("middle", []);

    /// <summary>The listed codes.</summary>
    public static QuantityAnswers Of(params ReadOnlySpan<int> codes)
    {
        var sorted = codes.ToArray();
        Array.Sort(sorted);
        return new(null, [.. sorted]);
    }

    /// <inheritdoc/>
    public bool Equals(QuantityAnswers? other) =>
        other is not null && Name == other.Name && Codes.AsSpan().SequenceEqual(other.Codes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Codes.Length, Codes.IsEmpty ? 0 : Codes[0]);

    /// <summary>The name, or the codes separated by commas.</summary>
    public override string ToString() =>
        Name ?? string.Join(", ", Codes.Select(code => code.ToString(CultureInfo.InvariantCulture)));
}
