using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Cli.Testing;

/// <summary>A notebook run as a test.</summary>
internal sealed record NotebookTest
{
    private NotebookTest(string path) => Path = path;

    /// <summary>The notebook's file.</summary>
    public string Path { get; }

    /// <summary>The notebook's file name.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>What stopped it; <see langword="null"/> when it ran to its end.</summary>
    public string? Failure { get; private init; }

    /// <summary>Why fresh and stored outputs cannot be compared: they rest on different data; <see langword="null"/> where they can.</summary>
    public string? OtherBasis { get; private init; }

    /// <summary>Where fresh outputs differ from stored ones; empty when it was stopped, or when they cannot be compared.</summary>
    public ImmutableArray<CellDifference> Differences { get; private init; } = [];

    /// <summary>Its cells that check something, in order; one that stopped it is among them.</summary>
    public ImmutableArray<CheckingCell> Checks { get; private init; } = [];

    /// <summary>What its outputs may rest on.</summary>
    public ImmutableHashSet<OpenedData> Opened { get; private init; } = [];

    /// <summary>The notebook with its fresh outputs; <see langword="null"/> where it was stopped, or gave what is stored.</summary>
    public Notebook? Fresh { get; init; }

    /// <summary>How long its cells ran.</summary>
    public TimeSpan Elapsed { get; private init; }

    /// <summary>Whether it ran to its end and gave what is stored.</summary>
    public bool Passed => Failure is null && OtherBasis is null && Differences.IsEmpty;

    /// <summary>What is wrong, a line each; empty when it passed.</summary>
    public string Message => Failure ?? OtherBasis ?? string.Join('\n', Differences);

    /// <summary>Holds a run against what its file stores.</summary>
    /// <param name="run">The run.</param>
    /// <param name="stored">The file's text as it was when the run began; <see langword="null"/> where it could not be read.</param>
    public static NotebookTest Of(NotebookRun run, string? stored)
    {
        var test = new NotebookTest(run.Source.Name)
        {
            Failure = run.Failure?.ToString(),
            Opened = run.Opened,
            Elapsed = run.Durations.Aggregate(TimeSpan.Zero, (sum, cell) => sum + cell.Elapsed),
        };
        if (run.Failure is null)
        {
            test = test.Compared(run.Notebook!, stored!);
        }

        return test with { Checks = ChecksOf(run, test.Differences) };
    }

    private NotebookTest Compared(Notebook fresh, string stored)
    {
        var text = NotebookFile.ToText(fresh);
        if (text == stored)
        {
            return this;
        }

        var before = NotebookFile.Parse(stored, Path);
        var compared = BasisConflict.Between(RestsOn.In(before), Opened) is { } conflict
            ? this with { OtherBasis = conflict }
            : this with { Differences = OutputComparison.Of(before, NotebookFile.Parse(text, "fresh outputs")) };
        return compared with { Fresh = compared.Passed ? null : fresh };
    }

    private static ImmutableArray<CheckingCell> ChecksOf(NotebookRun run, ImmutableArray<CellDifference> differences)
    {
        var durations = run.Durations.ToDictionary(duration => duration.CellIndex, duration => duration.Elapsed);
        var failed = run.Failure?.CellIndex;
        return
        [
            .. run.Judged.Keys.Concat(failed is { } index ? [index] : []).Distinct().Order().Select(cell => new CheckingCell(
                NameOf(run.Notebook!, cell),
                run.Judged.GetValueOrDefault(cell),
                cell == failed ? run.Failure!.ToString() : differences.FirstOrDefault(difference => difference.Index == cell)?.ToString(),
                durations.GetValueOrDefault(cell))),
        ];
    }

    private static string NameOf(Notebook notebook, int index) => notebook.Cells[index].Id
        ?? string.Create(CultureInfo.InvariantCulture, $"code cell {notebook.Cells[..(index + 1)].Count(cell => cell.Kind == CellKind.Code)}");
}
