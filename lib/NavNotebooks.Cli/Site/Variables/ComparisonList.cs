using System.Globalization;
using System.Text;
using NavNotebooks.Cli.Dictionaries;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Variables;

/// <summary>How a variable compares between waves, and with the other survey, with reasons. What two waves say of each other alike stands once.</summary>
/// <param name="surveys">Where the other survey has its pages.</param>
internal sealed class ComparisonList(SurveyShelves surveys)
{
    private static readonly PageSpeech Speech = PageSpeech.Both;

    /// <summary>Appends a list with its heading; nothing where nothing is said.</summary>
    /// <param name="html">The page.</param>
    /// <param name="name">The variable's name.</param>
    /// <param name="waves">The waves that asked it, with the variable as each asked it.</param>
    public void AppendTo(StringBuilder html, string name, IEnumerable<VariableInWave> waves)
    {
        var lines = waves.Reverse().SelectMany(wave => wave.Variable.Comparability.Select(entry => (wave.Survey, Entry: entry)))
            .DistinctBy(pair => (Pair(pair.Survey.Id, SurveyDefinition.IdOf(pair.Entry.Survey, pair.Entry.Wave)), pair.Entry.Verdict, pair.Entry.Reason)).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        html.Append("<h2 id=\"comparability\">").Append(Speech.Text("Can the waves be compared?", "Kan målingene sammenlignes?")).Append("</h2>\n<ul>\n");
        foreach (var (survey, entry) in lines)
        {
            html.Append("<li>").Append(Year(survey.Wave)).Append(Speech.Text(" and ", " og ")).Append(Other(survey, entry, name)).Append(": <strong>").Append(Speech.Text(VariableFacts.Word(entry))).Append("</strong>");
            if (entry.Reason is { } reason)
            {
                html.Append(". ").Append(Speech.Text(reason));
            }

            html.Append("</li>\n");
        }

        html.Append("</ul>\n");
    }

    private string Other(SurveyDefinition survey, Comparability entry, string name)
    {
        if (entry.Survey == survey.Survey)
        {
            return Year(entry.Wave);
        }

        var text = HtmlText.Encode(SurveyDefinition.IdOf(entry.Survey, entry.Wave));
        return surveys.Has(entry.Survey, name) ? $"<a href=\"{SiteMap.Variable(entry.Survey, name)}\">{text}</a>" : text;
    }

    private static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private static string Year(int wave) => wave.ToString(CultureInfo.InvariantCulture);
}
