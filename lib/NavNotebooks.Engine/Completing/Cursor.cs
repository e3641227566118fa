using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NavNotebooks.Engine.Completing;

/// <summary>Where the cursor stands in code that has a stand-in for the name to come.</summary>
/// <param name="Name">The stand-in.</param>
/// <param name="Place">What it would name.</param>
internal sealed record Cursor(SyntaxToken Name, CursorPlace Place)
{
    /// <summary>Appended to what was typed, so that there is always a name, and never a keyword.</summary>
    public const string StandIn = "ǀtyped";

    /// <summary>The token before the name.</summary>
    public SyntaxToken Before => Name.GetPreviousToken();

    /// <summary>Puts the stand-in at a position.</summary>
    public static string WithStandIn(string code, int position) => code.Insert(position, StandIn);

    /// <summary>Finds the place of the stand-in.</summary>
    /// <param name="root">Code with the stand-in.</param>
    /// <param name="start">Where the name begins.</param>
    public static Cursor Find(SyntaxNode root, int start)
    {
        var name = root.FindToken(start);
        return new(name, name.Text.Contains(StandIn, StringComparison.Ordinal) ? PlaceOf(name) : CursorPlace.Nowhere);
    }

    private static CursorPlace PlaceOf(SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name)
        {
            return IsOnNewLine(token) && token.Parent is VariableDeclaratorSyntax ? CursorPlace.Statement : CursorPlace.Nowhere;
        }

        return name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => CursorPlace.Member,
            MemberBindingExpressionSyntax or AliasQualifiedNameSyntax => CursorPlace.Member,
            QualifiedNameSyntax qualified when qualified.Right == name => CursorPlace.Member,
            UsingDirectiveSyntax => CursorPlace.Import,
            AttributeSyntax => CursorPlace.Attribute,
            InitializerExpressionSyntax initializer when SetsMembers(initializer) => CursorPlace.Initializer,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment when assignment.Left == name => CursorPlace.Initializer,
            NameColonSyntax { Parent: SubpatternSyntax } => CursorPlace.PropertyPattern,
            ConstantPatternSyntax { Parent: SubpatternSyntax { Parent: PropertyPatternClauseSyntax, ExpressionColon: null } } => CursorPlace.PropertyPattern,
            PatternSyntax => CursorPlace.Pattern,
            CaseSwitchLabelSyntax => CursorPlace.Pattern,
            _ when token.GetPreviousToken().IsKind(SyntaxKind.IsKeyword) => CursorPlace.Pattern,
            _ when BeginsStatement(token) => CursorPlace.Statement,
            _ when SyntaxFacts.IsInNamespaceOrTypeContext(name) => CursorPlace.Type,
            _ => CursorPlace.Expression,
        };
    }

    private static bool SetsMembers(InitializerExpressionSyntax initializer) =>
        initializer.Parent is ObjectCreationExpressionSyntax or ImplicitObjectCreationExpressionSyntax or WithExpressionSyntax
        or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax };

    private static bool IsOnNewLine(SyntaxToken token)
    {
        var lines = token.SyntaxTree!.GetText().Lines;
        return lines.GetLineFromPosition(token.GetPreviousToken().Span.End).LineNumber < lines.GetLineFromPosition(token.SpanStart).LineNumber;
    }

    private static bool BeginsStatement(SyntaxToken name)
    {
        var before = name.GetPreviousToken();
        return before.Kind() switch
        {
            SyntaxKind.None or SyntaxKind.SemicolonToken or SyntaxKind.ElseKeyword or SyntaxKind.DoKeyword => true,
            SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken => before.Parent is not (InterpolationSyntax or InitializerExpressionSyntax or AnonymousObjectCreationExpressionSyntax),
            SyntaxKind.ColonToken => before.Parent is SwitchLabelSyntax or LabeledStatementSyntax,
            SyntaxKind.CloseParenToken => before.Parent is IfStatementSyntax or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax
                or UsingStatementSyntax or LockStatementSyntax || (IsOnNewLine(name) && name.Parent?.Parent is StatementSyntax or VariableDeclarationSyntax),
            SyntaxKind.CloseBracketToken => before.Parent is AttributeListSyntax,
            _ => IsOnNewLine(name) && name.Parent?.Parent is ExpressionStatementSyntax or VariableDeclarationSyntax { Parent: not StatementSyntax },
        };
    }
}
