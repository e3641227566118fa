using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>One file on its way to a frame.</summary>
internal sealed class CsvFrameReader
{
    private readonly CsvText text;
    private readonly string file;
    private readonly SurveyDefinition definition;
    private readonly CsvOptions options;
    private readonly char delimiter;
    private readonly CsvHeadings headings;
    private readonly ImmutableArray<string> allHeadings;

    public CsvFrameReader(CsvText text, string file, SurveyDefinition definition, CsvOptions options)
    {
        this.text = text;
        this.file = file;
        this.definition = definition;
        this.options = options;
        if (string.IsNullOrWhiteSpace(text.Text))
        {
            throw Error(SurveyFileFault.Empty, "The file is empty.", "Export the data again, with names of variables in the first row.");
        }

        delimiter = CsvTable.HintIn(text.Text) ?? options.Delimiter ?? CsvSniffer.Delimiter(text.Text, definition.Variables.Select(variable => variable.Name));
        using var table = CsvTable.Open(text.Text, delimiter);
        allHeadings = table.Headings;
        if (table.IsMisquoted)
        {
            throw new SurveyFileException(CsvFaults.Misquoted(file, table.HeadingRow));
        }

        RequireSplit();
        headings = new CsvHeadings(table, definition, file);
    }

    /// <summary>Reads every row.</summary>
    /// <exception cref="SurveyFileException">Something in the file is wrong.</exception>
    public CsvSurvey Read()
    {
        ImmutableArray<string> missing = [.. Expected().Where(name => headings.Find(name) is null)];
        if (!options.AllowMissingColumns)
        {
            headings.RequireNone(missing, definition);
        }

        var dialect = new CsvDialect(delimiter, options.DecimalMark ?? GuessMark(), text.Encoding);
        var variables = definition.Variables.Where(variable => headings.Find(variable.Name) is not null).ToArray();
        var cells = variables.Select(variable => CellsOf(variable, dialect.DecimalMark)).ToArray();
        var weightColumn = headings.Require(options.Weight) ?? headings.Find(definition.Weight);
        var weights = new WeightCells(dialect.DecimalMark);
        var respondentColumn = headings.RespondentId(options);
        var readers = variables.Select((variable, i) => (Column: headings.Find(variable.Name)!.Value, Reader: cells[i])).ToList();
        if (weightColumn is { } weight)
        {
            readers.Add((weight, weights));
        }

        if (respondentColumn is { } respondent)
        {
            readers.Add((respondent, new RespondentCells()));
        }

        ReadRows([.. readers.OrderBy(reader => reader.Column)]);
        var used = readers.Select(reader => reader.Column).ToHashSet();
        ImmutableArray<string> ignored = [.. Enumerable.Range(0, allHeadings.Length).Where(column => !used.Contains(column)).Select(headings.NameOf)];
        var frame = FrameOf(variables, cells, weightColumn is null ? null : RequirePositive(weights.ToWeights(), weightColumn.Value));
        return new CsvSurvey(Noted(frame, dialect, ignored, missing), dialect, ignored, missing);
    }

    private IEnumerable<string> Expected()
    {
        var names = definition.Variables.Select(variable => variable.Name);
        return options.Weight is null && definition.Weight is { } weight ? names.Union([weight]) : names;
    }

    private ICellReader CellsOf(Variable variable, DecimalMark mark)
    {
        var book = new CodeBook(variable, definition.ScaleOf(variable), definition.MissingReasons);
        return variable.Kind == VariableKind.Identifier ? new IdentifierCells(book) : new AnswerCells(variable, book, mark);
    }

    private SurveyFrame FrameOf(Variable[] variables, ICellReader[] cells, ImmutableArray<double>? weights)
    {
        var columns = variables.Select((variable, i) => SurveyColumn.Of(
            definition, variable.Name, cells[i] is IdentifierCells identifiers ? identifiers.ToCodes() : ((AnswerCells)cells[i]).ToCodes()));
        var frame = new SurveyFrame(definition, DataBasis.Microdata, columns, weights);
        var numbered = variables.Where((_, i) => cells[i] is IdentifierCells { AreNumbered: true }).Select(variable => variable.Name).ToArray();
        return numbered.Length == 0
            ? frame
            : frame.WithNote($"Identifiers that are not whole numbers were numbered in the order in which they come: {string.Join(", ", numbered)}.");
    }

