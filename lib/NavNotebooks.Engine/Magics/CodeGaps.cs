using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NavNotebooks.Engine.Magics;

/// <summary>Where in C# a line can begin that is not of C#: outside literals and comments of several lines.</summary>
internal sealed class CodeGaps
{
    private static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.Latest, DocumentationMode.None, SourceCodeKind.Script);

    private readonly ImmutableArray<TextSpan> filled;

    private CodeGaps(ImmutableArray<TextSpan> filled) => this.filled = filled;

    /// <summary>The gaps of the code that begins at a place of a cell. What follows it may be no code at all; that does not change them.</summary>
    public static CodeGaps In(string cell, int start)
    {
        var filled = SyntaxFactory.ParseTokens(cell[start..], options: ParseOptions)
            .SelectMany(token => token.GetAllTrivia().Where(IsComment).Select(trivia => trivia.FullSpan).Append(token.Span))
            .Where(span => span.Length > 1);
        return new([.. filled.Select(span => new TextSpan(span.Start + start, span.Length))]);
    }

    /// <summary>Whether a place of the cell lies in a gap.</summary>
    public bool Contains(int position) => !filled.Any(span => span.Start <= position && position < span.End);

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
}
