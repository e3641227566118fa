using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>A sheet of a workbook (<c>.xlsx</c>, <c>.xlsm</c>) as labelled data: headings in its first row, a case in each further one.</summary>
/// <remarks>
/// The sheet is gone through twice: when the workbook is opened, to find the type of every column from all of its cells; then as rows are read. A column is
/// numbers, dates (numbers that are shown as days), times, or texts; numbers that are stored as texts are numbers, unless one begins with a zero. True and
/// false are 1 and 0. Errors are missing. Of formulas the stored values are read. A sheet called codebook, kodebok, variables or variabler
/// gives labels and missing values (headings <c>variable</c>, <c>label</c>, <c>code</c>, <c>category</c>, <c>missing</c>, or the same in Norwegian), and cells that hold its labels are
/// read as their codes. What was guessed or mended is told in the notes, by cell.
/// </remarks>
public sealed class ExcelReader : ILabelledReader
{
    private readonly Workbook workbook;
    private readonly Stream? owned;
    private readonly SheetTable table;
    private readonly SheetRows rows;
    private int done;

    private ExcelReader(Stream stream, string file, LabelledReadOptions options, bool isOwner)
    {
        owned = isOwner ? stream : null;
        workbook = Workbook.Open(stream, file);
        var sheet = Choose(options.Sheet);
        var codebook = ReadCodebook(sheet);
        using (var first = workbook.Rows(sheet))
        {
            table = SheetTable.Read(first, file, codebook, options);
        }

        Dictionary = new FileDictionary { Variables = [.. table.Columns.Select(column => column.ToVariable())] };
        RequireShortTexts(file);
        Notes =
        [
            $"The sheet '{sheet.Name}' was read" + (options.Sheet is null && workbook.Sheets.Length > 1 ? ", the first with data" : "") + (sheet.IsHidden ? "; it is hidden." : "."),
            .. codebook is null ? Array.Empty<string>() : [FormattableString.Invariant($"A codebook of {codebook.Count} variables was found in the workbook.")],
            .. SheetNotes.Of(table),
        ];
        rows = workbook.Rows(sheet);
    }

    /// <inheritdoc/>
    public FileDictionary Dictionary { get; }

    /// <summary>The number of rows, counted when the workbook was opened.</summary>
    public long? RowCount => table.Rows;

    /// <inheritdoc/>
    public ImmutableArray<string> Notes { get; }

    /// <summary>Opens a workbook.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Which sheet and variables. Default: all of the first sheet with data; hidden sheets and the codebook come last.</param>
    /// <exception cref="SurveyFileException">It is no workbook, a damaged one, or the sheet is not what it should be; it names part or cell.</exception>
    public static ExcelReader Open(string path, LabelledReadOptions? options = null) => Open(File.OpenRead(path), path, options, isOwner: true);

    /// <summary>Reads a workbook from a stream, which must seek, from its beginning; it stays open.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">What messages call the file.</param>
    /// <param name="options">Which sheet and variables. Default: all of the first sheet with data; hidden sheets and the codebook come last.</param>
    /// <exception cref="SurveyFileException">It is no workbook, a damaged one, or the sheet is not what it should be; it names part or cell.</exception>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static ExcelReader Open(Stream stream, string name, LabelledReadOptions? options = null) => stream.CanSeek
        ? Open(stream, name, options, isOwner: false)
        : throw new ArgumentException("A workbook is read from a stream that can seek. Copy it into memory first.", nameof(stream));

