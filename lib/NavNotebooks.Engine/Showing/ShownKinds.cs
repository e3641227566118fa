using System.Collections.Immutable;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NavNotebooks.Display;

namespace NavNotebooks.Engine.Showing;

/// <summary>Shows a value as kinds of output that someone asked for.</summary>
internal static class ShownKinds
{
    /// <summary>JSON on one line, letters as they are.</summary>
    public static readonly JsonSerializerOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
    };

    private const string Json = "application/json";

    /// <summary>Those kinds, beside plain text. A text is taken for content of the kind.</summary>
    /// <param name="value">The value.</param>
    /// <param name="shown">All that it offers.</param>
    /// <param name="mimeTypes">The kinds asked for.</param>
    /// <exception cref="ArgumentException">Nothing shows the value as one of the kinds.</exception>
    public static MimeBundle Of(object? value, MimeBundle shown, ImmutableArray<string> mimeTypes) =>
        mimeTypes.Aggregate(new MimeBundle(shown.PlainText), (bundle, kind) => bundle.With(kind, Content(value, shown, kind)));

    private static string Content(object? value, MimeBundle shown, string kind) => shown[kind] ?? kind switch
    {
        _ when value is string text => MimeTypes.IsJson(kind) ? Checked(text, kind) : text,
        MimeTypes.Html => "<pre>" + WebUtility.HtmlEncode(shown.PlainText) + "</pre>",
        Json => JsonSerializer.Serialize(value, Compact),
        _ => throw new ArgumentException(
            $"Nothing shows {(value is null ? "null" : TypeName.Of(value.GetType()))} as {kind}; it can be shown as "
            + $"{string.Join(", ", shown.Entries.Select(entry => entry.Key))}. Ask for one of these, or register a formatter: Formatter.Register<…>(…, \"{kind}\")."),
    };

    private static string Checked(string text, string kind)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return text;
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"The text to be shown as {kind} is no JSON: {exception.Message}", exception);
        }
    }
}
