using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Cases;

/// <summary>What the pages say of a finding beside its statement: who, of where, which way, in what words of quantity.</summary>
internal static class FindingText
{
    /// <summary>Who says it, of which cases, which way it points, and how many in the document's words; in both languages, what is as printed once.</summary>
    /// <param name="study">The study of the finding.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="withKind">Whether it is told whose statement it is.</param>
    public static string About(CaseStudy study, CaseFinding finding, bool withKind) =>
        LanguageHtml.Inline(Of(study, finding, (Language.English, withKind)), Of(study, finding, (Language.Bokmål, withKind))) + (finding.Quantity is { } quantity ? AsPrinted(quantity) : "");

    /// <summary>What else there is to know of it.</summary>
    public static string Notes(CaseFinding finding)
    {
        var place = string.Join(" · ", new[] { finding.Section is null ? null : "§ " + finding.Section, finding.Source is null ? null : "Source: " + finding.Source }.OfType<string>());
        return MaterialTable.Text("", finding.Note, finding.Doubt is null ? null : "Doubt: " + finding.Doubt, place.Length == 0 ? null : place);
    }

    /// <summary>Where it stands in the document, the same in both languages: <c>l. 12–14, 20</c>; nothing where nothing is stated.</summary>
    public static string Lines(ImmutableArray<LineRange> lines) => lines.IsEmpty ? "" : "l. " + string.Join(", ", lines.Select(range => range.Printed));

    /// <summary>A label up to its colon, which is followed by what tells cases of the same kind apart.</summary>
    public static string Brief(BilingualText label, Language language) => label.In(language).Split(": ")[0];

    private static string Of(CaseStudy study, CaseFinding finding, (Language Language, bool WithKind) how)
    {
        var language = how.Language;
        var parts = new[]
        {
            string.Join(", ", finding.Voices.Select(voice => CaseWords.Of(voice).In(language))),
            string.Join(", ", finding.Cases.Select(id => Brief(study.Label(id), language))),
            how.WithKind ? CaseWords.Of(finding.Kind).In(language) : "",
            $"{CaseWords.Sign(finding.Direction)} {CaseWords.Of(finding.Direction).In(language)}",
            finding.Stance == Stance.SaysNot ? language.In("says that it is not so", "sier at det ikke er slik") : "",
            finding.Quantity is { Word: not WordOfQuantity.NotStated } quantity ? CaseWords.Of(quantity.Word).In(language) : "",
        };
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    /// <summary>The word itself, of what it is said, and a number where the text gives one.</summary>
    private static string AsPrinted(FindingQuantity quantity) => HtmlText.Encode(
        (quantity.Printed is null ? "" : $" «{quantity.Printed}»") + (quantity.Of is null ? "" : $" (of {quantity.Of})") + (quantity.Count is null ? "" : ", " + quantity.Count));
}
