using System.ComponentModel;

namespace NavNotebooks.Display;

/// <summary>Says which names a parameter takes, so that a notebook can offer them inside the quotation marks: <c>survey.Ask("…")</c>.</summary>
/// <remarks>
/// The source is a property or method of the type that declares the member with the parameter, of any accessibility, that gives
/// <see cref="OfferedName"/>s. It is asked of the very value that the member is called on. A method is given what the call gives those of its
/// parameters that are called the same: <c>Categories(string variable)</c> for <c>Where("sex", "…")</c>. It must do nothing but tell names, and
/// at once: whoever waits for it has just pressed a key. A name that it does not tell is still a name that may be given.
/// </remarks>
/// <param name="source">The name of the property or method.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OffersAttribute(string source) : Attribute
{
    /// <summary>The name of the property or method that tells the names.</summary>
    public string Source { get; } = source;
}
