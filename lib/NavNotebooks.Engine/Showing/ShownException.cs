using System.Net;
using NavNotebooks.Display;

namespace NavNotebooks.Engine.Showing;

/// <summary>Shows an exception that is a value of a cell, not what ended it.</summary>
internal static class ShownException
{
    /// <summary>Name and message; in HTML, the lines that it came through folded below.</summary>
    public static MimeBundle Of(Exception exception)
    {
        var text = exception.GetType().Name + ": " + exception.Message;
        var frames = string.Join('\n', ShownError.Lines(exception));
        var html = frames.Length == 0
            ? $"<pre>{WebUtility.HtmlEncode(text)}</pre>"
            : $"<details><summary><code>{WebUtility.HtmlEncode(text)}</code></summary><pre>{WebUtility.HtmlEncode(frames)}</pre></details>";
        return new MimeBundle(text).With(MimeTypes.Html, html);
    }
}
