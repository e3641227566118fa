using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>The first way through a CSV file: types of columns, number of rows, and all that is wrong with it.</summary>
internal sealed class CsvTyping
{
    /// <summary>How many bytes are looked at together.</summary>
    public const int BlockSize = 1 << 20;

    private const int MostWorkers = 4;

    private readonly CsvSource source;
    private readonly CsvLayout layout;
    private readonly CsvBlockTyping[] workers;
    private readonly ImmutableArray<CsvBlock>.Builder blocks = ImmutableArray.CreateBuilder<CsvBlock>();
    private SurveyFileProblem? first;
    private long problems;
    private long line;

    private CsvTyping(CsvSource source, CsvLayout layout, int[] columns)
    {
        this.source = source;
        this.layout = layout;
        line = layout.DataLine;
        Profiles = [.. columns.Select(_ => new ColumnProfile())];

        // Where a cell may hold line ends, the place of the next stretch is known only when this one has been looked through.
        workers = new CsvBlockTyping[layout.Encoding.HasQuotes ? 1 : Workers];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = new CsvBlockTyping(layout, columns);
        }
    }

    /// <summary>How many stretches are worked on at once; what comes out does not depend on it.</summary>
    public static int Workers { get; } = Math.Clamp(Environment.ProcessorCount, 1, MostWorkers);

    /// <summary>What each kept column is; rows are lines of the file.</summary>
    public ImmutableArray<ColumnProfile> Profiles { get; }

    /// <summary>The stretches that hold rows.</summary>
    public ImmutableArray<CsvBlock> Blocks { get; private set; } = [];

    /// <summary>Number of rows.</summary>
    public long Rows { get; private set; }

    /// <summary>Goes through a file.</summary>
    /// <exception cref="SurveyFileException">Rows are wrong, or there are none.</exception>
    public static CsvTyping Of(CsvSource source, CsvLayout layout, int[] columns)
    {
        var typing = new CsvTyping(source, layout, columns);
        typing.Run();
        return typing;
    }

    /// <summary>A line as messages have it.</summary>
    public static int RowOf(long line) => (int)Math.Min(line, int.MaxValue);

    private void Run()
    {
        for (var offset = layout.DataStart; offset < source.Length;)
        {
            offset = RunSome(offset);
        }

        if (first is not null)
        {
            throw new SurveyFileException(first, RowOf(problems - 1));
        }

        if (Rows == 0)
        {
            throw layout.NoRows();
        }

        Blocks = blocks.ToImmutable();
    }

    private long RunSome(long offset)
    {
        var loaded = 0;
        for (var end = offset; loaded < workers.Length && end < source.Length; loaded++)
        {
            var size = BlockSize;
            int length;
            while ((length = workers[loaded].Load(source, end, size)) == 0)
            {
                size = Longer(size);
            }

            end += length;
        }

        if (loaded == 1)
        {
            workers[0].Run();
        }
        else
        {
            Parallel.For(0, loaded, i => workers[i].Run());
        }

        for (var i = 0; i < loaded; i++)
        {
            RequirePassed(workers[i], offset);
            Take(workers[i], offset);
            offset += workers[i].Passed;
        }

        return offset;
    }

    // A row with quotation marks may go on beyond the stretch.
    private void RequirePassed(CsvBlockTyping worker, long offset)
    {
        for (var size = BlockSize; worker.Passed == 0;)
        {
            size = Longer(size);
            worker.Load(source, offset, size);
            worker.Run();
        }
    }

    private int Longer(int size) => size < CsvLayout.LongestRow ? size * 2 : throw layout.TooLong(line);

    private void Take(CsvBlockTyping worker, long offset)
    {
        for (var i = 0; i < Profiles.Length; i++)
        {
            Profiles[i].Add(worker.Profiles[i], line);
        }

        first ??= worker.ProblemFrom(line);
        problems += worker.Problems;
        blocks.Add(new CsvBlock(offset, worker.Passed, worker.Rows));
        Rows += worker.Rows;
        line += worker.Lines;
    }
}
