using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>One wave of one survey: who was asked what, on which scales.</summary>
public sealed record SurveyDefinition
{
    /// <summary>The <see cref="Availability"/> of a survey whose answers are public and travel with the library.</summary>
    internal const string PublicMicrodata = "microdata";

    /// <summary>The <see cref="Availability"/> of a survey whose answers only the user has.</summary>
    internal const string OwnMicrodata = "own";

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

    /// <summary>When it was in the field, in words; <see langword="null"/> where the document does not say.</summary>
    public BilingualText? Fielded { get; init; }

    /// <summary>
    /// "print" where only printed figures are known, "synthetic" where microdata can be synthesised, "microdata" where the answers
    /// are public and lie beside the definition or where a mapping file says, "own" where a researcher describes a survey of their own.
    /// </summary>
    public required string Availability { get; init => field = Rule.OneOf(value, ["print", "synthetic", PublicMicrodata, OwnMicrodata], "availability"); }

    /// <summary>How many it was sent to in all, as printed; <see langword="null"/> where unknown.</summary>
    public int? Sent { get; init; }

    /// <summary>How many answered in all, as printed; <see langword="null"/> where unknown.</summary>
    public int? Answered { get; init; }

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

    /// <summary>The indices that this project makes of its variables; <see cref="WithIndices"/> turns them into variables.</summary>
    public ImmutableArray<SurveyIndex> Indices { get; init; } = [];

    /// <summary>A remark, in English; or <see langword="null"/>.</summary>
    public string? Note { get; init; }

    /// <summary>The file that holds this definition, relative to the repository or where a user keeps it; with a star where chapters add to it.</summary>
    public string File => (Folder ?? (Availability == PublicMicrodata ? "data-dictionary/examples/" : "data-dictionary/surveys/")) + Id + (IsSpread ? "*" : "") + ".json";

    /// <summary>
    /// What a variable can be looked up by; <see langword="null"/> in a survey that is not the document's: one's own, or an example of methods.
    /// </summary>
    internal Mark? MarkOf(Variable variable) =>
        Folder is null && Availability != PublicMicrodata ? Mark.Variable(Survey, variable.Name) : null;

    /// <summary>Whether files of chapters add to it.</summary>
    internal bool IsSpread { get; init; }

    /// <summary>The folder of a definition that does not travel with the library, ending with a slash; <see langword="null"/> for those that do.</summary>
    internal string? Folder { get; init; }

    /// <summary>The id of a survey wave, which is also its file's name.</summary>
    public static string IdOf(string survey, int wave) => FormattableString.Invariant($"{survey}-{wave}");

    /// <summary>Whether the wave has a variable of this name.</summary>
    public bool Has(string variable) => Variables.Any(candidate => candidate.Name == variable);

    /// <summary>The variable of this name.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public Variable Variable([Offers(nameof(VariableNames))] string name) => Find(Variables, variable => variable.Name, name, "variable");

    /// <summary>The battery with this id.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public Battery Battery([Offers(nameof(BatteryNames))] string id) => Find(Batteries, battery => battery.Id, id, "battery");

    /// <summary>The index with this id.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public SurveyIndex Index(string id) => Find(Indices, index => index.Id, id, "index");

    /// <summary>This wave with its indices as variables, behind those that were asked.</summary>
    public SurveyDefinition WithIndices() => this with { Variables = [.. Variables, .. Indices.Where(index => !Has(index.Id)).Select(index => index.AsVariable(this))] };

    /// <summary>The population with this id.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public Population Population([Offers(nameof(PopulationNames))] string id) => Find(Populations, population => population.Id, id, "population");

    /// <summary>The scale with this id.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public Scale Scale(string id) => Find(Scales, scale => scale.Id, id, "scale");

    /// <summary>The scale of a variable of this wave; <see langword="null"/> for an identifier.</summary>
    public Scale? ScaleOf(Variable variable) => variable.Scale is null ? null : Scale(variable.Scale);

    /// <summary>The items of a battery in the order shown.</summary>
    /// <exception cref="UnknownNameException">There is no such battery; the nearest one is named.</exception>
    public ImmutableArray<Variable> ItemsOf(string battery) => [.. Battery(battery).Variables.Select(Variable)];

    /// <summary>The populations that were asked a variable of this wave, in the order of the survey.</summary>
    public ImmutableArray<Population> AskedOf(Variable variable) => variable.AskedOf.IsEmpty
        ? Populations
        : [.. Populations.Where(population => variable.AskedOf.Contains(population.Id))];

    /// <summary>Survey and wave.</summary>
    public override string ToString() => Id;

    internal IEnumerable<OfferedName> VariableNames => OfferedQuestions.Variables([this]);

    internal IEnumerable<OfferedName> BatteryNames => OfferedQuestions.Batteries([this]);

    internal IEnumerable<OfferedName> PopulationNames => OfferedQuestions.Populations(this);

    private T Find<T>(ImmutableArray<T> all, Func<T, string> nameOf, string name, string kind)
        where T : class =>
        all.FirstOrDefault(candidate => nameOf(candidate) == name)
            ?? throw new UnknownNameException($"{kind} of {Id}", name, all.Select(nameOf), File);
}
