using System.Runtime.CompilerServices;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>The committed page of conformance beside the table of what other programs are known to do.</summary>
public sealed class ConformancePageTests
{
    [Fact]
    public void The_committed_page_names_every_exemption_and_no_other()
    {
        var rows = File.ReadLines(Page()).Where(IsExemption).ToList();
        Assert.Equal(Exemptions.All.Select(exemption => exemption.Reason), rows.Select(row => row.Split('|', StringSplitOptions.TrimEntries)[4]));
    }

    [Fact]
    public void Every_exemption_is_of_an_aspect_that_is_compared() =>
        Assert.Empty(Exemptions.All.Select(exemption => exemption.Aspect).Except(Aspect.All));

    private static bool IsExemption(string line) => line.StartsWith($"| {Exemptions.Pspp} |", StringComparison.Ordinal) || line.StartsWith($"| {Exemptions.Haven} |", StringComparison.Ordinal);

    private static string Page([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../../docs/conformance.md"));
}