    private void ReadRows((int Column, ICellReader Reader)[] readers)
    {
        var problems = new ProblemList();
        using var table = CsvTable.Open(text.Text, delimiter);
        var rows = 0;
        for (; table.Read(); rows++)
        {
            if (table.IsMisquoted || table.Count != allHeadings.Length)
            {
                problems.Add(table.IsMisquoted ? CsvFaults.Misquoted(file, table.Row) : Ragged(table));
                continue;
            }

            foreach (var (column, reader) in readers)
            {
                if (reader.Read(table.Cell(column), table.Row) is { } fault)
                {
                    problems.Add(new SurveyFileProblem(fault.Fault, file, fault.Statement, fault.Remedy) { Row = table.Row, Column = headings.NameOf(column) });
                }
            }
        }

        problems.ThrowIfAny();
        if (rows == 0)
        {
            throw Error(SurveyFileFault.Empty, "There are headings and no rows.", "Export the data again, with the respondents.");
        }
    }

    // Cells of known variables decide; both marks in one file are a mistake that no rule can mend.
    private DecimalMark GuessMark()
    {
        DecimalMark? found = null;
        int[] columns = [.. Expected().Append(options.Weight).Select(headings.Find).OfType<int>().Distinct().Order()];
        using var table = CsvTable.Open(text.Text, delimiter);
        while (table.Read())
        {
            foreach (var column in columns)
            {
                var mark = CsvSniffer.MarkIn(table.Cell(column));
                if (mark is not null && found is not null && mark != found)
                {
                    throw new SurveyFileException(CsvFaults.MixedMarks(file, table.Row, headings.NameOf(column), mark.Value));
                }

                found ??= mark;
            }
        }

        return found ?? DecimalMark.Point;
    }

    private SurveyFileProblem Ragged(CsvTable table) =>
        CsvFaults.Ragged(file, table.Row, (table.Count, allHeadings.Length), delimiter) with { Column = headings.NameOf(Math.Min(table.Count, allHeadings.Length)) };

    private void RequireSplit()
    {
        if (allHeadings.Length > 1 || (options.AllowMissingColumns && definition.Has(allHeadings[0])) || definition.Variables.Length == 1)
        {
            return;
        }

        var other = CsvSniffer.Alternative(text.Text, delimiter);
        throw Error(
            SurveyFileFault.WrongDelimiter,
            $"There is only one column when {CsvDialect.NameOf(delimiter)} separates cells.",
            other is { } better
                ? $"A {CsvDialect.NameOf(better)} splits the first row: give that, or leave the delimiter out."
                : "Export the data with cells separated by semicolon, comma, tab or bar.");
    }

    private ImmutableArray<double> RequirePositive(ImmutableArray<double> weights, int column) => weights.Any(weight => weight > 0)
        ? weights
        : throw new SurveyFileException(new SurveyFileProblem(
            SurveyFileFault.BadWeight, file, "Every weight is 0, which leaves nobody.", "Choose another column of weights.")
        {
            Column = headings.NameOf(column),
        });

    private SurveyFrame Noted(SurveyFrame frame, CsvDialect dialect, ImmutableArray<string> ignored, ImmutableArray<string> missing)
    {
        frame = frame.WithNote(CsvFaults.ReadAs(dialect.ToString(), (options.Delimiter is null, options.DecimalMark is null, options.Encoding is null)));
        frame = ignored.IsEmpty ? frame : frame.WithNote($"Columns that are no variable of the survey were left out: {string.Join(", ", ignored)}.");
        return missing.IsEmpty ? frame : frame.WithNote($"Variables without a column: {string.Join(", ", missing)}.");
    }

    private SurveyFileException Error(SurveyFileFault fault, string statement, string remedy) =>
        new(new SurveyFileProblem(fault, file, statement, remedy));
}
