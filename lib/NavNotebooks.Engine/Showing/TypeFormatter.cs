using System.Globalization;

namespace NavNotebooks.Engine.Showing;

/// <summary>A way to show values of a type as one kind of output.</summary>
/// <param name="Type">The type; derived ones are shown so too.</param>
/// <param name="MimeType">The kind.</param>
/// <param name="Format">Writes a value; false where it cannot.</param>
internal sealed record TypeFormatter(Type Type, string MimeType, Func<object, TextWriter, bool> Format)
{
    /// <summary>The value as this kind; <see langword="null"/> where the formatter cannot.</summary>
    /// <exception cref="FormatterException">It threw.</exception>
    public string? Apply(object value)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        try
        {
            return Format(value, writer) ? writer.ToString() : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new FormatterException(Type, MimeType, exception);
        }
    }
}
