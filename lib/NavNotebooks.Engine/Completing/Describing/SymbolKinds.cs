using Microsoft.CodeAnalysis;

namespace NavNotebooks.Engine.Completing.Describing;

/// <summary>The words for what a symbol is.</summary>
internal static class SymbolKinds
{
    /// <summary>As <see cref="CompletionItem.Kind"/> lists them. A variable of a cell is a local, however the compiler keeps it.</summary>
    public static string Of(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol => "namespace",
        INamedTypeSymbol type => Of(type.TypeKind),
        IMethodSymbol => "method",
        IPropertySymbol => "property",
        IFieldSymbol { ContainingType.IsScriptClass: true } or ILocalSymbol or IRangeVariableSymbol => "local",
        IFieldSymbol => "field",
        IEventSymbol => "event",
        IParameterSymbol => "parameter",
        IAliasSymbol alias => Of(alias.Target),
        _ => "class",
    };

    private static string Of(TypeKind kind) => kind switch
    {
        TypeKind.Enum => "enum",
        TypeKind.Interface => "interface",
        TypeKind.Struct => "struct",
        TypeKind.Delegate => "delegate",
        _ => "class",
    };
}
