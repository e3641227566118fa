using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NavNotebooks.Style.Tests;

public sealed class LayoutTests
{
    private static readonly string[] Drawers = ["Helpers", "Helper", "Utils", "Utilities", "Common", "Extensions", "Misc", "Shared"];

    [Fact]
    public void A_folder_is_its_namespace()
    {
        var offenders =
            from file in Repository.LibrarySources
            from declared in file.Syntax.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            let parts = file.Path.Split('/')
            let expected = string.Join('.', parts[1..^1])
            where declared.Name.ToString() != expected
            select $"{file.Path} declares {declared.Name}, its folder says {expected}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void A_file_holds_one_type_and_bears_its_name()
    {
        var offenders =
            from file in Repository.LibrarySources
            let types = file.TopLevelTypes.Select(type => type.Identifier.Text).ToList()
            let name = Path.GetFileNameWithoutExtension(file.Path).Split('.')[0]
            where types.Count > 0 && !types.All(type => type == name || type == name + "Extensions")
            select $"{file.Path} holds {string.Join(", ", types)}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void Statistics_know_nothing_of_surveys()
    {
        var offenders =
            from file in Repository.LibrarySources
            where file.Path.StartsWith("lib/NavNotebooks.Survey/Statistics/", StringComparison.Ordinal)
            from used in file.Syntax.DescendantNodes().OfType<UsingDirectiveSyntax>()
            let name = used.Name?.ToString() ?? string.Empty
            where name.StartsWith("NavNotebooks.Survey", StringComparison.Ordinal) && !name.StartsWith("NavNotebooks.Survey.Statistics", StringComparison.Ordinal)
            select $"{file.Path} uses {name}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void There_are_no_drawers()
    {
        var offenders = Repository.LibrarySources
            .SelectMany(file => file.Path.Split('/').Select(part => (file.Path, Part: Path.GetFileNameWithoutExtension(part))))
            .Where(pair => Drawers.Contains(pair.Part, StringComparer.Ordinal) || pair.Part.EndsWith("Helper", StringComparison.Ordinal) || pair.Part.EndsWith("Utils", StringComparison.Ordinal))
            .Select(pair => pair.Path);
        Assert.Empty(offenders);
    }

    [Fact]
    public void There_are_no_regions_and_no_empty_catches()
    {
        var regions = Repository.LibrarySources
            .Where(file => file.Syntax.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.RegionDirectiveTrivia)))
            .Select(file => file.Path);
        Assert.Empty(regions);
        var catches =
            from file in Repository.LibrarySources
            from caught in file.Syntax.DescendantNodes().OfType<CatchClauseSyntax>()
            where caught.Block.Statements.Count == 0 && !caught.Block.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
            select $"{file.Path}: a catch that does nothing and does not say why";
        Assert.Empty(catches);
    }
}
