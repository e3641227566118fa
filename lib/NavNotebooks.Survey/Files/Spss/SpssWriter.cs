using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Writes SPSS files (.sav, .zsav) with all that a dictionary says: what is read again is equal.</summary>
/// <remarks>
/// What SPSS cannot hold is refused before a byte is written: names that are illegal or too long, labels of more than 255 bytes, letters that the
/// encoding has not. In rows, a text that is wider than its variable is refused where it comes, by variable and row. Same dictionary and
/// rows, same bytes, whatever the portions; compressed blocks besides depend on the zlib of the runtime. A stream that cannot seek gets no
/// number of rows, as the format allows.
/// </remarks>
public sealed class SpssWriter : ILabelledWriter
{
    private readonly UnfinishedFile? file;
    private readonly Stream stream;
    private readonly long fileAt;
    private readonly FileHead header;
    private readonly SpssWriteOptions options;
    private readonly IRowSink sink;
    private readonly BytecodeStream? bytecode;
    private readonly RowEncoder encoder;
    private long rowCount;
    private State state;

    private SpssWriter(Stream stream, UnfinishedFile? file, FileHead header, SpssWriteOptions options)
    {
        (this.stream, this.file, this.header, this.options) = (stream, file, header, options);
        fileAt = stream.CanSeek ? stream.Position : 0;
        stream.Write(header.Bytes);
        sink = options.Compression == SpssCompression.Zlib ? new ZlibSink(stream, fileAt, options.IsBigEndian) : new PlainSink(stream);
        bytecode = options.Compression == SpssCompression.None ? null : new BytecodeStream(sink);
        encoder = new RowEncoder(header, options.IsBigEndian);
    }

    private enum State
    {
        Open,
        Failed,
        Complete,
    }

    /// <inheritdoc/>
    public ImmutableArray<string> Notes
    {
        get
        {
            var withLetters = string.Join(", ", encoder.WithLetters);
            return withLetters.Length == 0
                ? header.Notes
                : header.Notes.Add($"SPSS has one system missing, without a letter: the letters of missing values were left out ({withLetters}).");
        }
    }

    /// <summary>Begins a file, which is at its path when it is completed, and not before.</summary>
    /// <param name="path">Where to; a file that is there is replaced at once in the end.</param>
    /// <param name="dictionary">What the file says of itself and its variables.</param>
    /// <param name="options">How to write. Default: bytecode in the dictionary's encoding.</param>
    /// <exception cref="SurveyFileException">SPSS or the encoding cannot hold the dictionary; names the variable.</exception>
    public static SpssWriter Create(string path, FileDictionary dictionary, SpssWriteOptions? options = null)
    {
        var header = FileHead.Of(path, dictionary, options ?? SpssWriteOptions.Default);
        var file = new UnfinishedFile(path);
        try
        {
            return new SpssWriter(file.Stream, file, header, options ?? SpssWriteOptions.Default);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Begins a file in a stream, from where it stands. The stream stays open.</summary>
    /// <param name="stream">Where to; for <see cref="SpssCompression.Zlib"/> it must seek.</param>
    /// <param name="dictionary">What the file says of itself and its variables.</param>
    /// <param name="options">How to write. Default: bytecode in the dictionary's encoding.</param>
    /// <exception cref="SurveyFileException">SPSS or the encoding cannot hold the dictionary; names the variable.</exception>
    /// <exception cref="ArgumentException">The stream does not seek, and the rows are to be compressed by zlib.</exception>
    public static SpssWriter Create(Stream stream, FileDictionary dictionary, SpssWriteOptions? options = null)
    {
        options ??= SpssWriteOptions.Default;
        if (options.Compression == SpssCompression.Zlib && !stream.CanSeek)
        {
            throw new ArgumentException("The stream cannot seek, and zlib blocks need a header corrected at the end. Write into memory or a file, or in bytecode.", nameof(stream));
        }

        return new SpssWriter(stream, file: null, FileHead.Of("(stream)", dictionary, options), options);
    }

    /// <inheritdoc/>
    /// <exception cref="SurveyFileException">A text is wider than its variable, or the encoding cannot hold it; names variable and row, never the text.</exception>
    /// <exception cref="ArgumentException">The columns are of other variables.</exception>
    /// <exception cref="InvalidOperationException">The file is completed, or something was refused before.</exception>
    public void Append(LabelledData rows)
    {
        RequireOpen();
        RequireSame(rows);
        state = State.Failed;
        for (var first = 0; first < rows.RowCount; first += encoder.MostRows)
        {
            var count = Math.Min(encoder.MostRows, rows.RowCount - first);
            encoder.Encode(rows, first, count, rowCount);
            if (bytecode is null)
            {
                sink.Write(MemoryMarshal.AsBytes(encoder.Elements(count)));
            }
            else
            {
                bytecode.Write(encoder.Codes(count), encoder.Elements(count));
            }
        }

        rowCount += rows.RowCount;
        state = State.Open;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The file is completed, or something was refused before.</exception>
    public void Complete()
    {
        RequireOpen();
        state = State.Failed;
        bytecode?.Complete();
        sink.Complete();
        if (stream.CanSeek)
        {
            WriteRowCount();
        }

        stream.Flush();
        file?.Complete();
        state = State.Complete;
    }

    /// <summary>Ends the writing; a file that is not completed is deleted.</summary>
    public void Dispose()
    {
        sink.Dispose();
        file?.Dispose();
    }

    private void WriteRowCount()
    {
        var end = stream.Position;
        var count = new RecordBuffer(options.IsBigEndian);
        count.Int32(rowCount <= int.MaxValue ? (int)rowCount : -1);
        count.Int64(rowCount);
        stream.Position = fileAt + SpssHeader.RowCountOffset;
        stream.Write(count.Bytes[..sizeof(int)]);
        stream.Position = fileAt + header.LongRowCountAt;
        stream.Write(count.Bytes[sizeof(int)..]);
        stream.Position = end;
    }

    private void RequireOpen()
    {
        if (state != State.Open)
        {
            throw new InvalidOperationException(state == State.Complete
                ? "The file is complete. Begin another for more rows."
                : "The file was not written, because something was refused before. Begin it anew.");
        }
    }

    private void RequireSame(LabelledData rows)
    {
        var variables = header.Given.Variables;
        if (rows.Columns.Length != variables.Length
            || rows.Columns.Where((column, i) => column.Variable.Name != variables[i].Name || column.Variable.IsText != variables[i].IsText).Any())
        {
            throw new ArgumentException("The columns are not those of the file's dictionary. Give one for each of its variables, in its order.", nameof(rows));
        }
    }
}
