using System.Collections.Immutable;

namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>The answers that count as the two sides of an ordinal scale; all others are between.</summary>
public sealed record AnswerSides
{
    /// <summary>Two sides.</summary>
    /// <param name="top">Codes that count for, such as 4 and 5.</param>
    /// <param name="bottom">Codes that count against, such as 1 and 2; none of them at the top.</param>
    /// <exception cref="ArgumentException">A code is on both sides, or one is no number.</exception>
    public AnswerSides(ReadOnlySpan<double> top, ReadOnlySpan<double> bottom)
    {
        Require.Valid(top, nameof(top));
        Require.Valid(bottom, nameof(bottom));
        (Top, Bottom) = ([.. top], [.. bottom]);
        if (Top.Any(code => Bottom.Contains(code)))
        {
            throw new ArgumentException("A code is at the top and at the bottom. Give every code to one side, or to neither.", nameof(bottom));
        }
    }

    /// <summary>Codes that count for.</summary>
    public ImmutableArray<double> Top { get; }

    /// <summary>Codes that count against.</summary>
    public ImmutableArray<double> Bottom { get; }

    /// <summary>Equal when both sides hold the same codes in the same order.</summary>
    public bool Equals(AnswerSides? other) =>
        other is not null && Top.AsSpan().SequenceEqual(other.Top.AsSpan()) && Bottom.AsSpan().SequenceEqual(other.Bottom.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Top.Length, Bottom.Length);
}
