using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Interactive;

public sealed class LaTeXStringTests
{
    [Theory]
    [InlineData("(LaTeXString)@\"\\begin{align} a \\end{align}\"", "\\begin{align} a \\end{align}")]
    [InlineData("(MathString)@\"\\frac{a}{b}\"", "$$\\frac{a}{b}$$")]
    public async Task A_text_taken_as_LaTeX_is_shown_as_such(string cell, string shown)
    {
        var result = await CellRuns.RunAloneAsync(cell);
        Assert.Equal(shown, Assert.IsType<ExecuteResultOutput>(Assert.Single(result.Outputs)).Data["text/latex"]);
    }
}
