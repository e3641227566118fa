using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>Writes a joint display as plain text: a block an indicator, since its cells are sentences.</summary>
internal static class JointDisplayText
{
    public static string Caption(Language language) => language.In(
        "Joint display: survey, cases, the report’s conclusion and ours",
        "Felles framstilling: survey, case, rapportens konklusjon og vår");

    public static string Of(JointDisplay display, Language language)
    {
        var text = new StringBuilder(Caption(language)).Append('\n');
        var part = string.Empty;
        foreach (var sheet in display)
        {
            var indicator = sheet.Indicator;
            if (indicator.Part != part)
            {
                part = indicator.Part;
                text.Append('\n').Append(Part(indicator, language)).Append('\n');
            }

            text.Append('\n').Append(indicator.Id).Append(". ").Append(indicator.Subject.In(language)).Append(": ").Append(indicator.Question.In(language)).Append('\n');
            foreach (var (heading, line) in IndicatorSheetText.Lines(sheet, language))
            {
                text.Append("  ").Append(heading).Append(": ").Append(line).Append('\n');
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    public static string Part(Indicator indicator, Language language) =>
        language.In("Part ", "Del ") + indicator.Part + ". " + indicator.PartTitle.In(language);

    public static Table Grades(JointDisplay display, Language language) => new(
        language.In("How far the report’s conclusions are borne out · our judgement", "Hvor langt rapportens konklusjoner har dekning · vår vurdering"),
        [
            language.In("Indicator", "Indikator"), language.In("As it is", "Slik det er"), language.In("What has changed", "Hva som er endret"),
            language.In("Survey and cases", "Survey og case"),
        ],
        [.. display.Select(sheet => Row(sheet.Indicator, language))],
        [
            language.In(
                "● borne out · ◐ in part · ○ not shown · ✗ contradicted by itself · ? cannot be decided · – no conclusion drawn.",
                "● har dekning · ◐ delvis · ○ ikke vist · ✗ motsagt av seg selv · ? kan ikke avgjøres · – ingen konklusjon."),
        ]);

    private static System.Collections.Immutable.ImmutableArray<string> Row(Indicator indicator, Language language) =>
    [
        indicator.Id + " " + indicator.Subject.In(language),
        EvidenceText.Grade(indicator.State, language),
        EvidenceText.Grade(indicator.Change, language),
        IndicatorWords.Of(indicator.Meeting.Kind).In(language),
    ];
}
