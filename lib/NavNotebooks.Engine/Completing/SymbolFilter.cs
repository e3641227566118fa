using System.Collections.Immutable;
using System.ComponentModel;
using Microsoft.CodeAnalysis;

namespace NavNotebooks.Engine.Completing;

/// <summary>Tells symbols that are written by hand from those that the compiler or a library keeps to itself.</summary>
internal static class SymbolFilter
{
    /// <summary>Namespaces of .NET's own without a type that others may use.</summary>
    private static readonly ImmutableHashSet<string> InnerNamespaces = ["FxResources", "Internal", "MS", "Interop", "Windows"];

    /// <summary>Whether a symbol has a name that can be typed.</summary>
    public static bool CanBeTyped(ISymbol symbol) =>
        symbol.CanBeReferencedByName
        && symbol.Name.Length > 0
        && !symbol.Name.Contains(Cursor.StandIn, StringComparison.Ordinal)
        && !(symbol is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true } && InnerNamespaces.Contains(symbol.Name));

    /// <summary>Whether all of these are marked as not for the eyes of those who write code.</summary>
    public static bool IsHidden(ImmutableArray<ISymbol> symbols) => !symbols.IsEmpty && symbols.All(IsHidden);

    private static bool IsHidden(ISymbol symbol) => symbol.Kind != SymbolKind.Namespace && symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: nameof(EditorBrowsableAttribute) }
        && attribute.ConstructorArguments is [{ Value: (int)EditorBrowsableState.Never }]);
}
