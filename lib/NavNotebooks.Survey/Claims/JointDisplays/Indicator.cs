using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>One of the operational questions by which the document judges its subject, with the evidence on it and what is concluded from it.</summary>
public sealed record Indicator
{
    /// <summary>Two letters for the part and the printed number: <c>VP1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The part of the document that answers it, such as <c>2</c>.</summary>
    public required string Part { get; init; }

    /// <summary>What that part is about.</summary>
    public required BilingualText PartTitle { get; init; }

    /// <summary>Its number among the questions of the part, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>A heading of a few words.</summary>
    public required BilingualText Subject { get; init; }

    /// <summary>The question, in this project's words.</summary>
    public required BilingualText Question { get; init; }

    /// <summary>First and last lines of every place where the document puts the question.</summary>
    public required ImmutableArray<(int First, int Last)> Lines { get; init; }

    /// <summary>What the surveys say.</summary>
    public required IndicatorEvidence Survey { get; init; }

    /// <summary>What was told: in the case offices, and in the answers to open questions.</summary>
    public required IndicatorEvidence Cases { get; init; }

    /// <summary>How the two meet.</summary>
    public required Integration Meeting { get; init; }

    /// <summary>Every version of the document's conclusion, in the order of <see cref="ConclusionPlace"/>; at least one.</summary>
    public required ImmutableArray<IndicatorConclusion> Conclusions { get; init; }

    /// <summary>What the document concludes in one place; <see langword="null"/> where it does not come back to it there.</summary>
    public IndicatorConclusion? In(ConclusionPlace place) => Conclusions.FirstOrDefault(conclusion => conclusion.Place == place);

    /// <summary>Our judgement on what is concluded of things as they were when the last survey was made.</summary>
    public required Judgement State { get; init; }

    /// <summary>Our judgement on what is concluded of change; <see cref="EvidenceGrade.NotClaimed"/> where nothing is.</summary>
    public required Judgement Change { get; init; }

    /// <summary>What would settle it.</summary>
    public required BilingualText Settles { get; init; }
}
