using System.Collections.Immutable;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Which waves a comparison covers.</summary>
/// <param name="Years">The years in order, or <see langword="null"/> for every wave that asked.</param>
public sealed record WaveSelection(ImmutableArray<int>? Years)
{
    /// <summary>Whether a wave is selected.</summary>
    public bool Includes(int year) => Years is not { } years || years.Contains(year);
}
