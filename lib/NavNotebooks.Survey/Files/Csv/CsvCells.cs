namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Room for the cells of one row, used again for each, and what separates them.</summary>
internal sealed class CsvCells
{
    public const byte Ordinary = 0;
    public const byte Delimiter = 1;
    public const byte LineEnd = 2;
    public const byte Quote = 3;

    /// <summary>More columns than a file may have, so that a row of delimiters cannot claim memory without end.</summary>
    public const int MostColumns = 65_536;

    private readonly byte[] spaces;
    private byte[] unquoted = [];

    public CsvCells(byte delimiter)
    {
        Kinds[delimiter] = Delimiter;
        Kinds['\n'] = LineEnd;
        Kinds['\r'] = LineEnd;
        Kinds['"'] = Quote;
        spaces = delimiter == '\t' ? " "u8.ToArray() : " \t"u8.ToArray();
    }

    /// <summary>What each byte does.</summary>
    public byte[] Kinds { get; } = new byte[256];

    /// <summary>Where each cell ends.</summary>
    public int[] Ends { get; private set; } = new int[64];

    /// <summary>The bytes around a cell that do not belong to it.</summary>
    public ReadOnlySpan<byte> Spaces => spaces;

    /// <summary>Keeps where a cell ends; those beyond <see cref="MostColumns"/> are counted only.</summary>
    public void End(int column, int end) => Grown(column)[Math.Min(column, MostColumns)] = end;

    /// <summary>Where each cell ends, with room for a column.</summary>
    public int[] Grown(int column)
    {
        if (column >= Ends.Length && Ends.Length <= MostColumns)
        {
            var ends = Ends;
            Array.Resize(ref ends, Math.Min(Ends.Length * 2, MostColumns + 1));
            Ends = ends;
        }

        return Ends;
    }

    /// <summary>Where a cell ends.</summary>
    public int EndOf(int column) => Ends[Math.Min(column, MostColumns)];

    /// <summary>The inside of a cell that begins with a quotation mark, doubled ones single; good until the next call.</summary>
    public ReadOnlySpan<byte> Unquote(ReadOnlySpan<byte> cell)
    {
        var inside = cell[1..];
        var end = inside.IndexOf((byte)'"');
        if (end == inside.Length - 1 || end < 0)
        {
            return end < 0 ? inside : inside[..end];
        }

        if (unquoted.Length < inside.Length)
        {
            unquoted = new byte[inside.Length];
        }

        var length = 0;
        for (var i = 0; i < inside.Length; i++)
        {
            if (inside[i] == '"' && !(++i < inside.Length && inside[i] == '"'))
            {
                // What stands behind the pair belongs to a row that is reported.
                break;
            }

            unquoted[length++] = inside[i];
        }

        return unquoted.AsSpan(0, length);
    }

    /// <summary>Lines that end in bytes.</summary>
    public static int LinesIn(ReadOnlySpan<byte> bytes)
    {
        var returns = bytes.Count((byte)'\r');
        return bytes.Count((byte)'\n') + returns - (returns == 0 ? 0 : bytes.Count("\r\n"u8));
    }
}
