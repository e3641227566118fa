using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>The plain text of a source, in which selections point by position.</summary>
public sealed class QdaText
{
    private readonly ImmutableArray<int> wide;

    /// <summary>A text.</summary>
    /// <param name="value">The text without byte order mark.</param>
    /// <param name="counting">What positions count. Default: code points.</param>
    public QdaText(string value, QdaCounting counting = QdaCounting.CodePoints)
    {
        Value = value;
        Counting = counting;
        wide = counting == QdaCounting.CodePoints ? SecondHalves(value) : [];
    }

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>What positions count.</summary>
    public QdaCounting Counting { get; }

    /// <summary>The position after the last character.</summary>
    public int Length => Value.Length - wide.Length;

    /// <summary>Whether a character is one code point and two UTF-16 units, so that the two ways of counting differ.</summary>
    public bool HasWideCharacters => Value.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF') >= 0;

    /// <summary>The text between two positions, the first included and the last not; <see langword="null"/> where they are not both in the text in this order.</summary>
    /// <param name="start">Position of the first character, 0 for the text's first.</param>
    /// <param name="end">Position after the last character; equal to <paramref name="start"/> for an empty passage.</param>
    public string? Passage(long start, long end) =>
        start >= 0 && start <= end && end <= Length ? Value[IndexOf((int)start)..IndexOf((int)end)] : null;

    /// <summary>A position of this text in code points, as files are written; unchanged outside the text.</summary>
    public long InCodePoints(long position)
    {
        if (Counting == QdaCounting.CodePoints || position <= 0 || position > Length)
        {
            return position;
        }

        return position - SecondHalves(Value.AsSpan(0, (int)position)).Length;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The string index of a position: every pair that ends before it adds one.</summary>
    private int IndexOf(int position)
    {
        // wide[k] - k is the position of the character after pair k: pairs with a value at or below the position lie before it.
        var low = 0;
        var high = wide.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (wide[middle] - middle <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return position + low;
    }

    /// <summary>Indexes of the second halves of pairs.</summary>
    private static ImmutableArray<int> SecondHalves(ReadOnlySpan<char> value)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        var at = 0;
        int next;
        while ((next = value[at..].IndexOfAnyInRange('\uD800', '\uDBFF')) >= 0)
        {
            at += next + 1;
            if (at < value.Length && char.IsLowSurrogate(value[at]))
            {
                found.Add(at++);
            }
        }

        return found.DrainToImmutable();
    }
}
