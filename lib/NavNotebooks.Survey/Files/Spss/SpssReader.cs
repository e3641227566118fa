using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Reads SPSS data files, .sav and .zsav, with everything that they say of their variables, row by row as it is asked for.</summary>
/// <remarks>
/// Damage that would make data wrong is refused by name of the record and byte; what does no harm is mended and noted. Memory grows with
/// the rows and variables that are kept. System missing is NaN. Texts come without the spaces and zero bytes that fill them up on the right.
/// Bytes that are no letters of the file's encoding become one letter each, and a note says so. A .zsav file from a stream that cannot seek is
/// held in memory as it is packed. A file label, the documents and texts in rows are in the same encoding as all other texts.
/// </remarks>
public sealed class SpssReader : ILabelledReader
{
    private readonly SpssInput input;
    private readonly SpssNotes notes = new();
    private readonly SpssTexts texts;
    private readonly RowLayout layout;
    private readonly IRowSource source;
    private readonly RowDecoder decoder;
    private readonly bool isPlain;
    private long mended;
    private long rowsRead;
    private bool hasEnded;

    private SpssReader(SpssInput input, LabelledReadOptions options)
    {
        this.input = input;
        var asked = options.Encoding is { } name ? SpssEncodings.Find(name) ?? throw UnknownEncoding(input.Name) : null;
        var header = HeaderReader.Read(input, notes);
        var raw = RawDictionaryReader.Read(input, header, notes);
        texts = EncodingChoice.Of(raw, asked, notes);
        var dictionary = new SpssDictionary(raw, input, texts, notes);
        NoteMended("The dictionary has");
        var kept = new KeptDictionary(dictionary.File, options, input.Name);
        Dictionary = kept.Dictionary;
        RowCount = dictionary.RowCount;
        layout = new RowLayout(raw.SlotCount, dictionary.Variables, kept.Columns, texts);
        isPlain = header.Compression == SpssCompression.None;
        source = header.Compression == SpssCompression.Zlib ? new ZlibSource(input, header.Bias, notes) : new PlainSource(input);
        decoder = isPlain
            ? new PlainDecoder(layout, source, input, dictionary.Numbers)
            : new BytecodeDecoder(layout, source, input, (dictionary.Numbers, header.Bias, notes));
        input.Record = "data";
    }

    /// <inheritdoc/>
    public FileDictionary Dictionary { get; }

    /// <inheritdoc/>
    public long? RowCount { get; }

    /// <inheritdoc/>
    public ImmutableArray<string> Notes => notes.ToImmutable();

    /// <summary>Opens a file and reads its dictionary.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What to read and how; by default all, as the file says.</param>
    /// <exception cref="SurveyFileException">It is no SPSS data file, an encrypted or portable one, or its dictionary is damaged.</exception>
    public static SpssReader Open(string path, LabelledReadOptions? options = null) =>
        Open(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan), path, options);

    /// <summary>Opens a file and reads its dictionary.</summary>
    /// <param name="stream">The file's bytes from here on; need not seek. It is disposed of with the reader, and where opening fails.</param>
    /// <param name="name">What to call the file in messages.</param>
    /// <param name="options">What to read and how; by default all, as the file says.</param>
    /// <exception cref="SurveyFileException">It is no SPSS data file, an encrypted or portable one, or its dictionary is damaged.</exception>
    public static SpssReader Open(Stream stream, string name, LabelledReadOptions? options = null)
    {
        var input = new SpssInput(stream, name);
        try
        {
            return new SpssReader(input, options ?? LabelledReadOptions.Default);
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public LabelledData Read(int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var limit = (int)Math.Min(Math.Min(most, Array.MaxLength), RowCount - rowsRead ?? long.MaxValue);
        limit = hasEnded ? 0 : limit;
        var store = new RowStore(layout, Dictionary, FirstCapacity(limit));
        var rows = decoder.Read(store, 0);
        while (rows == store.Capacity && rows < limit)
        {
            RequireMemory(Math.Min(limit, rows + (rows / 2L)));
            store.Grow(limit);
            rows = decoder.Read(store, rows);
        }

        rowsRead += rows;
        NoteMended("Texts in rows have");
        End(rows, limit, most);
        return store.ToData(rows, Notes);
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        decoder.Dispose();
        input.Dispose();
    }

    // As many rows as the bytes that are left can hold where a number is stated; else some, and then more as they come.
    private int FirstCapacity(int limit)
    {
        var perRow = (long)layout.SlotCount * (isPlain ? sizeof(double) : 1);
        var likely = source.Likely is { } bytes ? (bytes + decoder.Buffered + sizeof(double)) / perRow : long.MaxValue;
        var isStated = source.Likely is not null && (isPlain || RowCount is not null);
        var rows = (int)Math.Min(limit, isStated ? likely : Math.Min(likely, RowStore.FewRows(Dictionary.Variables.Length)));
        RequireMemory(rows);
        return rows;
    }

    private void RequireMemory(long rows)
    {
        if (!RowStore.CanHold(rows, Dictionary.Variables.Length))
        {
            throw input.Fault(SurveyFileFault.TooLarge, "The rows need more memory than the machine has.", "Read fewer variables, or read the rows in portions.");
        }
    }

    private void End(int rows, int limit, int most)
    {
        if (hasEnded)
        {
            return;
        }

        if (RowCount is { } count)
        {
            if (rows < limit)
            {
                throw input.Fault(
                    SurveyFileFault.Truncated,
                    FormattableString.Invariant($"The file says that it has {count} rows, and ends after {rowsRead}."),
                    "Fetch or copy the file again; it is not whole.");
            }

            hasEnded = rowsRead == count;
            if (hasEnded && decoder.HasMore())
            {
                notes.Add(FormattableString.Invariant($"There are bytes behind the {count} rows that the file says it has; they were passed over."));
            }
        }
        else
        {
            hasEnded = rows < limit;
        }

        if (hasEnded)
        {
            source.Finish();
        }

        if (rows == Array.MaxLength && most > rows)
        {
            throw input.Fault(SurveyFileFault.TooLarge, "There are more rows than can be held at once.", "Read the file in portions.");
        }
    }

    private void NoteMended(string where)
    {
        if (texts.Mended > mended)
        {
            mended = texts.Mended;
            notes.Add($"{where} bytes that are no letters in {texts.Name}; they were read as {texts.FallbackName}, a letter for each byte.");
        }
    }

    private static SurveyFileException UnknownEncoding(string file) => new(new SurveyFileProblem(
        SurveyFileFault.UnknownEncoding,
        file,
        "The encoding that was asked for is not known, or is not one that holds ASCII as it is.",
        "Name one as IANA does: utf-8, windows-1252, iso-8859-15, macintosh."));
}
