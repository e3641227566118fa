using System.Globalization;
using System.Runtime.CompilerServices;

namespace NavNotebooks.Survey.Tests.Statistics;

/// <summary>The committed page of residuals beside the files of answers.</summary>
public sealed class PublishedResidualsTests
{
    // Their answers stand beside ours in the notebooks "How we count" and "Bring your own survey", one by one.
    private static readonly string[] WorkedExamples = ["illinois", "illinois-elections"];

    // What other cases of their file start from: there is nothing in them to agree with.
    private static readonly (string File, string Case)[] InputsAlone =
        [("regression", "data"), ("scales", "battery"), ("scales", "small"), ("scales", "single"), ("scales", "wide")];

    [Fact]
    public void The_committed_page_has_every_case_of_every_oracle()
    {
        var published = PublishedResiduals.Committed.Rows.Select(row => (row.File, row.Case)).ToHashSet();
        Assert.Empty(Cases().Except(published).Except(InputsAlone));
    }

    [Fact]
    public void The_committed_page_has_no_case_that_is_gone() =>
        Assert.Empty(PublishedResiduals.Committed.Rows.Where(row => row.File != NistData.File).Select(row => (row.File, row.Case)).Except(Cases()));

    [Fact]
    public void The_committed_page_tells_why_where_less_than_nine_digits_are_asked_for()
    {
        var untold = File.ReadLines(Page())
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line != ResidualPage.Heading)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => double.Parse(cells[5], CultureInfo.InvariantCulture) > 1e-9 && cells[6].Length == 0)
            .Select(cells => cells[1] + ", " + cells[2]);
        Assert.Empty(untold);
    }

    private static IEnumerable<(string File, string Case)> Cases() =>
        from path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Oracles", "R"), "*.json")
        let file = Path.GetFileNameWithoutExtension(path)
        where !WorkedExamples.Contains(file)
        from name in OracleCase.NamesIn(file)
        select (file, name);

    private static string Page([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/residuals.md"));
}
