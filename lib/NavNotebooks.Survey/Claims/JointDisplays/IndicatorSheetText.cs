using System.Globalization;
using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>Writes an indicator's sheet as plain text.</summary>
internal static class IndicatorSheetText
{
    public static string Of(IndicatorSheet sheet, Language language)
    {
        var indicator = sheet.Indicator;
        var text = new StringBuilder(Title(indicator, language)).Append('\n').Append(indicator.Question.In(language)).Append(" (").Append(Places(indicator, language)).Append(")\n");
        foreach (var (heading, line) in Lines(sheet, language))
        {
            text.Append(heading).Append(": ").Append(line).Append('\n');
        }

        text.Append(language.In("What would settle it: ", "Hva som ville avgjøre det: ")).Append(indicator.Settles.In(language)).Append("\n\n").Append(sheet.SurveyTable());
        return text.Append("\n\n").Append(sheet.Themes().ToTable(language)).ToString();
    }

    /// <summary>"VP1. Equality of the owners".</summary>
    public static string Title(Indicator indicator, Language language) => indicator.Id + ". " + indicator.Subject.In(language);

    /// <summary>"lines 72–73, 368–369".</summary>
    public static string Places(Indicator indicator, Language language) => language.In("lines ", "linje ") + string.Join(", ", indicator.Lines.Select(lines =>
        lines.First == lines.Last ? Number(lines.First) : Number(lines.First) + "–" + Number(lines.Last)));

    /// <summary>The parts of the sheet, each with its heading.</summary>
    public static IEnumerable<(string Heading, string Line)> Lines(IndicatorSheet sheet, Language language)
    {
        var indicator = sheet.Indicator;
        yield return (language.In("Survey", "Survey"), With(indicator.Survey.Finding.In(language), EvidenceText.Verdicts(sheet, language)));
        yield return (language.In("Cases and open answers", "Case og åpne svar"), With(indicator.Cases.Finding.In(language), EvidenceText.Themes(indicator, language)));
        yield return (language.In("How they meet", "Hvordan de møtes"), IndicatorWords.Of(indicator.Meeting.Kind).In(language) + ". " + indicator.Meeting.Reason.In(language));
        foreach (var conclusion in indicator.Conclusions)
        {
            yield return (IndicatorWords.Of(conclusion.Place).In(language), conclusion.Finding.In(language));
        }

        yield return (language.In("Ours, as it is", "Vår, slik det er"), EvidenceText.Grade(indicator.State, language) + ". " + indicator.State.Reason.In(language));
        yield return (language.In("Ours, what has changed", "Vår, hva som er endret"), EvidenceText.Grade(indicator.Change, language) + ". " + indicator.Change.Reason.In(language));
    }

    private static string With(string finding, string counts) => counts.Length == 0 ? finding : $"{finding} [{counts}]";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
