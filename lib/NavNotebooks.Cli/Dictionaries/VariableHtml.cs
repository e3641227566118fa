using System.Text;
using NavNotebooks.Cli.Site;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Codebooks;

namespace NavNotebooks.Cli.Dictionaries;

/// <summary>One variable of a codebook: what is known of the question, then its frequencies.</summary>
/// <param name="codebook">The codebook.</param>
/// <param name="speech">Of labels and numbers.</param>
internal sealed class VariableHtml(Codebook codebook, PageSpeech speech)
{
    private readonly FrequencyHtml frequencies = new(codebook, speech);
    private readonly VariableFacts facts = new(codebook, speech, new(Link, (_, name) => name));

    /// <summary>The anchor of a variable, which no other anchor of the page can be.</summary>
    public static string AnchorOf(string name) => "var-" + HtmlText.Encode(name);

    /// <summary>A link to a variable.</summary>
    public static string Link(string name) => $"<a href=\"#{AnchorOf(name)}\"><code>{HtmlText.Encode(name)}</code></a>";

    public void AppendTo(StringBuilder html, CodebookVariable variable)
    {
        var (name, anchor) = (HtmlText.Encode(variable.Name), AnchorOf(variable.Name));
        html.Append("<section class=\"nav-variable\" aria-labelledby=\"").Append(anchor).Append("\">\n<h3 id=\"").Append(anchor).Append("\">").Append(speech.Text(variable.Variable.Label))
            .Append(" <code>").Append(name).Append("</code></h3>\n<dl class=\"nav-facts\">\n")
            .AppendJoin("", facts.Asked(variable).Concat(facts.Counted(variable)).Concat(facts.Used(variable)).Select(fact => $"<dt>{fact.Name}</dt><dd>{fact.Html}</dd>\n"))
            .Append("</dl>\n");
        if (variable.Variable.Note is { } note)
        {
            html.Append("<p class=\"nav-note\"").Append(speech.EnglishMark).Append('>').Append(HtmlText.Encode(note)).Append("</p>\n");
        }

        frequencies.AppendTo(html, variable);
        html.Append("</section>\n");
    }
}
