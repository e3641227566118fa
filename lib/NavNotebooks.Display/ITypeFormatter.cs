namespace NavNotebooks.Display;

/// <summary>Shows values as one kind of output. Notebooks accept any object with these two members.</summary>
public interface ITypeFormatter
{
    /// <summary>The kind, such as <c>text/html</c>.</summary>
    string MimeType { get; }

    /// <summary>Writes a value.</summary>
    /// <returns>Whether it could; where not, the value is shown as if this formatter were not there.</returns>
    bool Format(object instance, TextWriter writer);
}
