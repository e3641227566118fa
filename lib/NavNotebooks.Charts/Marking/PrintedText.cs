using System.Collections.Frozen;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Charts.Marking;


/// <summary>Printed shares and means in the reader's language, hedges included.</summary>
internal static class PrintedText
{
    private static readonly FrozenDictionary<string, string> Bokmål = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["about"] = "om lag",
        ["around"] = "rundt",
        ["nearly"] = "nesten",
        ["just_under"] = "litt under",
        ["just_over"] = "litt over",
        ["barely"] = "knapt",
        ["over"] = "over",
        ["well_over"] = "godt over",
        ["under"] = "under",
        ["at_least"] = "minst",
        ["at_most"] = "høyst",
        ["a_tenth"] = "en tidel",
        ["a_fifth"] = "en femdel",
        ["a_quarter"] = "en firedel",
        ["a_third"] = "en tredel",
        ["half"] = "halvparten",
        ["two_thirds"] = "to tredeler",
        ["three_quarters"] = "tre firedeler",
        ["four_fifths"] = "fire femdeler",
        ["majority"] = "flertallet",
        ["clear_majority"] = "et klart flertall",
        ["minority"] = "mindretallet",
        ["most"] = "de fleste",
        ["nearly_all"] = "nesten alle",
        ["all"] = "alle",
        ["many"] = "mange",
        ["few"] = "få",
        ["very_few"] = "svært få",
        ["none"] = "ingen",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(PrintedValue value, Language language)
    {
        // A mean stands on an axis that tells its scale; the registry's word for its unit would be in the way.
        var printed = value.Unit == "score" ? value with { Unit = null } : value;
        if (language == Language.English)
        {
            return printed.ToString().Replace(" %", "\u00a0%", StringComparison.Ordinal);
        }

        var hedge = printed.Hedge is { } name ? Bokmål.GetValueOrDefault(name, name.Replace('_', ' ')) : string.Empty;
        var number = (printed with { Hedge = null, Significant = null }).ToString();
        number = number == "–" ? string.Empty : number.Replace('.', ',').Replace(" to ", " til ", StringComparison.Ordinal).Replace(" %", "\u00a0%", StringComparison.Ordinal);
        return string.Join(' ', new[] { hedge, number }.Where(part => part.Length > 0));
    }
}
