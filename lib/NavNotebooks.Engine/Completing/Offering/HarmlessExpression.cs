using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NavNotebooks.Engine.Completing.Offering;

/// <summary>
/// Tells expressions that can be computed while they are typed: variables of cells that have run, and calls of what can be trusted to change
/// nothing, with arguments of the same kind. What the typed cell itself declares is put in the place of its name.
/// </summary>
/// <param name="model">The code's meaning.</param>
/// <param name="trusted">What may be called.</param>
/// <param name="stop">Gives up.</param>
internal sealed class HarmlessExpression(SemanticModel model, TrustedAssemblies trusted, CancellationToken stop)
{
    private const int Deepest = 6;

    /// <summary>The expression as code that the cells before can be asked; <see langword="null"/> where it could do more than tell a value.</summary>
    public string? Write(ExpressionSyntax expression) => Write(expression, Deepest);

    private string? Write(ExpressionSyntax expression, int depth)
    {
        var replaced = new List<(Microsoft.CodeAnalysis.Text.TextSpan Span, string Text)>();
        foreach (var node in expression.DescendantNodesAndSelf())
        {
            stop.ThrowIfCancellationRequested();
            if (!IsHarmless(node))
            {
                return null;
            }

            if (node is SimpleNameSyntax { Parent: not NameColonSyntax } name && InitialValue(model.GetSymbolInfo(name, stop).Symbol) is var (isTyped, value) && isTyped)
            {
                if (depth == 0 || value is null || Write(value, depth - 1) is not { } text)
                {
                    return null;
                }

                replaced.Add((name.Span, "(" + text + ")"));
            }
        }

        var code = new StringBuilder(expression.ToString());
        for (var i = replaced.Count - 1; i >= 0; i--)
        {
            code.Remove(replaced[i].Span.Start - expression.SpanStart, replaced[i].Span.Length).Insert(replaced[i].Span.Start - expression.SpanStart, replaced[i].Text);
        }

        return code.ToString();
    }

    private bool IsHarmless(SyntaxNode node) => node switch
    {
        SimpleNameSyntax { Parent: NameColonSyntax } => true,
        SimpleNameSyntax name => IsHarmless(model.GetSymbolInfo(name, stop).Symbol),
        ElementAccessExpressionSyntax access => model.GetSymbolInfo(access, stop).Symbol is not { } indexer || trusted.Include(indexer),
        BaseObjectCreationExpressionSyntax creation => model.GetSymbolInfo(creation, stop).Symbol is { } constructor && trusted.Include(constructor),
        LiteralExpressionSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or BaseArgumentListSyntax or ArgumentSyntax or NameColonSyntax => true,
        ParenthesizedExpressionSyntax or CollectionExpressionSyntax or ExpressionElementSyntax or TupleExpressionSyntax => true,
        ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or ArrayTypeSyntax or ArrayRankSpecifierSyntax or OmittedArraySizeExpressionSyntax => true,
        InitializerExpressionSyntax initializer => initializer.IsKind(SyntaxKind.ArrayInitializerExpression),
        TypeArgumentListSyntax or PredefinedTypeSyntax or QualifiedNameSyntax => true,
        PostfixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        PrefixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.UnaryMinusExpression or SyntaxKind.IndexExpression,
        _ => false,
    };

    private bool IsHarmless(ISymbol? symbol) => symbol switch
    {
        INamespaceOrTypeSymbol or ILocalSymbol => true,
        IFieldSymbol field => field.ContainingType.IsScriptClass || field.IsConst || field.IsReadOnly,
        IPropertySymbol property => trusted.Include(property),
        IMethodSymbol method => !method.ReturnsVoid && trusted.Include(method),
        _ => false,
    };

    /// <summary>What the typed cell declares has no value yet; it may say with which it begins.</summary>
    private (bool IsTyped, ExpressionSyntax? Value) InitialValue(ISymbol? symbol)
    {
        var isTyped = symbol is ILocalSymbol
            || (symbol is IFieldSymbol { ContainingType.IsScriptClass: true } && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, model.Compilation.Assembly));
        return (isTyped, isTyped && symbol!.DeclaringSyntaxReferences is [var reference] ? (reference.GetSyntax(stop) as VariableDeclaratorSyntax)?.Initializer?.Value : null);
    }
}
