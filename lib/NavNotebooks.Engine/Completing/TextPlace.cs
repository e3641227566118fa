using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NavNotebooks.Engine.Completing;

/// <summary>Tells code from what stands in it without being code: comments, strings, numbers.</summary>
internal static class TextPlace
{
    /// <summary>Whether a name could be written at a position.</summary>
    public static bool IsCode(SyntaxNode root, int position) => position == 0 || !(IsInTrivia(root, position) || IsInLiteral(root, position));

    /// <summary>The string around a position, quotation marks excluded, if it is a plain one with nothing computed in it.</summary>
    public static SyntaxToken? StringAt(SyntaxNode root, int position)
    {
        if (position == 0 || IsInTrivia(root, position))
        {
            return null;
        }

        var token = root.FindToken(position - 1);
        return token.IsKind(SyntaxKind.StringLiteralToken) && token.Text[0] == '"' && IsInside(token, position) ? token : null;
    }

    private static bool IsInTrivia(SyntaxNode root, int position)
    {
        var trivia = root.FindTrivia(position - 1);
        return trivia.Kind() switch
        {
            SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia =>
                position < trivia.Span.End || !trivia.ToString().EndsWith("*/", StringComparison.Ordinal),
            SyntaxKind.SingleLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.DisabledTextTrivia => true,
            _ => trivia.IsDirective && trivia.ToString().AsSpan().TrimEnd() is var text && position <= trivia.SpanStart + text.Length,
        };
    }

    private static bool IsInLiteral(SyntaxNode root, int position)
    {
        var token = root.FindToken(position - 1);
        return token.SpanStart < position && token.Kind() switch
        {
            SyntaxKind.NumericLiteralToken => position <= token.Span.End,
            SyntaxKind.InterpolatedStringTextToken => true,
            SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
                or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken => true,
            SyntaxKind.InterpolatedStringEndToken or SyntaxKind.InterpolatedRawStringEndToken => position < token.Span.End,
            SyntaxKind.ColonToken => token.Parent is InterpolationFormatClauseSyntax,
            SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.Utf8StringLiteralToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken => IsInside(token, position),
            _ => false,
        };
    }

    /// <summary>Behind its end is still inside where the closing quotation mark is not there yet.</summary>
    private static bool IsInside(SyntaxToken token, int position) => token.SpanStart < position
        && (position < token.Span.End || (position == token.Span.End && ErrorsIn(token).Any()));

    private static IEnumerable<Diagnostic> ErrorsIn(SyntaxToken token) =>
        token.SyntaxTree?.GetDiagnostics(token).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ?? [];
}
