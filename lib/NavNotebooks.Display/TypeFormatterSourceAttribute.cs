namespace NavNotebooks.Display;

/// <summary>Names the type that knows how values of the marked type are shown, where the type cannot show itself (<see cref="IDisplayable"/>).</summary>
/// <remarks>
/// .NET Interactive's convention: notebooks look for an attribute of this name in any namespace, so that a library can declare its own and needs no
/// reference. It holds for derived types too.
/// </remarks>
/// <param name="formatterSourceType">
/// A type with a constructor without parameters and a method <c>CreateTypeFormatters()</c> that gives objects like <see cref="ITypeFormatter"/>.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The type that creates the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The only kinds that values are shown as, beside plain text.</summary>
    /// <value>Default: empty; all kinds that there are.</value>
    public string[] PreferredMimeTypes { get; set; } = [];
}
