using System.Text;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Looks through one stretch of rows at a time: what its columns can be, and what is wrong with its rows.</summary>
internal sealed class CsvBlockTyping
{
    private readonly CsvLayout layout;
    private readonly int[] columns;
    private readonly CsvCells cells;
    private readonly bool isUtf8;
    private SurveyFileProblem? problem;
    private byte[] buffer = [];
    private int length;
    private bool endsWhole;

    public CsvBlockTyping(CsvLayout layout, int[] columns)
    {
        this.layout = layout;
        this.columns = columns;
        cells = new CsvCells((byte)layout.Delimiter);
        isUtf8 = layout.Encoding.IsUtf8;
        Profiles = [];
    }

    /// <summary>What each kept column is, rows counted from 0 for the first line here.</summary>
    public ColumnProfile[] Profiles { get; private set; }

    /// <summary>Number of rows that have as many cells as there are headings.</summary>
    public int Rows { get; private set; }

    /// <summary>Lines passed.</summary>
    public int Lines { get; private set; }

    /// <summary>Bytes of whole rows passed.</summary>
    public int Passed { get; private set; }

    /// <summary>How many rows are wrong.</summary>
    public int Problems { get; private set; }

    /// <summary>Takes a stretch in that begins with a row; returns how many bytes it took, 0 where no row ends in it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="offset">Where it begins.</param>
    /// <param name="size">How many bytes at most.</param>
    public int Load(CsvSource source, long offset, int size)
    {
        if (buffer.Length < size)
        {
            buffer = new byte[size];
        }

        length = source.Read(offset, buffer.AsSpan(0, (int)Math.Min(size, source.Length - offset)));
        endsWhole = offset + length >= source.Length;
        if (!endsWhole && !layout.Encoding.HasQuotes)
        {
            length = EndOfRows(buffer.AsSpan(0, length));
            endsWhole = true;
        }

        return length;
    }

    /// <summary>Looks through what was loaded.</summary>
    public void Run()
    {
        Profiles = [.. columns.Select(_ => new ColumnProfile())];
        (problem, Problems, Rows) = (null, 0, 0);
        var scanner = new CsvScanner(buffer.AsSpan(0, length), cells, endsWhole);
        while (scanner.Next())
        {
            if (scanner.IsMisquoted || scanner.Count != layout.Headings.Length)
            {
                Problems++;
                problem ??= scanner.IsMisquoted
                    ? CsvFaults.Misquoted(layout.File, scanner.Line)
                    : CsvFaults.Ragged(layout.File, scanner.Line, (scanner.Count, layout.Headings.Length), layout.Delimiter) with
                    {
                        Column = layout.NameOf(Math.Min(scanner.Count, layout.Headings.Length)),
                    };
                continue;
            }

            Rows++;
            for (var i = 0; i < columns.Length; i++)
            {
                var cell = scanner.Cell(columns[i]);
                if (cell.Length > 1 && (cell[0] == '\'' || (!isUtf8 && !Ascii.IsValid(cell))))
                {
                    Profiles[i].AddText(Encoding.UTF8.GetByteCount(layout.TextOf(cell)), scanner.Line);
                }
                else
                {
                    Profiles[i].Add(cell, scanner.Line);
                }
            }
        }

        Passed = scanner.Position;
        Lines = scanner.Lines;
    }

    /// <summary>The first thing that is wrong, in a file where these lines begin at the given one.</summary>
    public SurveyFileProblem? ProblemFrom(long line) => problem is null ? null : problem with { Row = CsvTyping.RowOf(line + problem.Row!.Value) };

    /// <summary>The end of the last whole row where there are no quotation marks.</summary>
    private static int EndOfRows(ReadOnlySpan<byte> bytes)
    {
        var feed = bytes.LastIndexOf((byte)'\n') + 1;
        return feed > 0 || bytes.IsEmpty ? feed : bytes[..^1].LastIndexOf((byte)'\r') + 1;
    }
}
