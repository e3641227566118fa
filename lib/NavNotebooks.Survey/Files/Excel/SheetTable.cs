using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>The first way through a sheet: headings, what each column holds, and how many rows there are.</summary>
internal sealed class SheetTable
{
    // A cell that holds nothing costs memory all the same: an emptier table than this one is made to fill it.
    private const long CellsAllowed = 4L << 20;
    private const int EmptiestShare = 64;

    private readonly SheetColumn[] columns;
    private long filled;

    private SheetTable(SheetRows rows, string file, CodebookSheet? codebook, LabelledReadOptions options)
    {
        HeadingRow = rows.Row;
        HeadingNames.Require(rows.Cells.Select(cell => cell.Words), options, file, rows.Row);
        var names = NamesOf(rows, file);
        var kept = KeptVariables.Of(names, options, file);
        columns = [.. names.Select((name, place) => new SheetColumn(place, name, codebook?.Find(name)))];
        var named = rows.Cells.Select(cell => cell.Column).ToHashSet();
        LastRow = HeadingRow;
        while (rows.Next())
        {
            Take(rows);
        }

        Merged = rows.Merged;
        Columns = [.. columns.Where(column => kept[column.Place] && (named.Contains(column.Place) || column.Filled > 0))];
        Unnamed = [.. Columns.Where(column => !named.Contains(column.Place))];
        if ((long)Rows * Columns.Length > CellsAllowed && filled * EmptiestShare < (long)Rows * Columns.Length)
        {
            throw ExcelFaults.TooLarge(file, "sheet", FormattableString.Invariant($"It has {Rows} rows of {Columns.Length} columns and next to nothing in them."));
        }

        foreach (var column in Columns)
        {
            column.Settle();
        }
    }

    /// <summary>The row of the headings.</summary>
    public int HeadingRow { get; }

    /// <summary>The last row with data.</summary>
    public int LastRow { get; private set; }

    /// <summary>The column of the last heading.</summary>
    public int LastColumn => columns.Length - 1;

    /// <summary>Number of rows with something in a column that has a heading, or lies between some that have.</summary>
    public int Rows { get; private set; }

    /// <summary>The columns to be read.</summary>
    public SheetColumn[] Columns { get; }

    /// <summary>Those of them without a heading.</summary>
    public SheetColumn[] Unnamed { get; }

    /// <summary>Cells to the right of the last heading: how many, and the first.</summary>
    public (long Count, CellAddress First) Beyond { get; private set; }

    /// <summary>Areas of merged cells: how many, and the first.</summary>
    public (int Count, string First) Merged { get; }

    /// <summary>Empty rows among those with data.</summary>
    public int EmptyRows => LastRow - HeadingRow - Rows;

    /// <summary>Goes through a sheet.</summary>
    /// <exception cref="SurveyFileException">It is empty, damaged, or has a heading twice.</exception>
    public static SheetTable Read(SheetRows rows, string file, CodebookSheet? codebook, LabelledReadOptions options)
    {
        var table = rows.Next() ? new SheetTable(rows, file, codebook, options) : null;
        return table is { Rows: > 0 } ? table : throw new SurveyFileException(new SurveyFileProblem(
            SurveyFileFault.Empty,
            file,
            table is null ? "The sheet is empty." : "There are headings and no rows.",
            "Export the data again, with names of variables in the first row, or choose another sheet."));
    }

    private static string[] NamesOf(SheetRows rows, string file)
    {
        var names = new string[rows.Cells[^1].Column + 1];
        var columnOf = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var cell in rows.Cells)
        {
            var name = string.Join(' ', cell.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (name.Length > 0 && !columnOf.TryAdd(name, cell.Column))
            {
                var (first, second) = (new CellAddress(rows.Row, columnOf[name]), new CellAddress(rows.Row, cell.Column));
                throw ExcelFaults.AtCell(SurveyFileFault.DuplicateHeading, file, second, ($"The heading is that of {first} too.", "Rename or remove one of them."));
            }

            names[cell.Column] = name;
        }

        for (var column = 0; column < names.Length; column++)
        {
            for (var name = "column_" + SheetXml.ColumnName(column); string.IsNullOrEmpty(names[column]); name += "_")
            {
                names[column] = columnOf.TryAdd(name, column) ? name : "";
            }
        }

        return names;
    }

    private void Take(SheetRows rows)
    {
        var isRow = false;
        foreach (var cell in rows.Cells)
        {
            if (cell.Column < columns.Length)
            {
                columns[cell.Column].Add(cell, rows.Row);
                isRow = true;
                filled++;
            }
            else
            {
                Beyond = (Beyond.Count + 1, Beyond.Count == 0 ? new CellAddress(rows.Row, cell.Column) : Beyond.First);
            }
        }

        Rows += isRow ? 1 : 0;
        LastRow = isRow ? rows.Row : LastRow;
    }
}
