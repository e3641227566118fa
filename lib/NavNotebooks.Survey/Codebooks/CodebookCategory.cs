using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>An answer or a reason for missing, and how many rows have it.</summary>
/// <param name="Code">The code in data files; <see langword="null"/> for rows that are empty without a known reason.</param>
/// <param name="Label">What it means.</param>
public sealed record CodebookCategory(int? Code, BilingualText Label)
{
    /// <summary>Whether it is a reason for there being no answer.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Whether its wording is printed; otherwise <see cref="Label"/> is a stand-in. Default: true.</summary>
    public bool IsWordingKnown { get; init; } = true;

    /// <summary>How many rows; <see langword="null"/> in a codebook without answers.</summary>
    public ShownCount? Count { get; init; }

    /// <summary>Its share of the valid answers, unweighted, from 0 to 1; <see langword="null"/> for a reason for missing, where the count is hidden, and where there is no valid answer.</summary>
    public double? Share { get; init; }

    /// <summary>The same by the wave's weights; <see langword="null"/> also where there are none.</summary>
    public double? WeightedShare { get; init; }
}
