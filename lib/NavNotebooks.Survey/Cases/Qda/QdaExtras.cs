using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Attributes and elements of a codebook that the standard does not know: kept, and written back.</summary>
/// <param name="Attributes">Expanded name (<c>name</c> or <c>{namespace}name</c>) and value, in the file's order.</param>
/// <param name="Elements">Each as XML with its namespaces, in the file's order.</param>
public sealed record QdaExtras(ImmutableArray<KeyValuePair<string, string>> Attributes, ImmutableArray<string> Elements)
{
    /// <summary>Nothing but what the standard knows.</summary>
    public static QdaExtras None { get; } = new([], []);

    /// <summary>Whether there is nothing.</summary>
    public bool IsEmpty => Attributes.IsEmpty && Elements.IsEmpty;
}
