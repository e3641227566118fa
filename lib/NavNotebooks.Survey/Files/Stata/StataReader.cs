using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>Reads .dta files of Stata 13 and later: versions 117, 118 and 119, in both orders of bytes.</summary>
/// <remarks>
/// <para>Times become seconds since 14 October 1582 with a format that fits: %td, %tc, %tC (without its leap seconds), %tw, %tm, %tq and %th, the
/// last three and weeks at their first day. Years alone (%ty) and days of a business calendar (%tb) stay numbers. Missing values keep their letter
/// (<see cref="TaggedMissing"/>); notes of the file are its documents, other characteristics attributes. The order of sorting is not kept.</para>
/// <para>Texts are UTF-8 from version 118; 117 does not tell, and is read as Windows-1252 with a note unless the options name another encoding.
/// Long texts (strL) are read when a row points to them; a text variable of that kind declares the width of the longest text in the file.</para>
/// <para>Everything but the rows is read and compared with the file's own map when it is opened; a value is never read from a file that contradicts itself.</para>
/// </remarks>
public sealed class StataReader : ILabelledReader
{
    private const int BlockSize = 1 << 18;

    private readonly StataInput input;
    private readonly StataHeader header;
    private readonly StataDescription description;
    private readonly StataText text;
    private readonly StataLongTexts longTexts;
    private readonly ImmutableArray<StataColumn> columns;
    private readonly ImmutableArray<string> formatNotes;
    private readonly long dataStart;
    private byte[] block = [];
    private long row;

    private StataReader(StataInput input, LabelledReadOptions options)
    {
        this.input = input;
        header = StataHeader.Read(input);
        text = new StataText(header.Version, options, input.File);
        description = StataDescription.Read(input, header, text);
        var kept = KeptVariables.Of([.. description.Variables.Select(variable => variable.Name)], options, input.File);
        dataStart = FindRows();
        longTexts = new StataLongTexts(input, header, text);
        FindLongTexts(description.Variables.Where((variable, i) => kept[i] && variable.Type == StataVariable.LongText).Any());
        var labels = new StataValueLabels(input, header, text).Read();
        var builder = new StataColumns(description, labels, longTexts, text) { IsBigEndian = input.IsBigEndian };
        columns = [.. description.Variables.Where((_, i) => kept[i]).Select(builder.Make)];
        formatNotes = builder.Notes;
        Dictionary = new FileDictionary
        {
            Variables = [.. columns.Select(column => column.Variable)],
            Label = text.Decode(header.Label) is { Length: > 0 } label ? label : null,
            Created = header.Created,
            Encoding = text.Name,
            Documents = description.Characteristics.Documents,
            Attributes = description.Characteristics.FileAttributes,
        };
    }

    /// <inheritdoc/>
    public FileDictionary Dictionary { get; }

    /// <inheritdoc/>
    public long? RowCount => header.RowCount;

    /// <inheritdoc/>
    public ImmutableArray<string> Notes =>
    [
        .. description.Notes,
        .. formatNotes,
        .. text.Notes,
        .. longTexts.Notes,
        .. columns.OfType<StataNumberColumn>().Where(column => column.LostDates)
            .Select(column => $"'{column.Variable.Name}' has dates beyond the years 1 to 9999, which became missing."),
    ];

    /// <summary>Opens a file.</summary>
    /// <exception cref="SurveyFileException">It is no .dta file that is read, or it contradicts itself.</exception>
    public static StataReader Open(string path, LabelledReadOptions? options = null) => Open(
        new StataInput(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16), path, ownsStream: true), options);

    /// <summary>Opens a file in a stream, which stays the caller's to close.</summary>
    /// <param name="stream">Stands at the file's first byte, and can seek: what the rows mean is told behind them.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="options">What to read.</param>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    /// <exception cref="SurveyFileException">It is no .dta file that is read, or it contradicts itself.</exception>
    public static StataReader Open(Stream stream, string name, LabelledReadOptions? options = null) => stream.CanSeek
        ? Open(new StataInput(stream, name, ownsStream: false), options)
        : throw new ArgumentException("The stream cannot seek, and a .dta file tells behind its rows what they mean. Copy it to memory or a file first.", nameof(stream));

    /// <inheritdoc/>
    public LabelledData Read(int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        var count = Math.Min(most, header.RowCount - row);
        if (count > Array.MaxLength)
        {
            throw input.Fault(SurveyFileFault.TooLarge, "It has more rows than can be held at once.", "Read it in portions.", dataStart);
        }

        var rows = columns.IsEmpty ? 0 : (int)count;
        foreach (var column in columns)
        {
            column.Begin(rows);
        }

        ReadRows(rows);
        row += rows;
        return new LabelledData(Dictionary, [.. columns.Select(column => column.End())]) { Notes = Notes };
    }

    /// <inheritdoc/>
    public void Dispose() => input.Dispose();

    private static StataReader Open(StataInput input, LabelledReadOptions? options)
    {
        try
        {
            return new StataReader(input, options ?? LabelledReadOptions.Default);
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }

    private void ReadRows(int rows)
    {
        if (rows == 0)
        {
            return;
        }

        var width = (int)description.RowWidth;
        var rowsPerBlock = Math.Max(1, BlockSize / width);
        if (block.Length == 0)
        {
            block = new byte[rowsPerBlock * width];
        }

        for (var done = 0; done < rows; done += rowsPerBlock)
        {
            var bytes = block.AsSpan(0, Math.Min(rowsPerBlock, rows - done) * width);
            input.Record = "data";
            input.Position = dataStart + ((row + done) * width);
            input.Fill(bytes);
            foreach (var column in columns)
            {
                column.Take(bytes, width, done);
            }
        }
    }

    // Where the rows begin. The file must have room for all of them.
    private long FindRows()
    {
        input.Record = "data";
        header.RequirePlace(input, StataParts.Data);
        input.Expect("<data>");
        var start = input.Position;
        var width = description.RowWidth;
        if (width > Array.MaxLength)
        {
            throw input.Fault(SurveyFileFault.TooLarge, "A row is wider than can be held.", "Make a file with fewer variables.", start);
        }

        if (width > 0 && header.RowCount > input.Remaining / width)
        {
            throw input.Fault(
                SurveyFileFault.Truncated,
                FormattableString.Invariant($"It announces {header.RowCount} rows and has room for {input.Remaining / width}."),
                "Take the whole file from its source again.",
                start);
        }

        input.Skip(header.RowCount * width);
        input.Expect("</data>");
        return start;
    }

    private void FindLongTexts(bool areKept)
    {
        const string End = "</strls>";
        input.Record = "long texts";
        header.RequirePlace(input, StataParts.LongTexts);
        input.Expect("<strls>");
        if (areKept)
        {
            longTexts.Index((variable, row) => dataStart + ((row - 1) * description.RowWidth) + description.Variables[variable - 1].Offset);
        }
        else
        {
            // Nobody asks for them: the map tells where they end.
            var end = header.Map[StataParts.ValueLabels] - End.Length;
            input.Position = end >= input.Position ? end : throw input.Damaged("The map says that the value labels begin before the long texts.", input.Position);
        }

        input.Expect(End);
    }
}
