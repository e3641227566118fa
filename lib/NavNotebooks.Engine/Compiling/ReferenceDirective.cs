using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NavNotebooks.Engine.Compiling;

/// <summary>A <c>#r "…"</c> of a cell or file.</summary>
/// <param name="Target">What stands between the quotation marks, trimmed.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Place">What it stands in.</param>
internal sealed record ReferenceDirective(string Target, int Line, CodePlace Place)
{
    public static ReferenceDirective Of(ReferenceDirectiveTriviaSyntax syntax, CodePlace place) =>
        new(syntax.File.ValueText.Trim(), syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1, place);

    /// <summary>What its target is if it is a path.</summary>
    public string FullPath => Path.GetFullPath(Target, Place.Directory);

    public CellProblem Problem(string code, string message) => new(Line, Column: 1, code, message) { File = CodePlace.FileOf(Place.Path) };
}
