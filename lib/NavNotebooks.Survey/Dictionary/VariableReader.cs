using System.Collections.Immutable;
using System.Globalization;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>Reads a variable.</summary>
internal static class VariableReader
{
    private static readonly ImmutableDictionary<string, VariableKind> Kinds = new Dictionary<string, VariableKind>
    {
        ["single"] = VariableKind.Single,
        ["multiple"] = VariableKind.Multiple,
        ["number"] = VariableKind.Number,
        ["background"] = VariableKind.Background,
        ["identifier"] = VariableKind.Identifier,
    }.ToImmutableDictionary();

    public static Variable Read(JsonSection json) => json.Here(() => new Variable
    {
        Name = json.Text("name"),
        Label = json.Bilingual("label"),
        Kind = json.Word("kind", Kinds),
        Scale = json.OptionalText("scale"),
        Battery = json.OptionalText("battery"),
        AskedOf = json.Texts("askedOf"),
        OnlyIf = json.Has("onlyIf") ? OnlyIf(json.Section("onlyIf", "onlyIf")) : null,
        Answered = Counts(json, below: false),
        AnsweredBelow = Counts(json, below: true),
        Figures = json.Texts("figures"),
        Lines = json.Lines("lines"),
        Unknown = json.Texts("unknown"),
        Comparability = json.Has("comparability") ? json.Sections("comparability", "comparability", Comparability) : [],
        Note = json.OptionalText("note"),
        File = json.FileName,
    });

    private static OnlyIf OnlyIf(JsonSection json) => new(json.Text("variable"), json.Numbers("codes"));

    private static Comparability Comparability(JsonSection json) =>
        json.Here(() => new Comparability(json.Text("survey"), json.Number("wave"), json.Text("verdict"), json.OptionalBilingual("reason")));

    private static ImmutableSortedDictionary<string, int> Counts(JsonSection json, bool below) => json.TextTable("answered")
        .Where(entry => entry.Value.StartsWith('<') == below)
        .ToImmutableSortedDictionary(entry => entry.Key, entry => json.At("answered." + entry.Key, () => Count(entry.Value)), StringComparer.Ordinal);

    private static int Count(string text)
    {
        var known = int.TryParse(text.AsSpan(text.StartsWith('<') ? 1 : 0), NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        Rule.Holds(known && count > 0, $"'{text}' is not a printed number of respondents.", "Write \"104\", or \"<101\" where only a bound is printed.");
        return count;
    }
}
