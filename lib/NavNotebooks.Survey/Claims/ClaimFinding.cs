using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>One verdict on one claim, on one data basis, with what it was computed from. It shows itself on one line.</summary>
public sealed record ClaimFinding : IJudgement
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What the computed number rests on; <see langword="null"/> where nothing was computed.</summary>
    public DataBasis? Basis { get; init; }

    /// <summary>The computed numbers as text, with interval and base; <see langword="null"/> where nothing was computed or must be hidden.</summary>
    public string? Computed { get; init; }

    /// <summary>The computed number in the printed unit; <see langword="null"/> where there is not exactly one.</summary>
    public double? Value { get; init; }

    /// <summary>Its 95 per cent interval, or the range that rounding allows, in the printed unit; <see langword="null"/> where there is none.</summary>
    public RoundingInterval? Interval { get; init; }

    /// <summary>Why: the comparison in words, or what is missing.</summary>
    public required string Reason { get; init; }

    /// <summary>Id of the recomputation behind the finding; <see langword="null"/> where it comes from an estimate.</summary>
    public string? Recomputation { get; init; }

    /// <summary>Id of the inconsistency behind the finding; <see langword="null"/> where no rule found one.</summary>
    public string? Inconsistency { get; init; }

    /// <summary>Ids and places of the claims that agree or disagree; empty where only this claim is concerned.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <inheritdoc/>
    public int Judged => 1;

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) =>
        new MimeBundle(FindingText.Line(this)).With(MimeTypes.Html, FindingHtml.Line(this));

    /// <summary>Id, statement, printed, computed, basis, verdict and place on one line.</summary>
    public override string ToString() => FindingText.Line(this);
}
