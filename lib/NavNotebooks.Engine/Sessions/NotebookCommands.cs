using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Capturing;
using NavNotebooks.Engine.Showing;

namespace NavNotebooks.Engine.Sessions;

/// <summary>What every cell has at hand: the names that .NET Interactive gave them.</summary>
public static class NotebookCommands
{
    /// <summary>Shows a value below the cell, before what the cell shows later. Outside a cell it does nothing.</summary>
    public static void display(object? value) =>
        CurrentCell.Sink?.Add(new DisplayDataOutput(Shown.Of(value, CurrentCell.Context)), Judgements.In(value));

    /// <summary>Shows text of a given type, such as <c>text/html</c> or <c>image/svg+xml</c>.</summary>
    public static void display(string content, string mimeType) =>
        CurrentCell.Sink?.Add(new DisplayDataOutput(new MimeBundle(content).With(mimeType, content)));

    /// <summary>Markup to show, as a value.</summary>
    public static HtmlFragment HTML(string content) => new(content);
}
