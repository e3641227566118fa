namespace NavNotebooks.Display;

/// <summary>The kinds of output that notebooks exchange.</summary>
public static class MimeTypes
{
    /// <summary>Plain text; every bundle has it.</summary>
    public const string PlainText = "text/plain";

    /// <summary>An HTML fragment, without scripts.</summary>
    public const string Html = "text/html";

    /// <summary>Markdown source.</summary>
    public const string Markdown = "text/markdown";

    /// <summary>A script. Programs that keep outputs from running show its text.</summary>
    public const string JavaScript = "application/javascript";

    /// <summary>A diagram in Mermaid's notation.</summary>
    public const string Mermaid = "text/vnd.mermaid";

    /// <summary>Text in LaTeX's notation.</summary>
    public const string LaTeX = "text/latex";

    /// <summary>A scalable picture.</summary>
    public const string Svg = "image/svg+xml";

    /// <summary>A Plotly figure: an object with <c>data</c> and <c>layout</c>.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";

    /// <summary>Whether nbformat stores this type as a JSON value rather than as text. SVG, though "+xml", is text.</summary>
    public static bool IsJson(string mimeType) =>
        mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal);
}
