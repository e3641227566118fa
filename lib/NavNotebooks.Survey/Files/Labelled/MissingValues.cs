using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>The values that a variable declares missing: up to three, or a range and up to one more; of texts up to three.</summary>
public sealed record MissingValues
{
    private MissingValues()
    {
    }

    /// <summary>Nothing but system missing.</summary>
    public static MissingValues None { get; } = new();

    /// <summary>Single values.</summary>
    public ImmutableArray<DataValue> Values { get; private init; } = [];

    /// <summary>The lower end of the range, which belongs to it; negative infinity for "LOWEST"; <see langword="null"/> where there is no range.</summary>
    public double? Low { get; private init; }

    /// <summary>The upper end of the range, which belongs to it; positive infinity for "HIGHEST"; <see langword="null"/> where there is no range.</summary>
    public double? High { get; private init; }

    /// <summary>Whether a range is declared.</summary>
    public bool HasRange => Low is not null;

    /// <summary>Whether nothing is declared.</summary>
    public bool IsNone => Values.IsEmpty && !HasRange;

    /// <summary>Single values, numbers or texts but not both.</summary>
    /// <exception cref="ArgumentException">There are more than three, or both kinds.</exception>
    public static MissingValues Of(params ReadOnlySpan<DataValue> values)
    {
        RequireAtMost(values, 3);
        return values.IsEmpty ? None : new() { Values = [.. values] };
    }

    /// <summary>A range with both ends, and up to one single number.</summary>
    /// <exception cref="ArgumentException">The ends are not in order, an end or the number is NaN, or there are more single values than one.</exception>
    public static MissingValues Range(double low, double high, params ReadOnlySpan<DataValue> values)
    {
        RequireAtMost(values, 1);
        return low <= high && (values.IsEmpty || !values[0].IsText)
            ? new() { Low = low, High = high, Values = [.. values] }
            : throw new ArgumentException("A range of missing values has a lower and an upper end in order, and only numbers.", nameof(low));
    }

    /// <summary>Whether a number counts as missing: NaN always does.</summary>
    public bool Holds(double number)
    {
        if (double.IsNaN(number) || (number >= Low && number <= High))
        {
            return true;
        }

        foreach (var value in Values)
        {
            if (!value.IsText && value.Number == number)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text counts as missing; spaces on the right do not matter.</summary>
    public bool Holds(string text)
    {
        foreach (var value in Values)
        {
            if (value.IsText && value == DataValue.Of(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(MissingValues? other) =>
        other is not null && Low.Equals(other.Low) && High.Equals(other.High) && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, High, Values.Length);

    private static void RequireAtMost(ReadOnlySpan<DataValue> values, int most)
    {
        var texts = 0;
        foreach (var value in values)
        {
            texts += value.IsText ? 1 : 0;
        }

        if (values.Length > most || (texts > 0 && texts < values.Length))
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {values.Length} missing values. Give at most {most}, numbers or texts but not both."));
        }
    }
}
