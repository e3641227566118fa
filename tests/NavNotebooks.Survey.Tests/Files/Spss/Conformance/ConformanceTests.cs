namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>SPSS files in NavNotebooks, PSPP and haven: over three hundred generated ones with every feature, and real ones.</summary>
public sealed class ConformanceTests(ConformanceRun run) : IClassFixture<ConformanceRun>
{
    private const int MostShown = 3;

    [Fact]
    public void PSPP_reads_every_file_as_it_is_read_here()
    {
        PsppProgram.Require();
        RequireEqual(run.WithPspp, Direction.Given);
    }

    [Fact]
    public void PSPP_reads_every_file_that_was_written_back()
    {
        PsppProgram.Require();
        RequireEqual(run.WithPspp, Direction.WrittenBack);
    }

    [Fact]
    public void What_PSPP_writes_is_read_as_it_read_it()
    {
        PsppProgram.Require();
        RequireEqual(run.WithPspp, Direction.WrittenByOther);
    }

    [Fact]
    public void Haven_reads_every_file_as_it_is_read_here()
    {
        HavenProgram.Require();
        RequireEqual(run.WithHaven, Direction.Given);
    }

    [Fact]
    public void Haven_reads_every_file_that_was_written_back()
    {
        HavenProgram.Require();
        RequireEqual(run.WithHaven, Direction.WrittenBack);
    }

    [Fact]
    public void What_haven_writes_is_read_as_it_read_it()
    {
        HavenProgram.Require();
        RequireEqual(run.WithHaven, Direction.WrittenByOther);
    }

    private static void RequireEqual(IEnumerable<Comparison> comparisons, Direction direction)
    {
        var compared = comparisons.Where(comparison => comparison.Direction == direction).ToList();
        Assert.NotEmpty(compared);
        var different = compared.Where(comparison => !comparison.IsEqual && comparison.Exempt is null).ToList();
        Assert.True(
            different.Count == 0,
            FormattableString.Invariant($"{different.Count} of {compared.Count} facts differ, by aspect: {ByAspect(different)}\n{string.Join('\n', different.GroupBy(comparison => comparison.Aspect).SelectMany(group => group.Take(MostShown)))}"));
    }

    private static string ByAspect(IEnumerable<Comparison> different) =>
        string.Join("; ", different.GroupBy(comparison => comparison.Aspect).Select(group => FormattableString.Invariant($"{group.Key}: {group.Count()}")));
}
