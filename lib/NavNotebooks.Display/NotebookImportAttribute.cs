namespace NavNotebooks.Display;

/// <summary>Says which namespace a notebook gets for free when it references the assembly that bears this attribute.</summary>
/// <remarks>A type is named rather than a namespace, so that a rename breaks the build and not a notebook.</remarks>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class NotebookImportAttribute(Type type) : Attribute
{
    /// <summary>A type whose namespace is imported, or whose static members are when <see cref="Static"/> is set.</summary>
    public Type Type { get; } = type;

    /// <summary>Import the static members of <see cref="Type"/> (<c>using static</c>) instead of its namespace. Default: false.</summary>
    public bool Static { get; init; }
}
