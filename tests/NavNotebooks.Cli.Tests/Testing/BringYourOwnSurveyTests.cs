using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NavNotebooks.Cli.Tests.Testing;

/// <summary>What the notebook "Bring your own survey" promises its readers.</summary>
public sealed class BringYourOwnSurveyTests
{
    private const string Grouped = "elections_{what}_{grouping}";

    [Fact]
    public void Every_answer_of_R_is_set_beside_ours()
    {
        var code = Text("notebooks/93-bring-your-own-survey.ipynb");
        using var answers = JsonDocument.Parse(Text("tests/Oracles/R/illinois-elections.json"));
        var examples = answers.RootElement.GetProperty("cases").EnumerateObject().Select(example => example.Name).ToList();
        var grouped = from what in (string[])["voted", "registered"]
                      from grouping in (string[])["sex", "age_group", "education"]
                      select Grouped.Replace("{what}", what, StringComparison.Ordinal).Replace("{grouping}", grouping, StringComparison.Ordinal);

        Assert.Contains($"Crosscheck.WithR($\\\"{Grouped}\\\"", code, StringComparison.Ordinal);
        Assert.All(examples.Except(grouped), name => Assert.Contains($"Crosscheck.WithR(\\\"{name}\\\"", code, StringComparison.Ordinal));
        Assert.All(grouped, name => Assert.Contains(name, examples));
    }

    [Fact]
    public void Every_format_gives_the_same_answers()
    {
        var code = Text("notebooks/93-bring-your-own-survey.ipynb");
        Assert.All((string[])[".sav", ".zsav", ".csv", ".dta", ".xlsx", "database"], format => Assert.Matches(
            $@"\\n"",\s+""{System.Text.RegularExpressions.Regex.Escape(format)}\s+2559\s+6\s+the same", code));
    }

    private static string Text(string path, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../..", path)));
}
