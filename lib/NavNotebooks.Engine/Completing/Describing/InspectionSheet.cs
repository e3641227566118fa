using System.Collections.Immutable;
using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Engine.Completing.Describing;

/// <summary>What there is to tell of one thing under the cursor, as text and as Markdown.</summary>
/// <param name="Signature">Its declaration, or its name.</param>
internal sealed record InspectionSheet(string Signature)
{
    /// <summary>Lines about its value at the moment; empty for what has none.</summary>
    public string Value { get; init; } = "";

    /// <summary>What is written about it.</summary>
    public SymbolDocumentation Documentation { get; init; } = SymbolDocumentation.Parse(xml: null);

    /// <summary>What it says of itself, for what has no documentation comment.</summary>
    public string Description { get; init; } = "";

    /// <summary>Both forms.</summary>
    public MimeBundle ToBundle() => new MimeBundle(Write(TextStyle.Plain)).With(MimeTypes.Markdown, Write(TextStyle.Markdown));

    private string Write(TextStyle style)
    {
        var text = new StringBuilder();
        text.Append(style == TextStyle.Markdown ? "```csharp\n" + Signature + "\n```" : Signature);
        Paragraph(text, "", Value.Length > 0 && style == TextStyle.Markdown ? "`" + Value.Replace('`', '\'') + "`" : Value);
        Paragraph(text, "", Description);
        Paragraph(text, "", Documentation.Part("summary", style));
        List(text, "Type parameters", Documentation.Parts("typeparam", style), style);
        List(text, "Parameters", Documentation.Parts("param", style), style);
        Paragraph(text, Heading("Returns", style), Documentation.Part("returns", style));
        Paragraph(text, Heading("Value", style), Documentation.Part("value", style));
        Paragraph(text, Heading("Remarks", style), Documentation.Part("remarks", style));
        List(text, "Exceptions", Documentation.Parts("exception", style), style);
        return text.ToString();
    }

    private static string Heading(string name, TextStyle style) => (style == TextStyle.Markdown ? "**" + name + ":**" : name + ":") + " ";

    private static void Paragraph(StringBuilder text, string heading, string content)
    {
        if (content.Length > 0)
        {
            text.Append("\n\n").Append(heading).Append(content);
        }
    }

    private static void List(StringBuilder text, string heading, ImmutableArray<(string Name, string Text)> parts, TextStyle style)
    {
        if (parts.IsEmpty)
        {
            return;
        }

        text.Append("\n\n").Append(Heading(heading, style).TrimEnd()).Append(style == TextStyle.Markdown ? "\n" : "");
        foreach (var (name, content) in parts)
        {
            text.Append(style == TextStyle.Markdown ? "\n- `" + name + "`: " : "\n  " + name + ": ").Append(content.Replace("\n\n", " ", StringComparison.Ordinal));
        }
    }
}
