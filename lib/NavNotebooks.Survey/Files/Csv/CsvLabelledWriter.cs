using System.Collections.Immutable;
using System.Text;
using CsvHelper;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Labelled data as CSV: headings, then a row per case; <see cref="CsvLabelledReader"/> reads the same values back.</summary>
/// <remarks>
/// Numbers have as many digits as they need; dates and moments are ISO 8601; times and lengths of time are seconds. System missing is an empty
/// cell; values that a variable declares missing are written as they are. A text that a spreadsheet would take for a formula gets an apostrophe in
/// front, as in every CSV file written here; the reader takes it away again, so that nothing is lost either way. What the format cannot hold is
/// told in <see cref="Notes"/>: labels and missing definitions, letters of tagged missing values, and that a column of digits alone is read back as numbers.
/// </remarks>
public sealed class CsvLabelledWriter : ILabelledWriter
{
    private readonly FileDictionary dictionary;
    private readonly CsvWriteOptions options;
    private readonly string file;
    private readonly Encoding encoding;
    private readonly TextWriter writer;
    private readonly CsvWriter csv;
    private readonly Dictionary<DataValue, string>[] labels;
    private readonly UnfinishedFile? unfinished;
    private long row = 1;
    private bool hasTags;
    private bool isComplete;

    private CsvLabelledWriter(Stream stream, string file, FileDictionary dictionary, CsvWriteOptions options, UnfinishedFile? unfinished)
    {
        this.dictionary = dictionary;
        this.options = options;
        this.file = file;
        this.unfinished = unfinished;
        encoding = CsvText.EncoderOf(options.Dialect.Encoding);
        labels = [.. dictionary.Variables.Select(LabelsOf)];
        writer = new StreamWriter(stream, encoding, bufferSize: 1 << 16, leaveOpen: unfinished is null);
        csv = CsvWriter.Create(writer, new CsvWriterOptions { Separator = options.Dialect.Delimiter, Quoting = CsvQuoting.WhenNeededOrWhitespace }, leaveOpen: true);
        foreach (var variable in dictionary.Variables)
        {
            csv.WriteField(Encodable(FormulaGuard.Add(variable.Name), variable));
        }

        csv.EndRecord();
    }

    /// <inheritdoc/>
    public ImmutableArray<string> Notes =>
    [
        .. dictionary.Variables.Any(variable => !variable.ValueLabels.IsEmpty || variable.Label is not null || !variable.Missing.IsNone)
            ? ["CSV has no room for labels, missing definitions and formats: keep them beside the file."]
            : Array.Empty<string>(),
        .. hasTags ? ["Letters of missing values (.a to .z) were written as empty cells."] : Array.Empty<string>(),
    ];

    /// <summary>Begins a file. One that is there is replaced at once when the new one is complete, never in part.</summary>
    /// <param name="path">Where to; keep microdata outside the repository.</param>
    /// <param name="dictionary">The variables that rows will have.</param>
    /// <param name="options">Codes or labels, and the dialect. Default: codes, comma, decimal point, UTF-8.</param>
    /// <exception cref="SurveyFileException">A label could not be read back, or the encoding lacks a letter of a name or label.</exception>
    public static CsvLabelledWriter Create(string path, FileDictionary dictionary, CsvWriteOptions? options = null)
    {
        var unfinished = new UnfinishedFile(path);
        try
        {
            return new CsvLabelledWriter(unfinished.Stream, path, dictionary, options ?? CsvWriteOptions.Default, unfinished);
        }
        catch
        {
            unfinished.Dispose();
            throw;
        }
    }

    /// <summary>Writes to a stream, which stays open. See the overload with a path.</summary>
    /// <exception cref="SurveyFileException">A label could not be read back, or the encoding lacks a letter of a name or label.</exception>
    public static CsvLabelledWriter Create(Stream stream, FileDictionary dictionary, CsvWriteOptions? options = null) =>
        new(stream, "CSV", dictionary, options ?? CsvWriteOptions.Default, unfinished: null);

    /// <inheritdoc/>
    /// <exception cref="SurveyFileException">The encoding lacks a letter of a text; it names row and column.</exception>
    public void Append(LabelledData rows)
    {
        if (isComplete || !rows.Dictionary.Variables.Select(variable => variable.Name).SequenceEqual(dictionary.Variables.Select(variable => variable.Name), StringComparer.Ordinal))
        {
            throw new ArgumentException("The file is complete, or the rows are of other variables. Append rows of the dictionary's variables before completing.", nameof(rows));
        }

        for (var i = 0; i < rows.RowCount; i++)
        {
            row++;
            for (var column = 0; column < rows.Columns.Length; column++)
            {
                csv.WriteField(CellOf(rows.Columns[column], i, column));
            }

            csv.EndRecord();
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        csv.Dispose();
        writer.Dispose();
        unfinished?.Complete();
        isComplete = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!isComplete)
        {
            csv.Dispose();
            writer.Dispose();
        }

        unfinished?.Dispose();
    }

    private string CellOf(LabelledColumn values, int index, int column)
    {
        if (labels[column].Count > 0 && labels[column].TryGetValue(values[index], out var label))
        {
            return label;
        }

        return values is NumberColumn numbers ? NumberOf(numbers.Values[index], values.Variable) : Encodable(FormulaGuard.Add(((TextColumn)values).Values[index]), values.Variable);
    }

    private string NumberOf(double number, LabelledVariable variable)
    {
        if (double.IsNaN(number))
        {
            hasTags |= TaggedMissing.LetterOf(number) is not null;
            return "";
        }

        return variable.PrintFormat.IsDate && DataFormat.MomentOf(number) is { } moment
            ? CellDate.Format(moment, IsDay(variable.PrintFormat.Kind))
            : CellNumber.Format(number, options.Dialect.DecimalMark);
    }

    private static bool IsDay(DataFormatKind kind) => kind is not (DataFormatKind.DateTime or DataFormatKind.SortableDateTime);

    /// <summary>What each value with a label is written as; nothing where values are.</summary>
    private Dictionary<DataValue, string> LabelsOf(LabelledVariable variable)
    {
        var texts = new Dictionary<DataValue, string>();
        var values = new Dictionary<string, DataValue>(StringComparer.OrdinalIgnoreCase);
        foreach (var label in options.Labels ? variable.ValueLabels : [])
        {
            var isNew = values.TryAdd(label.Label, label.Value) || values[label.Label] == label.Value;
            if (!isNew || label.Label.Length == 0)
            {
                throw new SurveyFileException(new SurveyFileProblem(
                    SurveyFileFault.UnwritableLabel, file, $"The label '{label.Label}' does not stand for one value alone.", "Write codes, or correct the label.")
                { Column = variable.Name });
            }

            texts[label.Value] = Encodable(FormulaGuard.Add(label.Label), variable);
        }

        return texts;
    }

    private string Encodable(string text, LabelledVariable variable)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        try
        {
            _ = encoding.GetByteCount(text);
            return text;
        }
        catch (EncoderFallbackException)
        {
            // The message of the failure would show the letter: only its place is passed on.
            throw new SurveyFileException(new SurveyFileProblem(
                SurveyFileFault.Unwritable, file, $"A text has a letter that {CsvDialect.NameOf(options.Dialect.Encoding)} lacks.", "Write UTF-8.")
            {
                Row = CsvTyping.RowOf(row),
                Column = variable.Name,
            });
        }
    }
}
