using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>What the caption of a figure prints of waves and scale, so that rules can hold it against the text.</summary>
/// <param name="Waves">The years printed, ascending, each once; empty where none is.</param>
/// <param name="Points">How many points the caption says that the scale has, at least two; <see langword="null"/> where it does not say.</param>
public sealed record FigureCaption(ImmutableArray<int> Waves, int? Points)
{
    /// <summary>The fewest answers that a scale can have.</summary>
    private const int FewestPoints = 2;

    /// <summary>The years printed, ascending, each once; empty where none is.</summary>
    public ImmutableArray<int> Waves { get; init => field = CheckedWaves(value); } = CheckedWaves(Waves);

    /// <summary>How many points the caption says that the scale has, at least two; <see langword="null"/> where it does not say.</summary>
    public int? Points { get; init => field = CheckedPoints(value); } = CheckedPoints(Points);

    private static ImmutableArray<int> CheckedWaves(ImmutableArray<int> waves)
    {
        Rule.Distinct(waves, "wave");
        return [.. waves.Order()];
    }

    private static int? CheckedPoints(int? points)
    {
        Rule.Holds(
            points is null or >= FewestPoints,
            FormattableString.Invariant($"A caption tells of a scale of {points} points."),
            "Give the number of points that the caption prints, at least 2, or leave 'points' out.");
        return points;
    }
}
