using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Compiling;

public sealed class InteractiveNamesTests
{
    [Theory]
    [InlineData("using Microsoft.DotNet.Interactive;\nusing Microsoft.DotNet.Interactive.Formatting;\nFormatter.Register<int>(i => \"one\");\n1", "one")]
    [InlineData("using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;\n2", "2")]
    [InlineData("Microsoft.DotNet.Interactive.Formatting.Formatter.ListExpansionLimit", "20")]
    [InlineData("global::Microsoft.DotNet.Interactive.Formatting.Formatter.RecursionLimit", "6")]
    [InlineData("using F = Microsoft.DotNet.Interactive.Formatting.Formatter;\nF.ListExpansionLimit", "20")]
    [InlineData("Microsoft.DotNet.Interactive.Formatting.DisplayedValue d = null;\nd is null", "true")]
    [InlineData("\"Microsoft.DotNet.Interactive.Formatting.x\"", "Microsoft.DotNet.Interactive.Formatting.x")]
    public async Task Namespaces_of_the_other_engine_mean_nothing_and_its_types_are_at_hand(string source, string expected)
    {
        var result = await CellRuns.RunAloneAsync(source);
        Assert.Equal(expected, result.ResultText() ?? result.Failure?.Message);
    }

    [Theory]
    [InlineData("var a = 1;\ndiv(\"text\")", "(2,1): error CS0103: The name 'div' does not exist in the current context. As a function that writes HTML (PocketView of .NET Interactive) it is not supported here. Write the markup: HTML(\"<div>…</div>\").")]
    [InlineData("using Microsoft.DotNet.Interactive.CSharp;\nCSharpKernel k = null;", "(2,1): error CS0246: The type or namespace name 'CSharpKernel' could not be found (are you missing a using directive or an assembly reference?). The CSharpKernel of .NET Interactive is not supported here. Show values with display(…), HTML(\"…\") and Formatter.Register<…>(…).")]
    [InlineData("i + 1", "(1,1): error CS0103: The name 'i' does not exist in the current context")]
    public async Task What_is_not_supported_is_named_where_it_stands(string source, string expected)
    {
        var result = await CellRuns.RunAloneAsync(source);
        Assert.Equal(expected, result.Failure?.Message);
    }

    [Fact]
    public async Task Columns_stay_those_of_the_cell()
    {
        using var session = new Session(new SessionOptions());
        var result = await session.RunAsync("var x = Microsoft.DotNet.Interactive.Formatting.Formatter.ListExpansionLimit + missing;");
        Assert.StartsWith("(1,80): error CS0103", result.Failure?.Message, StringComparison.Ordinal);
    }
}
