using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NavNotebooks.Engine.Compiling;

/// <summary>A <c>#r "…"</c> of a cell.</summary>
/// <param name="Target">What stands between the quotation marks, trimmed.</param>
/// <param name="Line">Line of the cell, from 1.</param>
internal sealed record ReferenceDirective(string Target, int Line)
{
    public static ReferenceDirective Of(ReferenceDirectiveTriviaSyntax syntax) =>
        new(syntax.File.ValueText.Trim(), syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1);

    public CellProblem Problem(string code, string message) => new(Line, Column: 1, code, message);
}
