using System.Text;
using Microsoft.CodeAnalysis;

namespace NavNotebooks.Engine.Completing.Describing;

/// <summary>What is written about a symbol: in the file beside its assembly, or in the comment above it in a cell.</summary>
/// <param name="compilation">What the symbol was found in.</param>
internal sealed class SymbolComments(Compilation compilation)
{
    private const int InheritanceSteps = 4;

    /// <summary>The documentation of a symbol; empty where there is none. What inherits its documentation gets it from there.</summary>
    public SymbolDocumentation Of(ISymbol symbol) => Of(symbol, InheritanceSteps);

    /// <summary>The summary as plain text; empty where there is none.</summary>
    public string Summary(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol or ILocalSymbol or IRangeVariableSymbol => "",
        IParameterSymbol parameter => OfParameter(parameter),
        _ => Of(symbol).Part("summary", TextStyle.Plain),
    };

    private string OfParameter(IParameterSymbol parameter) => parameter.ContainingSymbol is { } owner
        ? Of(owner).Parts("param", TextStyle.Plain).FirstOrDefault(part => part.Name == parameter.Name).Text ?? ""
        : "";

    private SymbolDocumentation Of(ISymbol symbol, int steps)
    {
        var told = symbol switch
        {
            IMethodSymbol { ReducedFrom: { } extension } => extension.OriginalDefinition,
            IMethodSymbol { AssociatedSymbol: { } property } => property.OriginalDefinition,
            _ => symbol.OriginalDefinition,
        };
        var xml = AssemblyFiles.PathOf(compilation, told.ContainingAssembly) is { } path
            ? DocumentationFiles.Of(told, path)
            : InCell(told);
        var documentation = SymbolDocumentation.Parse(xml);
        return documentation.IsInherited && steps > 0 && Ancestor(told, documentation.InheritedFrom) is { } ancestor ? Of(ancestor, steps - 1) : documentation;
    }

    private ISymbol? Ancestor(ISymbol symbol, string? named) =>
        named is not null ? DocumentationCommentId.GetFirstSymbolForDeclarationId(named, compilation) : symbol switch
        {
            IMethodSymbol { OverriddenMethod: { } overridden } => overridden,
            IPropertySymbol { OverriddenProperty: { } overridden } => overridden,
            INamedTypeSymbol type => type.Interfaces.FirstOrDefault(),
            _ => symbol.ContainingType?.AllInterfaces
                .SelectMany(contract => contract.GetMembers(symbol.Name))
                .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol)),
        };

    private static string? InCell(ISymbol symbol)
    {
        var node = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        while (node is not null && !node.HasLeadingTrivia && node.Parent is { } parent && parent.SpanStart == node.SpanStart)
        {
            node = parent;
        }

        // A variable's comment stands above its whole declaration.
        node = node is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax { Parent.Parent: { } declaration } ? declaration : node;
        var text = new StringBuilder();
        foreach (var line in node?.GetLeadingTrivia().ToFullString().Split('\n') ?? [])
        {
            if (line.AsSpan().Trim() is var comment && comment.StartsWith("///"))
            {
                text.Append(comment[3..]).Append('\n');
            }
        }

        return text.Length == 0 ? null : $"<member>{text}</member>";
    }
}
