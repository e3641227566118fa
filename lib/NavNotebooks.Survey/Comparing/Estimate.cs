using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Comparing;

/// <summary>One number and everything it needs to be read: what it is of, its interval, its base and what it rests on.</summary>
public sealed record Estimate
{
    /// <summary>The fewest answers of brought microdata that a table shows.</summary>
    public const int SmallestShownBase = DisclosureRule.Threshold;

    /// <summary>What is estimated, for whom, in which wave.</summary>
    public required EstimateSubject Of { get; init; }

    /// <summary>A share from 0 to 1, or a mean in units of the scale; not a number where nobody answered.</summary>
    public required double Value { get; init; }

    /// <summary>How many it rests on.</summary>
    public required Base Base { get; init; }

    /// <summary>Whether it was printed, or computed on synthetic or brought microdata.</summary>
    public required DataBasis Basis { get; init; }

    /// <summary>Whether the microdata are made up, brought to rehearse with: see <see cref="Frames.SurveyFrame.IsRehearsal"/>.</summary>
    public bool IsRehearsal { get; init; }

    /// <summary>The share with its error; <see langword="null"/> for a mean, and for a printed share without n.</summary>
    public Proportion? Proportion { get; init; }

    /// <summary>The mean with its error; <see langword="null"/> for a share.</summary>
    public Summary? Summary { get; init; }

    /// <summary>The values that round to what was printed, in units of <see cref="Value"/>; <see langword="null"/> for a computed estimate.</summary>
    public Interval? Rounding { get; init; }

    /// <summary>The value as the document printed it, for example "69", with its hedge; <see langword="null"/> for a computed estimate.</summary>
    public string? Printed { get; init; }

    /// <summary>The ids of the printed statements that a published estimate is taken from; empty for a computed one.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The ids of the printed statements that it can be looked up by: those it is taken from, else those that ask for exactly this number.</summary>
    public ImmutableArray<string> Statements => Sources.IsEmpty ? Of.Statements : Sources;

    /// <summary>
    /// What it can be looked up by: the statements it is taken from, else the first that asks for exactly this number; <see langword="null"/> where there
    /// is none, or it is hidden.
    /// </summary>
    public Mark? Mark => IsSuppressed ? null : Mark.Claims(Sources.IsEmpty ? Of.Statements.Take(1) : Sources);

    /// <summary>
    /// The 95 per cent confidence interval: Wilson for a share (logit when weighted), Student's t for a mean;
    /// <see langword="null"/> where the base is not known or too small.
    /// </summary>
    public Interval? Interval => (Proportion?.Interval ?? Summary?.MeanInterval) is { IsDefined: true } interval ? interval : null;

    /// <summary>The standard deviation of the answers, for a mean; otherwise <see langword="null"/>.</summary>
    public double? StandardDeviation => Summary?.StandardDeviation;

    /// <summary>
    /// Of a share of microdata that tells 1 to 4 persons apart, or would give them away: the codes that its answers may be shown together with, themselves
    /// among them. Empty where it may be shown.
    /// </summary>
    public ImmutableArray<int> ShownWith { get; init; } = [];

    /// <summary>Whether it is a mean that tells how many gave an answer which 1 to 4 persons of microdata gave.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>Whether it is of all whom groups beside it part, one of them hidden for its few: all less the others would give that group away.</summary>
    public bool IsTotalWithheld { get; init; }

    /// <summary>Whether tables must hide it and its base: microdata with fewer than <see cref="SmallestShownBase"/> valid answers.</summary>
    public bool IsBaseSuppressed => Basis == DataBasis.Microdata && Base.Valid < SmallestShownBase;

    /// <summary>
    /// Whether tables must hide it: microdata with too few valid answers, or with 1 to 4 who gave the answers or did not (see <see cref="ShownWith"/>).
    /// </summary>
    public bool IsSuppressed => IsBaseSuppressed || (Basis == DataBasis.Microdata && (IsWithheld || IsTotalWithheld || !ShownWith.IsEmpty));

    /// <summary>The valid answers as a table may show them; <see langword="null"/> where they are hidden or not known.</summary>
    public int? ShownValid => IsBaseSuppressed || (Basis == DataBasis.Microdata && IsTotalWithheld) ? null : Base.Valid;
}
