using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NavNotebooks.Style.Tests;

/// <summary>One C# file.</summary>
/// <param name="Path">Relative to the repository, with forward slashes.</param>
/// <param name="Syntax">The parsed file.</param>
internal sealed record SourceFile(string Path, CompilationUnitSyntax Syntax)
{
    public int Lines => Syntax.GetText().Lines.Count;

    public IEnumerable<BaseTypeDeclarationSyntax> TopLevelTypes => Syntax.DescendantNodes()
        .OfType<BaseTypeDeclarationSyntax>().Where(type => type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax);

    public IEnumerable<(string Name, int Lines)> Methods => Syntax.DescendantNodes()
        .OfType<BaseMethodDeclarationSyntax>()
        .Select(method => (NameOf(method), method.GetText().ToString().Trim().Split('\n').Count(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal))));

    private static string NameOf(BaseMethodDeclarationSyntax method) => method switch
    {
        MethodDeclarationSyntax named => named.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        _ => "operator",
    };
}
