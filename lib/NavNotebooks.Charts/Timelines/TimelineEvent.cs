using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Timelines;

/// <summary>Something that happened, or was to happen, as precisely dated as the document dates it.</summary>
/// <param name="Label">What happened.</param>
/// <param name="When">The day, month or year it happened or began: "2006-07-01", "2008-02", "2013"; <see langword="null"/> where the document gives none.</param>
public sealed record TimelineEvent(BilingualText Label, string? When)
{
    /// <summary>When it ended, in the same form; the whole of that day, month or year belongs to it. <see langword="null"/> for what has no length.</summary>
    public string? Until { get; init; }

    /// <summary>The date as the document puts it, in words of its own; <see langword="null"/> where it is the date itself.</summary>
    public BilingualText? Printed { get; init; }

    /// <summary>Whether the date only follows from the text; drawn hollow.</summary>
    public bool IsImplied { get; init; }

    /// <summary>The lane it belongs to, as an office; events of one lane must follow each other. <see langword="null"/> for none.</summary>
    public BilingualText? Lane { get; init; }

    /// <summary>What it rests on, as "S2-F020 (lines 1431–1440)".</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}
