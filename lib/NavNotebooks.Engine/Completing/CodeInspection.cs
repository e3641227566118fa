using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NavNotebooks.Engine.Compiling;

namespace NavNotebooks.Engine.Completing;

/// <summary>Finds what the code at a position names; inside an argument list and on nothing with a name, what is called.</summary>
internal static class CodeInspection
{
    /// <summary>The symbols there, the one that is meant first and then its other overloads; none where nothing has a name.</summary>
    /// <param name="state">What the cells before have left.</param>
    /// <param name="root">The cell's code.</param>
    /// <param name="position">The cursor.</param>
    /// <param name="stop">Gives up.</param>
    public static (Compilation Compilation, ImmutableArray<ISymbol> Symbols) At(ScriptState state, SyntaxNode root, int position, CancellationToken stop)
    {
        var compilation = SubmissionCompiler.Bind(TypedCell.AssemblyName, root.SyntaxTree, state);
        var model = compilation.GetSemanticModel(root.SyntaxTree);
        foreach (var token in TokensAt(root, position))
        {
            if (Named(model, token, stop) is { IsEmpty: false } named)
            {
                return (compilation, named);
            }
        }

        return (compilation, Called(model, root, position, stop));
    }

    /// <summary>The token under the cursor, and the one that ends there.</summary>
    private static IEnumerable<SyntaxToken> TokensAt(SyntaxNode root, int position)
    {
        var under = root.FindToken(position);
        if (under.Span.Contains(position))
        {
            yield return under;
        }

        if (position > 0 && root.FindToken(position - 1) is var before && before != under && before.Span.End == position)
        {
            yield return before;
        }
    }

    private static ImmutableArray<ISymbol> Named(SemanticModel model, SyntaxToken token, CancellationToken stop)
    {
        if (token.Parent is not { } node || !(token.IsKind(SyntaxKind.IdentifierToken) || node is PredefinedTypeSyntax || token.IsKind(SyntaxKind.ThisKeyword)))
        {
            return [];
        }

        if (model.GetDeclaredSymbol(node, stop) is { } declared)
        {
            return [declared];
        }

        if (node is SimpleNameSyntax { Parent: NameColonSyntax { Parent: ArgumentSyntax { Parent: BaseArgumentListSyntax list } argument } })
        {
            return [.. Calls.Of(model, list, stop).Select(called => Calls.Parameter(called, argument)).OfType<ISymbol>().Take(1)];
        }

        var info = model.GetSymbolInfo(node, stop);
        var group = node is ExpressionSyntax expression ? model.GetMemberGroup(expression, stop) : [];
        IEnumerable<ISymbol> found = info.Symbol is { } symbol ? [symbol, .. group] : [.. info.CandidateSymbols, .. group];
        return [.. found.Select(Unreduced).Distinct(SymbolEqualityComparer.Default).OfType<ISymbol>()];
    }

    private static ImmutableArray<ISymbol> Called(SemanticModel model, SyntaxNode root, int position, CancellationToken stop)
    {
        var node = position == 0 ? null : root.FindToken(position - 1).Parent;
        for (; node is not null; node = node.Parent)
        {
            if (node is BaseArgumentListSyntax or AttributeArgumentListSyntax
                && position > node.SpanStart && (position < node.Span.End || node.GetLastToken(includeZeroWidth: true).IsMissing))
            {
                return [.. Calls.Of(model, node, stop).Select(Unreduced).Distinct(SymbolEqualityComparer.Default).OfType<ISymbol>()];
            }
        }

        return [];
    }

    private static ISymbol Unreduced(ISymbol symbol) => symbol is IMethodSymbol { ReducedFrom: not null } method ? method.ReducedFrom : symbol;
}
