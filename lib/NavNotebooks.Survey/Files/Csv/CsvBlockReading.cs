using System.Text;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Reads rows of one stretch at a time into columns.</summary>
internal sealed class CsvBlockReading(CsvLayout layout)
{
    private readonly CsvCells cells = new((byte)layout.Delimiter);
    private readonly CsvTextCache cache = new(layout);
    private byte[] buffer = [];
    private int length;
    private CsvBlock loaded;
    private int from;
    private int take;
    private int row;

    /// <summary>Bytes of the stretch passed.</summary>
    public int Passed { get; private set; }

    /// <summary>Whether the file was not what it was when types were found out.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Loads a stretch, unless it is the one that was loaded last.</summary>
    /// <param name="source">The file.</param>
    /// <param name="block">The stretch.</param>
    public void Load(CsvSource source, CsvBlock block)
    {
        if (loaded == block && block.Length > 0)
        {
            return;
        }

        if (buffer.Length < block.Length)
        {
            buffer = new byte[block.Length];
        }

        length = source.Read(block.Offset, buffer.AsSpan(0, block.Length));
        loaded = block;
    }

    /// <summary>What to read of the stretch.</summary>
    /// <param name="start">The byte at which its rows begin.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="target">The row of the columns that the first becomes.</param>
    public void Aim(int start, int rows, int target) => (from, take, row) = (start, rows, target);

    /// <summary>Reads.</summary>
    public void Run(CsvColumns columns)
    {
        var scanner = new CsvScanner(buffer.AsSpan(from, Math.Max(length - from, 0)), cells, endsWhole: true);
        IsChanged = false;
        for (var i = 0; i < take && !IsChanged; i++)
        {
            IsChanged = !scanner.Next() || scanner.Count != layout.Headings.Length || !Fill(ref scanner, row + i, columns);
        }

        Passed = from + scanner.Position;
    }

    private bool Fill(ref CsvScanner scanner, int target, CsvColumns columns)
    {
        try
        {
            return columns.Fill(ref scanner, target, cache);
        }
        catch (DecoderFallbackException)
        {
            // All bytes were letters when types were found out.
            return false;
        }
    }
}
