using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NavNotebooks.Engine.Interrupting;

namespace NavNotebooks.Engine.Compiling;

/// <summary>Puts a <see cref="LoopCheck"/> at the head of every loop's body, so that a cell that never ends can be ended.</summary>
/// <remarks>Lines keep their numbers; columns do not, so errors are found in the text as written, before this.</remarks>
internal sealed class LoopInstrumentation : CSharpSyntaxRewriter
{
    private static readonly StatementSyntax Check =
        SyntaxFactory.ParseStatement($"global::{typeof(LoopCheck).FullName}.{nameof(LoopCheck.Pass)}();");

    private LoopInstrumentation()
    {
    }

    /// <summary>Whether there is a loop at all.</summary>
    public static bool IsNeeded(SyntaxNode root) => root.DescendantNodes().Any(
        node => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or GotoStatementSyntax);

    /// <summary>The same code with its checks.</summary>
    public static SyntaxNode Apply(SyntaxNode root) => new LoopInstrumentation().Visit(root);

    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node) =>
        node.WithStatement(Checked(node.Statement));

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node) =>
        node.WithStatement(Checked(node.Statement));

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node) =>
        node.WithStatement(Checked(node.Statement));

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node) =>
        node.WithStatement(Checked(node.Statement));

    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node) =>
        node.WithStatement(Checked(node.Statement));

    /// <summary>A jump back is a loop too.</summary>
    public override SyntaxNode? VisitGotoStatement(GotoStatementSyntax node) => SyntaxFactory.Block(Check, node);

    private BlockSyntax Checked(StatementSyntax body) => SyntaxFactory.Block(Check, (StatementSyntax)Visit(body));
}
