using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>Reads a survey wave.</summary>
internal static class SurveyReader
{
    /// <summary>Reads a wave and the chapters that add to it.</summary>
    public static SurveyDefinition Read(JsonSection file, IReadOnlyCollection<JsonSection> chapters)
    {
        var pieces = new SurveyPieces(file, chapters);
        var source = file.Section("source", "source");
        var lines = source.Lines("lines");
        var definition = file.Here(() => new SurveyDefinition
        {
            Id = file.Text("id"),
            Survey = file.Text("survey"),
            Wave = file.Number("wave"),
            Title = file.Bilingual("title"),
            Source = new DocumentPlace(source.Text("document"), source.Text("section"), lines.First, lines.Last),
            Fielded = file.OptionalBilingual("fielded"),
            Availability = file.Text("availability"),
            Sent = file.OptionalNumber("sent"),
            Answered = file.OptionalNumber("answered"),
            Note = file.OptionalText("note"),
            IsSpread = chapters.Count > 0,
            PopulationVariable = file.Text("populationVariable"),
            Populations = file.Sections("populations", "population", Population),
            Weight = file.OptionalText("weight"),
            MissingReasons = file.Sections("missingReasons", "missingReason", MissingReason),
            Scales = pieces.Sections("scales", "scale", ScaleReader.Read),
            Batteries = pieces.Sections("batteries", "battery", Battery),
            Variables = pieces.Sections("variables", "variable", VariableReader.Read),
            Indices = pieces.OptionalSections("indices", "index", Index),
        });
        SurveyRules.Check(definition, pieces);
        return definition;
    }

    private static Population Population(JsonSection json) => json.Here(() =>
        new Population(json.Text("id"), json.Number("code"), json.Bilingual("label"), json.OptionalNumber("sent"), json.OptionalNumber("answered"))
        {
            Lines = json.OptionalLines("lines"),
            Note = json.OptionalText("note"),
        });

    private static MissingReason MissingReason(JsonSection json) =>
        json.Here(() => new MissingReason(json.Number("code"), json.Text("id"), json.Bilingual("label")));

    private static SurveyIndex Index(JsonSection json) => json.Here(() =>
        new SurveyIndex(json.Text("id"), json.Bilingual("label"), json.Texts("items"))
        {
            Reversed = json.Texts("reversed"),
            MostMissing = json.OptionalNumber("mostMissing") ?? 1,
            Reason = json.Text("reason"),
        });

    private static Battery Battery(JsonSection json) =>
        json.Here(() => new Battery(json.Text("id"), json.Bilingual("label"), json.Texts("variables")));
}
