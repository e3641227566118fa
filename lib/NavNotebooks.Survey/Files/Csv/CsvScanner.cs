using System.Runtime.CompilerServices;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Splits bytes of a CSV file into rows and cells, by RFC 4180, in any encoding that has ASCII in it.</summary>
/// <remarks>
/// Lines without any text are passed over. A quotation mark inside an unquoted cell, behind a quoted one, or without its pair makes a row
/// <see cref="IsMisquoted"/>; reading goes on behind it.
/// </remarks>
internal ref struct CsvScanner
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly CsvCells cells;
    private readonly bool endsWhole;
    private int start;
    private int next;
    private int lines;
    private bool hasQuotes;
    private int quotedFrom;

    /// <summary>A scanner at the beginning of a row.</summary>
    /// <param name="bytes">Rows; the last may be cut off.</param>
    /// <param name="cells">Room for the cells of a row, and what separates them.</param>
    /// <param name="endsWhole">Whether a row ends with these bytes, with a line's end or without.</param>
    public CsvScanner(ReadOnlySpan<byte> bytes, CsvCells cells, bool endsWhole)
    {
        this.bytes = bytes;
        this.cells = cells;
        this.endsWhole = endsWhole;
    }

    /// <summary>Number of cells in the current row.</summary>
    public int Count { get; private set; }

    /// <summary>The line on which the current row begins, 0 for the first of these bytes.</summary>
    public int Line { get; private set; }

    /// <summary>Whether quotation marks of the current row are out of place.</summary>
    public bool IsMisquoted { get; private set; }

    /// <summary>Bytes of whole rows passed.</summary>
    public readonly int Position => next;

    /// <summary>Lines passed.</summary>
    public readonly int Lines => lines;

    /// <summary>Goes on to the next whole row; false where there is none.</summary>
    public bool Next()
    {
        while (next < bytes.Length)
        {
            if (!Scan())
            {
                return false;
            }

            if (Count > 1 || hasQuotes || !Cell(0).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A cell of the current row without quotation marks and the spaces around it, good until the next call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ReadOnlySpan<byte> Cell(int column)
    {
        var cell = Raw(column);
        return cell.Length > 0 && (hasQuotes || cell[0] <= ' ' || cell[^1] <= ' ') ? Bare(cell) : cell;
    }

    private readonly ReadOnlySpan<byte> Bare(ReadOnlySpan<byte> cell)
    {
        cell = cell.Trim(cells.Spaces);
        return cell is [(byte)'"', ..] ? cells.Unquote(cell) : cell;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ReadOnlySpan<byte> Raw(int column)
    {
        var from = column == 0 ? start : cells.Ends[column - 1] + 1;
        return bytes[from..cells.Ends[column]];
    }

    private bool Scan()
    {
        var (firstLine, count, i) = (lines, 0, next);
        var kinds = cells.Kinds;
        var text = bytes;
        var ends = cells.Ends;
        start = next;
        hasQuotes = false;
        quotedFrom = -1;
        IsMisquoted = false;
        while (true)
        {
            var kind = CsvCells.LineEnd;
            for (; (uint)i < (uint)text.Length; i++)
            {
                kind = kinds[text[i]];
                if (kind != CsvCells.Ordinary)
                {
                    break;
                }
            }

            if (kind == CsvCells.Delimiter)
            {
                if (count >= ends.Length)
                {
                    ends = cells.Grown(count);
                }

                ends[Math.Min(count++, CsvCells.MostColumns)] = i++;
                continue;
            }

            if (kind == CsvCells.Quote)
            {
                i = PassQuote(count == 0 ? start : cells.EndOf(count - 1) + 1, i);
                if (i >= 0)
                {
                    continue;
                }
            }
            else if (EndLine(i))
            {
                cells.End(count++, i);
                Line = firstLine;
                Count = count;
                return true;
            }

            lines = firstLine;
            return false;
        }
    }

    /// <summary>Goes behind the line's end at a place; false where it may go on behind these bytes.</summary>
    private bool EndLine(int at)
    {
        var isReturn = at < bytes.Length && bytes[at] == '\r';
        if (!endsWhole && (at >= bytes.Length || (isReturn && at + 1 == bytes.Length)))
        {
            return false;
        }

        next = at >= bytes.Length ? at : isReturn && at + 1 < bytes.Length && bytes[at + 1] == '\n' ? at + 2 : at + 1;
        lines++;
        return true;
    }

    /// <summary>The place behind a quotation mark and, where it opens a cell, behind its pair; -1 where that is not in these bytes.</summary>
    private int PassQuote(int cellStart, int at)
    {
        hasQuotes = true;
        var isFurther = cellStart == quotedFrom;
        quotedFrom = cellStart;
        if (isFurther || !bytes[cellStart..at].Trim(cells.Spaces).IsEmpty)
        {
            IsMisquoted = true;
            return at + 1;
        }

        for (var i = at + 1; ; i += 2)
        {
            var pair = bytes[i..].IndexOf((byte)'"');
            if (pair < 0 || (!endsWhole && i + pair + 1 == bytes.Length))
            {
                IsMisquoted = true;
                lines += CsvCells.LinesIn(bytes[i..]);
                return endsWhole ? bytes.Length : -1;
            }

            lines += CsvCells.LinesIn(bytes.Slice(i, pair));
            i += pair;
            if (i + 1 == bytes.Length || bytes[i + 1] != '"')
            {
                RequireEnd(i + 1);
                return i + 1;
            }
        }
    }

    private void RequireEnd(int at)
    {
        var rest = bytes[at..].TrimStart(cells.Spaces);
        IsMisquoted |= !rest.IsEmpty && cells.Kinds[rest[0]] is CsvCells.Ordinary or CsvCells.Quote;
    }
}
