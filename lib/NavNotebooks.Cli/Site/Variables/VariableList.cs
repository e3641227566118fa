using System.Globalization;
using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site.Variables;

/// <summary>The table of all variables, which the site's script filters.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class VariableList(SiteContent content)
{
    private const string NoSection = "none";

    private static readonly PageSpeech Speech = PageSpeech.Both;

    /// <summary>The inside of the page.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<h1>").Append(Speech.Text("Variables", "Variabler")).Append("</h1>\n<p>").Append(Speech.Text(
                "Every variable of the surveys, in the order of the questionnaire as far as it is known: what was asked, in which years, on which scale, and how many claims of the report rest on it. Questions stand in our words; the wordings are printed for few.",
                "Hver variabel i undersøkelsene, i spørreskjemaets rekkefølge så langt den er kjent: hva det ble spurt om, i hvilke år, på hvilken skala, og hvor mange av rapportens påstander som hviler på den. Spørsmålene står i våre ord; få ordlyder er trykt."))
            .Append("</p>\n<div class=\"nav-scroll\"><table class=\"nav-table nav-variable-list\" data-filters=\"survey section battery scale\">\n<caption>").Append(Count(content.Surveys.All.Sum(survey => survey.Names.Length))).Append(' ').Append(Speech.Text("variables", "variabler"))
            .Append("</caption>\n<thead><tr><th scope=\"col\">").Append(Speech.Text("Variable", "Variabel")).Append("</th><th scope=\"col\">").Append(Speech.Text("Question", "Spørsmål")).Append("</th><th scope=\"col\">")
            .Append(Speech.Text("Survey", "Undersøkelse")).Append("</th><th scope=\"col\">").Append(Speech.Text("Section", "Avsnitt")).Append("</th><th scope=\"col\">").Append(Speech.Text("Scale", "Skala"))
            .Append("</th><th scope=\"col\" class=\"nav-number\">").Append(Speech.Text("Claims", "Påstander")).Append("</th></tr></thead>\n<tbody>\n");
        foreach (var survey in content.Surveys.All)
        {
            foreach (var name in survey.Names)
            {
                AppendRow(html, survey, name);
            }
        }

        return html.Append("</tbody>\n</table></div>\n").ToString();
    }

    private void AppendRow(StringBuilder html, SurveyShelf survey, string name)
    {
        var waves = survey.Of(name);
        var (latest, section) = (waves[^1].Variable, SectionOf(survey.Id, name));
        html.Append("<tr data-survey=\"").Append(HtmlText.Encode(survey.Id)).Append("\" data-section=\"").Append(HtmlText.Encode(section)).Append("\" data-battery=\"").Append(HtmlText.Encode(latest.Battery?.Label.En ?? NoSection)).Append("\" data-scale=\"").Append(latest.MeasureIn(Display.Language.English))
            .Append("\"><th scope=\"row\">").Append(VariableLink.To(survey.Id, name)).Append("</th><td>").Append(Speech.Text(latest.Variable.Label)).Append("</td><td>").Append(HtmlText.Encode(survey.Id)).Append(' ')
            .AppendJoin(", ", waves.Select(wave => Count(wave.Book.Definition.Wave))).Append("</td><td>").Append(section == NoSection ? "–" : HtmlText.Encode(section)).Append("</td><td>")
            .Append(Scale(latest)).Append("</td><td class=\"nav-number\">").Append(Count(content.ByVariable[(survey.Id, name)].Count())).Append("</td></tr>\n");
    }

    private static string Scale(Survey.Codebooks.CodebookVariable variable)
    {
        var points = variable.Scale?.Points.Length ?? 0;
        return Speech.Text(language => variable.MeasureIn(language) + (points > 2 ? FormattableString.Invariant($", {points}") : ""));
    }

    /// <summary>The section of the report that tells of it: that of its first figure, else of its first claim in a numbered section.</summary>
    private string SectionOf(string survey, string name)
    {
        var claims = content.ByVariable[(survey, name)].Select(one => one.Claim).OrderBy(claim => claim.FirstLine).ToList();
        var shown = content.Figures.Of(survey, name).Where(figure => figure.Id[0] == 'F').SelectMany(figure => content.ByFigure[figure.Id]).Select(one => one.Claim);
        return shown.Concat(claims.Where(IsNumbered)).Concat(claims).FirstOrDefault()?.Section ?? NoSection;
    }

    private static bool IsNumbered(Claim claim) => claim.Section.Length > 0 && char.IsAsciiDigit(claim.Section[0]);

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
