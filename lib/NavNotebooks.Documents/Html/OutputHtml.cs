using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Html;

/// <summary>Chooses the renderer for an output.</summary>
internal static class OutputHtml
{
    /// <summary>Richest first.</summary>
    private static readonly IMimeRenderer[] ByPreference =
    [
        new PlotlyRenderer(),
        new HtmlFragmentRenderer(numbersTables: true),
        new InBothLanguages(new PictureRenderer()),
        new InBothLanguages(new SourceRenderer()),
        new InBothLanguages(new MarkdownRenderer()),
        new InBothLanguages(new JsonRenderer()),
        new InBothLanguages(new PlainTextRenderer()),
    ];

    public static string Of(CellOutput output, PageContext page) => output switch
    {
        StreamOutput stream => Stream(stream),
        ErrorOutput error => Error(error),
        DisplayDataOutput display => Result(display.Data, page),
        ExecuteResultOutput result => Result(result.Data, page),
        _ => $"<p class=\"nav-note\">An output of the kind “{HtmlText.Encode(output.OutputType)}” cannot be shown here.</p>\n",
    };

    private static string Result(MimeBundle data, PageContext page)
    {
        var html = ByPreference.Select(renderer => renderer.Render(data, page)).FirstOrDefault(html => html is not null);
        var lang = page.Options is { Language: Language.Bokmål, InBothLanguages: false } ? " lang=\"nb\"" : "";
        return html is null ? "" : $"<div class=\"nav-output\"{lang}>{html}</div>\n";
    }

    private static string Stream(StreamOutput stream)
    {
        var kind = stream.Name == "stderr" ? "nav-stream nav-stream-error" : "nav-stream";
        var text = HtmlText.Encode(TerminalText.Plain(stream.Text).TrimEnd('\n'));
        return text.Length == 0 ? "" : $"<pre class=\"{kind}\">{text}</pre>\n";
    }

    private static string Error(ErrorOutput error)
    {
        var traceback = TerminalText.Plain(string.Join('\n', error.Traceback)).Trim('\n');
        var lines = traceback.Length == 0 ? "" : $"<pre>{HtmlText.Encode(traceback)}</pre>";
        return $"<div class=\"nav-error\"><p><strong>Error: {HtmlText.Encode(error.ErrorName)}</strong> "
            + $"<span class=\"nav-error-message\">{HtmlText.Encode(TerminalText.Plain(error.Message))}</span></p>{lines}</div>\n";
    }
}
