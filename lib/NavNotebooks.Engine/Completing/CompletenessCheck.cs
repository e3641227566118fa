using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NavNotebooks.Engine.Compiling;

namespace NavNotebooks.Engine.Completing;

/// <summary>Tells whether a cell is finished, as a console does that waits for the next line.</summary>
internal static class CompletenessCheck
{
    private const int Step = 4;

    /// <summary>The compiler's code for a raw string without its end, which it takes for wrong and not for unfinished.</summary>
    private const string OpenRawString = "CS8997";

    /// <summary>Looks at a cell's text alone, not at what its names mean.</summary>
    public static CodeCompleteness Of(string code)
    {
        var cell = TypedCell.At(code, code.Length);
        if (string.IsNullOrWhiteSpace(cell.Code))
        {
            return new(CompletenessStatus.Complete, "");
        }

        var tree = CSharpSyntaxTree.ParseText(cell.Code, SubmissionCompiler.ParseOptions);
        if (ClosesWhatIsNotOpen(cell.Code))
        {
            return new(CompletenessStatus.Invalid, "");
        }

        var errors = tree.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (!SyntaxFactory.IsCompleteSubmission(tree) || LacksItsEnd(tree.GetRoot()) || errors.Exists(error => error.Id == OpenRawString))
        {
            return new(CompletenessStatus.Incomplete, new string(' ', Indent(tree.GetRoot())));
        }

        return new(errors.Count > 0 ? CompletenessStatus.Invalid : CompletenessStatus.Complete, "");
    }

    /// <summary>A bracket too many: the parser passes over it, and goes on waiting for a semicolon.</summary>
    private static bool ClosesWhatIsNotOpen(string code)
    {
        var open = new Stack<SyntaxKind>();
        foreach (var token in SyntaxFactory.ParseTokens(code, options: SubmissionCompiler.ParseOptions))
        {
            switch (token.Kind())
            {
                case SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken or SyntaxKind.OpenBraceToken:
                    open.Push(token.Kind());
                    break;
                case SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken:
                    if (!open.TryPop(out var last) || last != OpenerOf(token.Kind()))
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }

    private static SyntaxKind OpenerOf(SyntaxKind closer) => closer switch
    {
        SyntaxKind.CloseParenToken => SyntaxKind.OpenParenToken,
        SyntaxKind.CloseBracketToken => SyntaxKind.OpenBracketToken,
        _ => SyntaxKind.OpenBraceToken,
    };

    /// <summary>What the compiler takes for whole or wrong, and a reader for unfinished: an operator or a dot at the end, a head without its body.</summary>
    private static bool LacksItsEnd(SyntaxNode root)
    {
        var last = root.GetLastToken(includeZeroWidth: false);
        return last.Kind() switch
        {
            SyntaxKind.DotToken or SyntaxKind.CommaToken or SyntaxKind.EqualsToken or SyntaxKind.EqualsGreaterThanToken => true,
            SyntaxKind.CloseParenToken => last.Parent is IfStatementSyntax or WhileStatementSyntax { Statement.IsMissing: true } or ForStatementSyntax
                or CommonForEachStatementSyntax or UsingStatementSyntax or LockStatementSyntax
                || last.Parent is ParameterListSyntax { Parent: MethodDeclarationSyntax { Body: null, ExpressionBody: null } or ConstructorDeclarationSyntax { Body: null } },
            SyntaxKind.CloseBraceToken => last.Parent is BlockSyntax { Parent: TryStatementSyntax { Catches.Count: 0, Finally: null } },
            _ => SyntaxFacts.IsBinaryExpressionOperatorToken(last.Kind()) && last.Parent is BinaryExpressionSyntax { Right.IsMissing: true },
        };
    }

    /// <summary>As the last line begins, one step further where it opens something.</summary>
    private static int Indent(SyntaxNode root)
    {
        var text = root.ToFullString().TrimEnd();
        var line = text[(text.LastIndexOf('\n') + 1)..];
        var indent = line.Length - line.TrimStart().Length;
        return indent + (line.Length > 0 && (line[^1] is '{' or '(' or '[' || line.EndsWith("=>", StringComparison.Ordinal) || IsHead(line)) ? Step : 0);
    }

    private static bool IsHead(string line)
    {
        var trimmed = line.AsSpan().TrimStart();
        return trimmed is "else" or "do" or "try" or "finally"
            || (line[^1] == ')' && (trimmed.StartsWith("if") || trimmed.StartsWith("for") || trimmed.StartsWith("while") || trimmed.StartsWith("else if")
                || trimmed.StartsWith("using (") || trimmed.StartsWith("lock") || trimmed.StartsWith("catch")));
    }
}
