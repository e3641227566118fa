using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>A CSV file as labelled data, whatever survey it holds: a heading per column, a row per case.</summary>
/// <remarks>
/// The file is gone through twice: when it is opened, to find encoding, delimiter, decimal mark and the type of every column from all of its
/// cells, and to refuse it with all that is wrong with its rows; then as rows are read. A column is numbers where every cell with something
/// in it is a number in the file's decimal mark; dates where every one is a day or moment of ISO 8601 (<c>2019-12-31</c>, <c>2019-12-31 23:59:59</c>), in
/// seconds as <see cref="DataFormat"/> has them; else texts. Digits that begin with a zero, such as codes of municipalities, and whole numbers beyond
/// 2^53 are texts. An empty cell is system missing, of texts the empty text. The apostrophe that guards spreadsheets from formulas is taken away.
/// Memory grows with the rows that are asked for, not with the file.
/// </remarks>
public sealed class CsvLabelledReader : ILabelledReader
{
    private const int MostListed = 10;

    private readonly CsvSource source;
    private readonly CsvLayout layout;
    private readonly CsvTyping typing;
    private readonly DecimalMark mark;
    private readonly int[] columns;
    private readonly ColumnProfile[] profiles;
    private readonly CsvBlockReading[] workers;
    private int block;
    private int rowInBlock;
    private int byteInBlock;

    private CsvLabelledReader(CsvSource source, LabelledReadOptions options)
    {
        this.source = source;
        layout = CsvLayout.Of(source, options);
        var names = NamesOf(layout);
        var kept = KeptVariables.Of(names, options, source.File);
        int[] typed = [.. Enumerable.Range(0, names.Length).Where(column => kept[column])];
        typing = CsvTyping.Of(source, layout, typed);

        // Delimiters at the end of every line make a column that is none.
        var isColumn = typed.Select((column, i) => layout.Headings[column].Length > 0 || typing.Profiles[i].Filled > 0).ToArray();
        columns = [.. typed.Where((_, i) => isColumn[i])];
        profiles = [.. typing.Profiles.Where((_, i) => isColumn[i])];
        mark = options.DecimalMark ?? GuessMark();
        var variables = columns.Select((column, i) => profiles[i].ToVariable(names[column], mark)).ToImmutableArray();
        Dictionary = new FileDictionary { Variables = variables, Encoding = layout.Encoding.Encoding.WebName };
        RequireShortTexts();
        Notes = NotesOf(options, names);
        workers = [.. Enumerable.Range(0, CsvTyping.Workers).Select(_ => new CsvBlockReading(layout))];
    }

    /// <inheritdoc/>
    public FileDictionary Dictionary { get; }

    /// <summary>The number of rows, counted when the file was opened.</summary>
    public long? RowCount => typing.Rows;

    /// <inheritdoc/>
    public ImmutableArray<string> Notes { get; }

    /// <summary>Opens a file and finds out how it is written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What is known about it. Default: everything is guessed, and the guess told in the notes.</param>
    /// <exception cref="SurveyFileException">The file is not what it should be; it names row, column and remedy.</exception>
    public static CsvLabelledReader Open(string path, LabelledReadOptions? options = null) => Open(CsvSource.Open(path), options);

    /// <summary>Reads from a stream, from where it stands; it stays open. One that cannot seek is held in memory whole.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">What messages call the file.</param>
    /// <param name="options">What is known about it. Default: everything is guessed, and the guess told in the notes.</param>
    /// <exception cref="SurveyFileException">The file is not what it should be; it names row, column and remedy.</exception>
    public static CsvLabelledReader Open(Stream stream, string name, LabelledReadOptions? options = null) => Open(CsvSource.Open(stream, name), options);

    /// <inheritdoc/>
    public LabelledData Read(int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var rows = (int)Math.Min(Math.Min(most, Array.MaxLength), RowsLeft());
        var data = new CsvColumns(Dictionary, columns, mark, rows);
        for (var done = 0; done < rows;)
        {
            done = ReadSome(data, done, rows);
        }

        return data.ToData(Notes);
    }

    /// <inheritdoc/>
    public void Dispose() => source.Dispose();

