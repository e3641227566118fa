using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NavNotebooks.Engine.Magics;

/// <summary>Where in C# a line can begin that is not of C#: outside literals and comments of several lines.</summary>
internal sealed class CodeGaps
{
    private static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.Latest, DocumentationMode.None, SourceCodeKind.Script);

    private readonly ImmutableArray<TextSpan> filled;
    private readonly ImmutableArray<TextSpan> leftOut;

    private CodeGaps(IEnumerable<TextSpan> filled, IEnumerable<TextSpan> leftOut)
    {
        this.filled = [.. filled];
        this.leftOut = [.. leftOut];
    }

    /// <summary>The gaps of the code that begins at a place of a cell. What follows it may be no code at all; that does not change them.</summary>
    public static CodeGaps In(string cell, int start)
    {
        var tokens = SyntaxFactory.ParseTokens(cell[start..], initialTokenPosition: start, options: ParseOptions).ToList();
        var trivia = tokens.SelectMany(token => token.GetAllTrivia()).ToList();
        return new(
            trivia.Where(IsComment).Select(comment => comment.FullSpan).Concat(tokens.Select(token => token.Span)).Where(span => span.Length > 1),
            trivia.Where(one => one.GetStructure() is DirectiveTriviaSyntax { IsActive: false }).Select(directive => directive.FullSpan));
    }

    /// <summary>Whether a place of the cell lies in a gap.</summary>
    public bool Contains(int position) => !Cover(filled, position);

    /// <summary>Whether the line of a command at a place is one that an <c>#if</c> leaves out.</summary>
    public bool IsLeftOut(int position) => Cover(leftOut, position);

    private static bool Cover(ImmutableArray<TextSpan> spans, int position) => spans.Any(span => span.Contains(position));

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
}
