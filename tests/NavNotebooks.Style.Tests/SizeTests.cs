using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NavNotebooks.Style.Tests;

public sealed class SizeTests
{
    [Fact]
    public void Files_stay_under_300_lines_and_never_pass_600()
    {
        var files = Repository.LibrarySources;
        Assert.NotEmpty(files);
        Assert.Empty(files.Where(file => file.Lines > 600).Select(file => $"{file.Path}: {file.Lines} lines"));
        var large = files.Where(file => file.Lines > 300).Select(file => file.Path).ToList();
        Assert.True(large.Count <= files.Count * 0.05, "More than one file in twenty is over 300 lines: " + string.Join(", ", large));
    }

    [Fact]
    public void Methods_stay_under_40_lines_and_never_pass_80()
    {
        var methods = Repository.LibrarySources.SelectMany(file => file.Methods.Select(method => (file.Path, method.Name, method.Lines))).ToList();
        Assert.NotEmpty(methods);
        Assert.Empty(methods.Where(method => method.Lines > 80).Select(method => $"{method.Path}: {method.Name} has {method.Lines} lines"));
        var large = methods.Where(method => method.Lines > 40).Select(method => $"{method.Path}: {method.Name}").ToList();
        Assert.True(large.Count <= methods.Count * 0.05, "More than one method in twenty is over 40 lines: " + string.Join(", ", large));
    }

    [Fact]
    public void Methods_take_at_most_four_parameters()
    {
        // The positional parameters of a record are its properties, and an override cannot choose.
        var offenders =
            from file in Repository.LibrarySources
            from method in file.Syntax.DescendantNodes().OfType<MethodDeclarationSyntax>()
            where method.ParameterList.Parameters.Count > 4
                && !method.Modifiers.Any(modifier => modifier.Text == "override")
            select $"{file.Path}: {method.Identifier.Text} takes {method.ParameterList.Parameters.Count}";
        Assert.Empty(offenders);
    }
}