    /// <inheritdoc/>
    public LabelledData Read(int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var count = Math.Min(most, table.Rows - done);
        var numbers = table.Columns.Select(column => column.Type == SheetColumnType.Texts ? null : Filled(count, double.NaN)).ToArray();
        var texts = table.Columns.Select(column => column.Type == SheetColumnType.Texts ? Filled(count, "") : null).ToArray();
        var slotOf = new int[table.Columns.Length == 0 ? 0 : table.Columns.Max(column => column.Place) + 1];
        Array.Fill(slotOf, -1);
        for (var i = 0; i < table.Columns.Length; i++)
        {
            slotOf[table.Columns[i].Place] = i;
        }

        for (var row = 0; row < count; row++)
        {
            foreach (var cell in NextRow())
            {
                if (cell.Column >= slotOf.Length || slotOf[cell.Column] is not (>= 0 and var slot))
                {
                    continue;
                }

                if (texts[slot] is { } words)
                {
                    words[row] = cell.Words;
                }
                else
                {
                    numbers[slot]![row] = table.Columns[slot].NumberOf(cell);
                }
            }
        }

        done += count;
        var columns = Dictionary.Variables.Select((variable, i) => texts[i] is { } words
            ? (LabelledColumn)new TextColumn(variable, ImmutableCollectionsMarshal.AsImmutableArray(words))
            : new NumberColumn(variable, ImmutableCollectionsMarshal.AsImmutableArray(numbers[i]!)));
        return new LabelledData(Dictionary, [.. columns]) { Notes = Notes };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        rows.Dispose();
        workbook.Dispose();
        owned?.Dispose();
    }

    private static ExcelReader Open(Stream stream, string name, LabelledReadOptions? options, bool isOwner)
    {
        try
        {
            return new ExcelReader(stream, name, options ?? LabelledReadOptions.Default, isOwner);
        }
        catch
        {
            if (isOwner)
            {
                stream.Dispose();
            }

            throw;
        }
    }

    private static T[] Filled<T>(int count, T value)
    {
        var values = GC.AllocateUninitializedArray<T>(count);
        Array.Fill(values, value);
        return values;
    }

    /// <summary>Cells of the next row below the headings with something under them.</summary>
    private IReadOnlyList<SheetCell> NextRow()
    {
        while (rows.Next())
        {
            if (rows.Row > table.HeadingRow && rows.Cells[0].Column <= table.LastColumn)
            {
                return rows.Cells;
            }
        }

        throw ExcelFaults.Damaged(workbook.File, "sheet", "The workbook was changed while it was read.");
    }

    private WorkbookSheet Choose(string? name)
    {
        if (name is not null)
        {
            return workbook.Sheets.FirstOrDefault(sheet => sheet.Name == name)
                ?? workbook.Sheets.FirstOrDefault(sheet => string.Equals(sheet.Name, name, StringComparison.OrdinalIgnoreCase))
                ?? throw ExcelFaults.NoSheet(workbook.File, name, NearestName.To(name, workbook.Sheets.Select(sheet => sheet.Name)));
        }

        return workbook.Sheets.OrderBy(sheet => (CodebookSheet.IsNamed(sheet.Name), sheet.IsHidden)).FirstOrDefault(HasData)
            ?? throw new SurveyFileException(new SurveyFileProblem(SurveyFileFault.Empty, workbook.File, "No sheet has anything in it.", "Export the data again."));

        bool HasData(WorkbookSheet sheet)
        {
            using var sheetRows = workbook.Rows(sheet);
            return sheetRows.Next();
        }
    }

    private CodebookSheet? ReadCodebook(WorkbookSheet data)
    {
        if (workbook.Sheets.FirstOrDefault(sheet => sheet != data && CodebookSheet.IsNamed(sheet.Name)) is not { } named)
        {
            return null;
        }

        using var sheetRows = workbook.Rows(named);
        return CodebookSheet.Read(sheetRows);
    }

    private void RequireShortTexts(string file)
    {
        if (Dictionary.Variables.FirstOrDefault(variable => variable.TextWidth > LabelledVariable.WidestText) is { } wide)
        {
            throw new SurveyFileException(new SurveyFileProblem(
                SurveyFileFault.TooLarge,
                file,
                FormattableString.Invariant($"A text is longer than {LabelledVariable.WidestText} bytes, the most that a variable holds."),
                "Shorten it, or leave the column out.")
            {
                Column = wide.Name,
            });
        }
    }
}
