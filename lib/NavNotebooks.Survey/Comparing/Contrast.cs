using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Effects;
using NavNotebooks.Survey.Statistics.ManyTests;
using NavNotebooks.Survey.Statistics.Planning;
using NavNotebooks.Survey.Statistics.Waves;

namespace NavNotebooks.Survey.Comparing;

/// <summary>
/// How one estimate differs from another: first minus second, with interval and test. Both estimates stay with it, and so do
/// their bases.
/// </summary>
public sealed record Contrast
{
    /// <summary>Below this p-value a difference is called significant: 0.05, as in the documents.</summary>
    public const double SignificanceLevel = 0.05;

    /// <summary>The estimate that the other is taken from.</summary>
    public required Estimate First { get; init; }

    /// <summary>The estimate that is taken away.</summary>
    public required Estimate Second { get; init; }

    /// <summary>First minus second: a share from −1 to 1, or units of the scale.</summary>
    public double Difference => First.Value - Second.Value;

    /// <summary>
    /// The 95 per cent interval: Newcombe's hybrid score for shares, Welch's t for means; <see langword="null"/> where a base is unknown.
    /// </summary>
    public Interval? Interval { get; init; }

    /// <summary>The test's name: "two-proportion z (pooled)" or "Welch t"; <see langword="null"/> where none can be made.</summary>
    public string? Test { get; init; }

    /// <summary>z or t.</summary>
    public double? Statistic { get; init; }

    /// <summary>Welch–Satterthwaite degrees of freedom of a t test; <see langword="null"/> for z.</summary>
    public double? DegreesOfFreedom { get; init; }

    /// <summary>The two-sided p-value.</summary>
    public double? PValue { get; init; }

    /// <summary>
    /// The p-values that are possible when printed shares are anywhere within their rounding; <see langword="null"/> where nothing is rounded.
    /// </summary>
    public Interval? PRange { get; init; }

    /// <summary>Cohen's h for shares, Hedges' g for means; <see langword="null"/> where a base is unknown.</summary>
    public EffectSize? EffectSize { get; init; }

    /// <summary>
    /// The change under what was said of the people who answered in both waves, where anything was said; otherwise <see langword="null"/>,
    /// and the waves are compared as if nobody did.
    /// </summary>
    public WaveChange? OverWaves { get; init; }

    /// <summary>
    /// The smallest difference that samples of these sizes would have shown with the power asked for, so that "no significant difference" can be
    /// read; <see langword="null"/> where it was not asked for or a base is unknown.
    /// </summary>
    public MinimalDifference? Detectable { get; init; }

    /// <summary>The test within the family that it was declared to belong to; <see langword="null"/> where none was declared.</summary>
    public FamilyMember? InFamily { get; init; }

    /// <summary>Why the two may not be comparable; <see langword="null"/> where the dictionary knows of no reason.</summary>
    public BilingualText? Caution { get; init; }

    /// <summary>The ids of the printed statements that compare these two numbers, the one that tells most of it first; empty where none does.</summary>
    public ImmutableArray<string> Statements => First.Of.Index?.Of(First.Of, Second.Of) ?? [];

    /// <summary>What the difference can be looked up by; <see langword="null"/> where no statement compares the two, or one of them is hidden.</summary>
    public Mark? Mark => First.IsSuppressed || Second.IsSuppressed ? null : Mark.Claims(Statements.Take(1));

    /// <summary>
    /// Whether p is below 0.05 whatever the printed shares were before rounding; within a declared family, whether the adjusted p is.
    /// </summary>
    public bool IsSignificant => (InFamily?.AdjustedPValue ?? PRange?.High ?? PValue) < SignificanceLevel;
}
