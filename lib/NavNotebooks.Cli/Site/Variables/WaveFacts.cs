using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Cli.Dictionaries;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Codebooks;

namespace NavNotebooks.Cli.Site.Variables;

/// <summary>What is known of a variable, wave beside wave: what all waves share stands once, and what differs is marked.</summary>
/// <param name="survey">The survey's id.</param>
/// <param name="waves">The variable in every wave that asked it, earliest first.</param>
internal sealed class WaveFacts(string survey, ImmutableArray<(Codebook Book, CodebookVariable Variable)> waves)
{
    /// <summary>A list of facts for one wave, a table for several; whole in each language, which is shorter than sentence by sentence.</summary>
    public string ToHtml() => LanguageHtml.Block(In(PageSpeech.In(Language.English)), In(PageSpeech.In(Language.Bokmål)));

    private string In(PageSpeech speech)
    {
        var html = new StringBuilder();
        var columns = waves.Select(wave => Facts(wave.Book, wave.Variable, speech).ToDictionary(fact => fact.Name, fact => fact.Html, StringComparer.Ordinal)).ToList();
        var names = columns.SelectMany(column => column.Keys).Distinct(StringComparer.Ordinal).ToList();
        if (waves is [{ Book: var only }])
        {
            return html.Append("<dl class=\"nav-facts\"><dt>").Append(speech.Text("Wave", "Måling")).Append("<dd>").Append(Year(only)).Append('\n')
                .AppendJoin("", names.Select(name => $"<dt>{name}<dd>{columns[0][name]}\n")).Append("</dl>\n").ToString();
        }

        html.Append("<div class=\"nav-output\"><table class=\"nav-table nav-waves\"><caption>").Append(speech.Text("Wave beside wave; what differs is marked ≠", "Måling ved siden av måling; det som er ulikt, er merket ≠")).Append("</caption>\n<thead><tr><td></td>")
            .AppendJoin("", waves.Select(wave => $"<th scope=\"col\">{Year(wave.Book)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var name in names)
        {
            AppendRow(html, name, [.. columns.Select(column => column.GetValueOrDefault(name, "–"))]);
        }

        return html.Append("</tbody></table></div>\n").ToString();
    }

    private static void AppendRow(StringBuilder html, string name, ImmutableArray<string> cells)
    {
        if (cells.All(cell => cell == cells[0]))
        {
            html.Append("<tr><th scope=row>").Append(name).Append("<td colspan=").Append(cells.Length.ToString(CultureInfo.InvariantCulture)).Append('>').Append(cells[0]).Append('\n');
            return;
        }

        html.Append("<tr class=nav-changed><th scope=row>").Append(name).Append(" ≠")
            .AppendJoin("", cells.Select(cell => "<td>" + cell)).Append('\n');
    }

    private IEnumerable<(string Name, string Html)> Facts(Codebook book, CodebookVariable variable, PageSpeech speech)
    {
        var facts = new VariableFacts(book, speech, new(name => VariableLink.To(survey, name), (_, name) => name));
        if (waves.Any(wave => wave.Variable.Variable.Label != variable.Variable.Label))
        {
            yield return (speech.Text("Label", "Etikett"), speech.Text(variable.Variable.Label));
        }

        foreach (var fact in facts.Asked(variable))
        {
            yield return fact;
        }

        if (AreAnswersUnlike && variable.Scale is { Points.IsEmpty: false } scale)
        {
            yield return (speech.Text("Answers", "Svar"), speech.Text(language => string.Join("; ", scale.Points.Select(point => Code(point.Code) + " " + point.Label.In(language)))));
        }

        if (facts.NotTold(variable) is { Html: { } unknown } untold)
        {
            yield return (untold.Name, unknown);
        }

        if (variable.Variable.Lines is { } lines)
        {
            yield return (speech.Text("In the report, lines", "I rapporten, linje"), lines.Printed);
        }

        if (variable.Variable.Note is { } note)
        {
            yield return (speech.Text("Remark", "Merknad"), speech.EnglishMark.Length == 0 ? HtmlText.Encode(note) : $"<span{speech.EnglishMark}>{HtmlText.Encode(note)}</span>");
        }
    }

    /// <summary>Whether waves had other answers: where they had the same, those stand with their frequencies.</summary>
    private bool AreAnswersUnlike => waves.Skip(1).Any(wave => !(wave.Variable.Scale?.Points ?? []).SequenceEqual(waves[0].Variable.Scale?.Points ?? []));

    private static string Year(Codebook book) => Code(book.Definition.Wave);

    private static string Code(int number) => number.ToString(CultureInfo.InvariantCulture);
}
