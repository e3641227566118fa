using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NavNotebooks.Engine.Interrupting;

namespace NavNotebooks.Engine.Compiling;

/// <summary>
/// Puts a <see cref="CellCheck"/> at the head of every loop's body and of every function's, so that a cell that never ends can be ended, and
/// one that calls itself without end does not take the process down.
/// </summary>
/// <remarks>Lines keep their numbers; columns do not, so errors are found in the text as written. What has no body of its own is passed over: a
/// finalizer, a lambda that is data (an expression tree), a field's initial value.</remarks>
internal sealed class CodeChecks : CSharpSyntaxWalker
{
    private const string Loop = $"global::NavNotebooks.Engine.Interrupting.{nameof(CellCheck)}.{nameof(CellCheck.Loop)}();";

    private const string Apart = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]";

    private readonly List<Edit> edits = [];
    private readonly List<(LambdaExpressionSyntax Lambda, ExpressionSyntax Body)> lambdas = [];

    private CodeChecks()
    {
    }

    /// <summary>The text with its checks, or <see langword="null"/> where none is needed.</summary>
    /// <param name="tree">The text as written.</param>
    /// <param name="compilation">What it is compiled in; asked only what a lambda returns.</param>
    /// <param name="stop">Gives up.</param>
    public static string? Apply(SyntaxTree tree, CSharpCompilation compilation, CancellationToken stop)
    {
        var checks = new CodeChecks();
        checks.Visit(tree.GetRoot(stop));
        if (checks.lambdas.Count > 0)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var (lambda, body) in checks.lambdas)
            {
                checks.CheckLambda(lambda, body, model, stop);
            }
        }

        return checks.edits.Count == 0 ? null : checks.Edited(tree.GetText(stop).ToString());
    }

    public override void VisitWhileStatement(WhileStatementSyntax node)
    {
        CheckLoop(node.Statement);
        base.VisitWhileStatement(node);
    }

    public override void VisitDoStatement(DoStatementSyntax node)
    {
        CheckLoop(node.Statement);
        base.VisitDoStatement(node);
    }

    public override void VisitForStatement(ForStatementSyntax node)
    {
        CheckLoop(node.Statement);
        base.VisitForStatement(node);
    }

    public override void VisitForEachStatement(ForEachStatementSyntax node)
    {
        CheckLoop(node.Statement);
        base.VisitForEachStatement(node);
    }

    public override void VisitForEachVariableStatement(ForEachVariableStatementSyntax node)
    {
        CheckLoop(node.Statement);
        base.VisitForEachVariableStatement(node);
    }

    /// <summary>A jump back is a loop too.</summary>
    public override void VisitGotoStatement(GotoStatementSyntax node) => CheckLoop(node);

    public override void VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        KeepApart(node, node.AttributeLists, hasBody: node.Body is not null || node.ExpressionBody is not null);
        CheckFunction(Call(node.Identifier.ValueText, node), node.Body, node.ExpressionBody, IsVoid(node.ReturnType, node.Modifiers));
        base.VisitMethodDeclaration(node);
    }

    public override void VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        KeepApart(node, node.AttributeLists, hasBody: node.Body is not null || node.ExpressionBody is not null);
        CheckFunction(Call(node.Identifier.ValueText, node), node.Body, node.ExpressionBody, IsVoid(node.ReturnType, node.Modifiers));
        base.VisitLocalFunctionStatement(node);
    }

    public override void VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        CheckFunction(Call("a constructor of " + node.Identifier.ValueText, node), node.Body, node.ExpressionBody, isVoid: true);
        base.VisitConstructorDeclaration(node);
    }

    public override void VisitOperatorDeclaration(OperatorDeclarationSyntax node)
    {
        CheckFunction(Call("operator " + node.OperatorToken.ValueText, node), node.Body, node.ExpressionBody, IsVoid(node.ReturnType, node.Modifiers));
        base.VisitOperatorDeclaration(node);
    }

    public override void VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node)
    {
        CheckFunction(Call("a conversion", node), node.Body, node.ExpressionBody, isVoid: false);
        base.VisitConversionOperatorDeclaration(node);
    }

    public override void VisitAccessorDeclaration(AccessorDeclarationSyntax node)
    {
        CheckFunction(Call(NameOf(node.Parent?.Parent), node), node.Body, node.ExpressionBody, isVoid: !node.IsKind(SyntaxKind.GetAccessorDeclaration));
        base.VisitAccessorDeclaration(node);
    }

    public override void VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        CheckGetter(Call(NameOf(node), node), node.ExpressionBody, node.SemicolonToken);
        base.VisitPropertyDeclaration(node);
    }

    public override void VisitIndexerDeclaration(IndexerDeclarationSyntax node)
    {
        CheckGetter(Call(NameOf(node), node), node.ExpressionBody, node.SemicolonToken);
        base.VisitIndexerDeclaration(node);
    }

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        CheckLambda(node);
        base.VisitSimpleLambdaExpression(node);
    }

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        CheckLambda(node);
        base.VisitParenthesizedLambdaExpression(node);
    }

    public override void VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node)
    {
        CheckHead(node.Block, Call("a delegate", node));
        base.VisitAnonymousMethodExpression(node);
    }

    /// <summary>A declaration cannot be the body of a loop, and must not become one that can.</summary>
    private void CheckLoop(StatementSyntax body)
    {
        if (body is BlockSyntax block)
        {
            CheckHead(block, Loop);
        }
        else if (body is not (LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax) && !body.IsMissing)
        {
            Insert(body.SpanStart, "{" + Loop);
            Insert(body.Span.End, "}");
        }
    }

    private void CheckHead(BlockSyntax block, string check)
    {
        if (!block.OpenBraceToken.IsMissing)
        {
            Insert(block.OpenBraceToken.Span.End, check);
        }
    }

    /// <summary>A function that the runtime merged with its caller would be missing where an error says which lines it came through.</summary>
    private void KeepApart(SyntaxNode function, SyntaxList<AttributeListSyntax> attributes, bool hasBody)
    {
        if (hasBody && !attributes.Any(list => list.ToString().Contains("MethodImpl", StringComparison.Ordinal)))
        {
            Insert(function.SpanStart, Apart);
        }
    }

    private void CheckFunction(string check, BlockSyntax? block, ArrowExpressionClauseSyntax? arrow, bool isVoid)
    {
        if (block is not null)
        {
            CheckHead(block, check);
        }
        else if (arrow is { Expression: not ThrowExpressionSyntax })
        {
            Replace(arrow.ArrowToken, "{" + check + (isVoid ? " " : "return "));
            Insert(arrow.Expression.Span.End, ";}");
            Replace(((SyntaxNode)arrow.Parent!).GetLastToken(), "");
        }
    }

    private void CheckGetter(string check, ArrowExpressionClauseSyntax? arrow, SyntaxToken semicolon)
    {
        if (arrow is { Expression: not ThrowExpressionSyntax })
        {
            Replace(arrow.ArrowToken, "{get{" + check + "return ");
            Insert(arrow.Expression.Span.End, ";}");
            Replace(semicolon, "}");
        }
    }

    private void CheckLambda(LambdaExpressionSyntax node)
    {
        if (node.Block is { } block)
        {
            CheckHead(block, Call("a lambda", node));
        }
        else if (node.ExpressionBody is { } body and not ThrowExpressionSyntax && !IsPerhapsData(node))
        {
            lambdas.Add((node, body));
        }
    }

    private void CheckLambda(LambdaExpressionSyntax lambda, ExpressionSyntax body, SemanticModel model, CancellationToken stop)
    {
        if (model.GetSymbolInfo(lambda, stop).Symbol is not IMethodSymbol function || IsWithinData(lambda, model, stop))
        {
            return;
        }

        var isVoid = function.ReturnsVoid || (function.IsAsync && function.ReturnType is INamedTypeSymbol { Arity: 0 });
        Insert(body.SpanStart, "{" + Call("a lambda", lambda) + (isVoid ? "" : "return "));
        Insert(body.Span.End, ";}");
    }

    /// <summary>A query may be one over a database, where lambdas are data, and a body with statements does not compile.</summary>
    private static bool IsPerhapsData(LambdaExpressionSyntax lambda) => lambda.Ancestors().Any(node => node is QueryExpressionSyntax);

    private static bool IsWithinData(LambdaExpressionSyntax lambda, SemanticModel model, CancellationToken stop) =>
        lambda.AncestorsAndSelf().OfType<LambdaExpressionSyntax>().Any(node =>
            model.GetTypeInfo(node, stop).ConvertedType is not { TypeKind: TypeKind.Delegate });

    private static bool IsVoid(TypeSyntax type, SyntaxTokenList modifiers) =>
        type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
        || (IsAsync(modifiers) && type is not GenericNameSyntax and not QualifiedNameSyntax { Right: GenericNameSyntax });

    private static bool IsAsync(SyntaxTokenList modifiers) => modifiers.Any(SyntaxKind.AsyncKeyword);

    private static string NameOf(SyntaxNode? member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax happening => happening.Identifier.ValueText,
        _ => "an indexer",
    };

    private static string Call(string name, SyntaxNode function)
    {
        var check = function.DescendantNodes().Any(node => node is CatchClauseSyntax) ? nameof(CellCheck.CallCatching)
            : function.ChildTokens().Any(token => token.IsKind(SyntaxKind.AsyncKeyword)) ? nameof(CellCheck.CallAsync)
            : nameof(CellCheck.Call);
        return $"global::NavNotebooks.Engine.Interrupting.{nameof(CellCheck)}.{check}(\"{name}\", out _);";
    }

    private void Insert(int position, string text) => edits.Add(new(position, Removed: 0, text));

    private void Replace(SyntaxToken token, string text)
    {
        if (!token.IsMissing)
        {
            edits.Add(new(token.SpanStart, token.Span.Length, text));
        }
    }

    /// <summary>Where a lambda ends a function's text, both end before the semicolon that is taken out: what is inserted goes before what is removed.</summary>
    private string Edited(string text)
    {
        var edited = new StringBuilder(text.Length + (edits.Count * 80));
        var taken = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Position).ThenBy(edit => edit.Removed))
        {
            edited.Append(text, taken, edit.Position - taken).Append(edit.Text);
            taken = edit.Position + edit.Removed;
        }

        return edited.Append(text, taken, text.Length - taken).ToString();
    }

    private readonly record struct Edit(int Position, int Removed, string Text);
}
