using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>Reads a scale.</summary>
internal static class ScaleReader
{
    private static readonly ImmutableDictionary<string, ScaleKind> Kinds = new Dictionary<string, ScaleKind>
    {
        ["ordinal"] = ScaleKind.Ordinal,
        ["nominal"] = ScaleKind.Nominal,
        ["binary"] = ScaleKind.Binary,
        ["number"] = ScaleKind.Number,
    }.ToImmutableDictionary();

    public static Scale Read(JsonSection json)
    {
        var points = json.Sections("points", "point", Point);
        return json.Here(() =>
            new Scale(json.Text("id"), json.Word("kind", Kinds), points, json.OptionalNumber("midpoint"), json.OptionalBilingual("direction"), json.Text("wording"))
            {
                Lines = json.OptionalLines("lines"),
                Note = json.OptionalText("note"),
            });
    }

    private static ScalePoint Point(JsonSection json) => json.Here(() =>
        new ScalePoint(json.Number("code"), json.OptionalText("id"), json.Bilingual("label"), json.Flag("known", otherwise: true)));
}