    private static CsvLabelledReader Open(CsvSource source, LabelledReadOptions? options)
    {
        try
        {
            return new CsvLabelledReader(source, options ?? LabelledReadOptions.Default);
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    private static string[] NamesOf(CsvLayout layout)
    {
        var taken = layout.Headings.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. layout.Headings.Select((heading, i) => heading.Length > 0 ? heading : NewName(i))];

        string NewName(int column)
        {
            var name = FormattableString.Invariant($"column_{column + 1}");
            while (!taken.Add(name))
            {
                name += "_";
            }

            return name;
        }
    }

    private long RowsLeft()
    {
        var left = -(long)rowInBlock;
        for (var i = block; i < typing.Blocks.Length; i++)
        {
            left += typing.Blocks[i].Rows;
        }

        return left;
    }

    /// <summary>Reads from as many stretches as can be worked on at once; returns how many rows are there then.</summary>
    private int ReadSome(CsvColumns data, int done, int rows)
    {
        var used = 0;
        for (; used < workers.Length && done < rows; used++)
        {
            var current = typing.Blocks[block];
            var take = Math.Min(current.Rows - rowInBlock, rows - done);
            workers[used].Load(source, current);
            workers[used].Aim(byteInBlock, take, done);
            done += take;
            rowInBlock += take;
            if (rowInBlock < current.Rows)
            {
                // The rest of this stretch is for the next call.
                used++;
                break;
            }

            (block, rowInBlock, byteInBlock) = (block + 1, 0, 0);
        }

        if (used == 1)
        {
            workers[0].Run(data);
        }
        else
        {
            Parallel.For(0, used, i => workers[i].Run(data));
        }

        if (workers.Take(used).Any(worker => worker.IsChanged))
        {
            throw new SurveyFileException(new SurveyFileProblem(
                SurveyFileFault.Damaged, source.File, "The file was changed while it was read.", "Read it again when nothing writes to it."));
        }

        if (rowInBlock > 0)
        {
            byteInBlock = workers[used - 1].Passed;
            (workers[0], workers[used - 1]) = (workers[used - 1], workers[0]);
        }

        return done;
    }

    // Columns of nothing but numbers decide; both marks in one file are a mistake that no rule can mend.
    private DecimalMark GuessMark()
    {
        var numbers = profiles.Select((profile, i) => (Profile: profile, Column: columns[i])).Where(pair => pair.Profile.IsNumbers).ToArray();
        var points = numbers.Where(pair => pair.Profile.FirstPoint is not null).Select(pair => (Row: pair.Profile.FirstPoint!.Value, pair.Column)).Order().ToArray();
        var commas = numbers.Where(pair => pair.Profile.FirstComma is not null).Select(pair => (Row: pair.Profile.FirstComma!.Value, pair.Column)).Order().ToArray();
        if (points.Length == 0 || commas.Length == 0)
        {
            return commas.Length == 0 ? DecimalMark.Point : DecimalMark.Comma;
        }

        var (place, other) = points[0].CompareTo(commas[0]) < 0 ? (commas[0], DecimalMark.Comma) : (points[0], DecimalMark.Point);
        throw new SurveyFileException(CsvFaults.MixedMarks(source.File, CsvTyping.RowOf(place.Row), layout.NameOf(place.Column), other));
    }

    private void RequireShortTexts()
    {
        if (Dictionary.Variables.FirstOrDefault(variable => variable.TextWidth > LabelledVariable.WidestText) is { } wide)
        {
            throw new SurveyFileException(new SurveyFileProblem(
                SurveyFileFault.TooLarge,
                source.File,
                FormattableString.Invariant($"A text is longer than {LabelledVariable.WidestText} bytes, the most that a variable holds."),
                "Shorten it, leave the column out, or look for a quotation mark without its pair.")
            {
                Column = wide.Name,
            });
        }
    }

    private ImmutableArray<string> NotesOf(LabelledReadOptions options, string[] names)
    {
        var unnamed = columns.Where(column => layout.Headings[column].Length == 0).Select(column => names[column]).ToArray();
        var zeros = Dictionary.Variables.Where((variable, i) => variable.IsText && profiles[i].LeadingZeros > 0).Select(variable => variable.Name).ToArray();
        return
        [
            CsvFaults.ReadAs(
                CsvDialect.Describe(layout.Delimiter, mark, layout.Encoding.Name), (options.Delimiter is null, options.DecimalMark is null, options.Encoding is null)),
            .. unnamed.Length == 0 ? Array.Empty<string>() : [$"Columns without a heading are named by their place: {Listed(unnamed)}."],
            .. zeros.Length == 0 ? Array.Empty<string>() : [$"Digits that begin with a zero are kept as texts: {Listed(zeros)}."],
            .. Dictionary.Variables.Select((variable, i) => (variable, profiles[i])).Where(pair => IsNearlyNumbers(pair.Item1, pair.Item2)).Take(MostListed).Select(
                pair => FormattableString.Invariant($"{pair.Item1.Name} is read as texts, though most of its cells are numbers: {pair.Item2.Others} of {pair.Item2.Filled} are none, first in row {pair.Item2.FirstOther}.")),
        ];
    }

    private static bool IsNearlyNumbers(LabelledVariable variable, ColumnProfile profile) =>
        variable.IsText && profile.LeadingZeros == 0 && profile.Others > 0 && profile.Others * 2 < profile.Filled;

    private static string Listed(string[] names) =>
        string.Join(", ", names.Take(MostListed)) + (names.Length > MostListed ? FormattableString.Invariant($" and {names.Length - MostListed} more") : "");
}
