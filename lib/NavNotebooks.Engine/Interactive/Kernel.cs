using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Capturing;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Showing;

namespace NavNotebooks.Engine.Interactive;

/// <summary>What every cell has at hand: the names that .NET Interactive gave them, and IPython's for what that one lacked.</summary>
public static class Kernel
{
    /// <summary>Shows a value below the cell, before what the cell shows later. Outside a cell it does nothing.</summary>
    /// <param name="value">Anything; with <paramref name="mimeTypes"/>, a text is taken for content of the first of them.</param>
    /// <param name="mimeTypes">The kinds to show it as, beside plain text. None: all that there are.</param>
    /// <returns>Changes what is shown.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes)
    {
        var shown = new DisplayedValue(CurrentCell.Running?.Displays.NextId() ?? "", [.. mimeTypes]);
        CurrentCell.Sink?.Add(
            new DisplayDataOutput(ShownResult.Of(value, shown.MimeTypes, CurrentCell.Running)) { DisplayId = shown.DisplayId }, Judgements.In(value));
        return shown;
    }

    /// <summary>Markup to show, as a value.</summary>
    public static HtmlFragment HTML(string content) => new(content);

    /// <summary>Gives the reader's program a script to run. Programs that keep outputs from running show its text.</summary>
    public static void Javascript(string scriptContent) => display(scriptContent, MimeTypes.JavaScript);

    /// <summary>Adds rules of style to the page on which the output stands.</summary>
    public static void CSS(string content) => display($"<style>{content}</style>", MimeTypes.Html);

    /// <summary>Takes back what the cell has shown so far.</summary>
    /// <param name="wait">Leave it in sight until the next output comes, so that nothing flickers.</param>
    public static void clear_output(bool wait = false) => CurrentCell.Sink?.Clear(wait);

    /// <summary>Shows a value in the pager, the reader's place for long texts that are not kept; where there is none, below the cell.</summary>
    public static void page(object? value) => CurrentCell.Sink?.Page(ShownResult.Of(value, [], CurrentCell.Running));

    /// <summary>Asks the person at the keyboard.</summary>
    /// <exception cref="InvalidOperationException">Nobody can be asked: the notebook runs by itself.</exception>
    public static Task<string> GetInputAsync(string prompt = "") => CellInput.AskAsync(new InputRequest(prompt, IsPassword: false));

    /// <summary>Asks the person at the keyboard for what must not be seen on the screen.</summary>
    /// <inheritdoc cref="GetInputAsync"/>
    public static Task<string> GetPasswordAsync(string prompt = "") => CellInput.AskAsync(new InputRequest(prompt, IsPassword: true));
}
