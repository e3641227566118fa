using System.Globalization;
using System.Text;
using NavNotebooks.Cli.Dictionaries;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Cli.Site.Variables;

/// <summary>How often each answer was given, for pages that are many: shares in whole per cent with their intervals, missing answers on one line.</summary>
/// <remarks>End tags that HTML lets one leave out are left out. What a codebook hides is hidden here too: a share is told only where its counts are, and the interval follows from these.</remarks>
/// <param name="codebook">The wave's codebook.</param>
internal sealed class BriefFrequencies(Codebook codebook)
{
    private const string StandIn = "†";

    private static readonly PageSpeech Speech = PageSpeech.Both;

    /// <summary>What the sign behind an answer means.</summary>
    public static string Legend => StandIn + " " + Speech.Text("wording not printed: our stand-in.", "ordlyden er ikke trykt: vår stedfortreder.");

    /// <summary>Whether a variable has an answer that bears the sign.</summary>
    public static bool NeedsLegend(CodebookVariable variable) => variable.Categories.Any(category => !category.IsWordingKnown);

    /// <summary>Appends the table.</summary>
    public void AppendTo(StringBuilder html, CodebookVariable variable)
    {
        var isCounted = variable.Valid is not null;
        html.Append("<table class=\"nav-counts-of").Append(codebook.Basis is { } basis ? " nav-on-" + VerdictWords.Of(basis) : "").Append("\"><caption>")
            .Append(FrequencyHtml.Caption(codebook, variable, Speech)).Append("</caption>\n<thead>").Append(LanguageRows.Of(language => isCounted
                ? $"<th scope=\"col\">{language.In("Answer", "Svar")}</th><th scope=\"col\">{language.In("Count", "Antall")}</th><th scope=\"col\">{Share(language)}</th><td></td>"
                : $"<th scope=\"col\">{language.In("Answer", "Svar")}</th>")).Append("</thead>\n<tbody>\n");
        foreach (var category in variable.Categories.Where(category => !category.IsMissing))
        {
            html.Append("<tr><th scope=row>").Append(CodeOf(category)).Append(' ').Append(Speech.Text(category.Label)).Append(category.IsWordingKnown ? "" : " " + StandIn);
            if (variable.Valid is { } valid)
            {
                html.Append("<td>").Append(CountOf(category)).Append("<td>").Append(ShareOf(category, valid.Count)).Append("<td>").Append(Bar(category.WeightedShare ?? category.Share));
            }

            html.Append('\n');
        }

        html.Append("</tbody></table>\n");
        AppendMissing(html, variable, isCounted);
    }

    private string Share(Language language) => codebook.IsWeighted ? language.In("Per cent, weighted", "Prosent, vektet") : language.In("Per cent, 95 % interval", "Prosent, 95 %-intervall");

    private static void AppendMissing(StringBuilder html, CodebookVariable variable, bool isCounted) => html.Append("<p class=\"nav-missing-codes\">").Append(Speech.Text("Missing", "Mangler")).Append(": ")
        .AppendJoin("; ", variable.Categories.Where(category => category.IsMissing)
            .Select(category => $"{CodeOf(category)} {Speech.Text(category.Label)}{(isCounted ? $" <b>{CountOf(category)}</b>" : "")}")).Append("</p>\n");

    private static string CodeOf(CodebookCategory category) => category.Code is { } code ? code.ToString(CultureInfo.InvariantCulture).Replace('-', '−') : "·";

    private static string CountOf(CodebookCategory category) => category.Count is { } count ? Speech.Text(count.Text) : "–";

    private string ShareOf(CodebookCategory category, int? valid)
    {
        if (codebook.IsWeighted)
        {
            return category.WeightedShare is { } weighted ? Whole(weighted) + " %" : "";
        }

        if (category.Share is not { } share || category.Count?.Count is not { } count || valid is not { } total)
        {
            return "";
        }

        var interval = Proportion.OfCounts(count, total).Interval;
        return $"{Whole(share)} % <small>{Whole(interval.Low)}–{Whole(interval.High)}</small>";
    }

    private static string Bar(double? share) => share is > 0 and { } known ? $"<span style=\"width:{Whole(known)}%\"></span>" : "";

    private static string Whole(double share) => Math.Round((decimal)(100 * share), MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
}
