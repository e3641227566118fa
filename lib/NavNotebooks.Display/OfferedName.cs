using System.ComponentModel;

namespace NavNotebooks.Display;

/// <summary>A name that a parameter takes.</summary>
/// <param name="Text">What stands between the quotation marks.</param>
/// <param name="Label">What it means, in a few words of English.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record OfferedName(string Text, string Label)
{
    /// <summary>What else is worth knowing, in plain English text: a question's scale and waves, a code's definition.</summary>
    /// <value>Default: empty, nothing.</value>
    public string Details { get; init; } = "";
}
