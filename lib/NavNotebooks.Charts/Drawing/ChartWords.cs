using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Charts.Drawing;


/// <summary>The charts' own words in both languages.</summary>
internal static class ChartWords
{
    public static string Pick(this Language language, string en, string nb) => language == Language.Bokmål ? nb : en;

    public static string Basis(DataBasis basis, Language language) => basis switch
    {
        DataBasis.Published => language.Pick("printed", "trykt"),
        DataBasis.Synthetic => language.Pick("synthetic", "syntetisk"),
        _ => language.Pick("microdata", "mikrodata"),
    };

    /// <summary>What stands for numbers of which some must not be shown: too few answered, or too few gave an answer.</summary>
    public static string Hidden(Language language, params ReadOnlySpan<Estimate> estimates)
    {
        foreach (var estimate in estimates)
        {
            if (estimate.IsBaseSuppressed)
            {
                return language.Pick("hidden (n < 5)", "skjult (n < 5)");
            }
        }

        return language.Pick("hidden (< 5)", "skjult (< 5)");
    }

    public static string Join(IReadOnlyList<string> words, Language language) => words.Count < 2
        ? string.Concat(words)
        : string.Join(", ", words.Take(words.Count - 1)) + language.Pick(" and ", " og ") + words[^1];

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A label as it stands inside a sentence: an initial capital that is followed by a small letter is lowered.</summary>
    public static string Small(string text) =>
        text.Length > 1 && char.IsLower(text[1]) && !text.StartsWith("Nav", StringComparison.Ordinal) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>What a picture of made-up answers says that were brought to rehearse with.</summary>
    public static string Rehearsal(Language language) => language.Pick(
        "Rehearsal: the file brought is marked as synthetic; these are no answers of anybody.",
        "Øving: filen som er lagt til, er merket som syntetisk; dette er ingens svar.");

    /// <summary>What the looks mean and what they rest on; one sentence for each basis in the picture.</summary>
    public static string BasisSentence(DataBasis basis, Language language) => basis switch
    {
        DataBasis.Published => language.Pick("Solid: as printed in the report.", "Hel farge: som trykt i rapporten."),
        DataBasis.Synthetic => language.Pick(
            "Hatched or hollow: synthetic, computed on made-up respondents that are built from the printed figures alone.",
            "Skravert eller hul: syntetisk, regnet på oppdiktede svarpersoner som bare er bygd av de trykte tallene."),
        _ => language.Pick("Microdata: computed on the file you brought.", "Mikrodata: regnet på filen du har lagt til."),
    };
}
