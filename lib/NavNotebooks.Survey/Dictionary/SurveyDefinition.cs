using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>One wave of one survey: who was asked what, on which scales.</summary>
public sealed record SurveyDefinition
{
    /// <summary>The id, which is the file's name: "owners-2019".</summary>
    public required string Id { get; init; }

    /// <summary>The survey: "owners" or "office".</summary>
    public required string Survey { get; init; }

    /// <summary>The year of the wave.</summary>
    public required int Wave { get; init; }

    /// <summary>The title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Where the document describes it.</summary>
    public required DocumentPlace Source { get; init; }

    /// <summary>"print" where only printed figures are known, "synthetic" where microdata can be synthesised.</summary>
    public required string Availability { get; init; }

    /// <summary>The background variable whose categories are the populations: "position" or "role".</summary>
    public required string PopulationVariable { get; init; }

    /// <summary>Who it was sent to.</summary>
    public required ImmutableArray<Population> Populations { get; init; }

    /// <summary>The weight variable's name, or <see langword="null"/> where every respondent counts once.</summary>
    public string? Weight { get; init; }

    /// <summary>Why answers can be missing.</summary>
    public required ImmutableArray<MissingReason> MissingReasons { get; init; }

    /// <summary>The scales of this wave.</summary>
    public required ImmutableArray<Scale> Scales { get; init; }

    /// <summary>The batteries of this wave.</summary>
    public required ImmutableArray<Battery> Batteries { get; init; }

    /// <summary>The variables in the order of the questionnaire as far as it is known.</summary>
    public required ImmutableArray<Variable> Variables { get; init; }

    /// <summary>The file that holds this definition, relative to the repository.</summary>
    public string File => "data-dictionary/surveys/" + Id + ".json";
}
