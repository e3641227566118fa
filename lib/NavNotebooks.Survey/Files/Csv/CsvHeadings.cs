using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Which column of a file is which variable, whatever the case of its heading.</summary>
internal sealed class CsvHeadings
{
    private const int MostListed = 5;

    /// <summary>The column that tells respondents apart where the options name none and the file has it.</summary>
    private const string UsualRespondentId = "respondent_id";

    private readonly Dictionary<string, int> columnOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<string> headings;
    private readonly string file;
    private readonly int row;

    /// <summary>The headings of a file that is said to hold a survey wave.</summary>
    /// <exception cref="SurveyFileException">The first row holds no headings, or one of them twice.</exception>
    public CsvHeadings(CsvTable table, SurveyDefinition definition, string file)
    {
        headings = table.Headings;
        row = table.HeadingRow;
        this.file = file;
        if (!headings.Any(heading => definition.Variables.Any(variable => Same(variable.Name, heading))))
        {
            // A first row of answers must not be shown as if it were names.
            throw Error(
                SurveyFileFault.MissingColumn,
                $"No heading is a variable of {definition.Id}.",
                $"The first row must hold names of variables, such as '{definition.Variables[0].Name}': add it, or choose the survey that the file belongs to.",
                column: null);
        }

        for (var i = 0; i < headings.Length; i++)
        {
            if (headings[i].Length > 0 && !columnOf.TryAdd(headings[i], i))
            {
                throw new SurveyFileException(CsvFaults.DuplicateHeading(file, row, (columnOf[headings[i]], i), headings[i]));
            }
        }
    }

    /// <summary>The place of a column, or <see langword="null"/>.</summary>
    public int? Find(string? name) => name is not null && columnOf.TryGetValue(name, out var column) ? column : null;

    /// <summary>The place of a column that the options name; <see langword="null"/> where they name none.</summary>
    /// <exception cref="SurveyFileException">The file has no such column.</exception>
    public int? Require(string? name) => name is null
        ? null
        : Find(name) ?? throw Error(
            SurveyFileFault.MissingColumn,
            $"The column that the options name is not there{NearestTo(name, headings)}.",
            "Correct the options, or add the column.",
            name);

    /// <summary>The column whose cells must differ.</summary>
    public int? RespondentId(CsvOptions options) => Require(options.RespondentId) ?? Find(UsualRespondentId);

    /// <summary>Ends the reading where variables have no column.</summary>
    /// <exception cref="SurveyFileException">Some have none.</exception>
    public void RequireNone(ImmutableArray<string> missing, SurveyDefinition definition)
    {
        if (missing.IsEmpty)
        {
            return;
        }

        var free = headings.Where(heading => heading.Length > 0 && !definition.Has(heading)).ToArray();
        var listed = missing.Take(MostListed).Select(name => $"'{name}'{NearestTo(name, free)}");
        var more = missing.Length > MostListed ? FormattableString.Invariant($" and {missing.Length - MostListed} more") : "";
        throw new SurveyFileException(
            new SurveyFileProblem(
                SurveyFileFault.MissingColumn,
                file,
                $"There is no column for {string.Join(", ", listed)}{more}.",
                "Rename or add columns, or allow missing columns in the options.")
            {
                Row = row,
                Column = missing[0],
            },
            missing.Length - 1);
    }

    /// <summary>A column as messages name it: by heading, or by number where it has none.</summary>
    public string NameOf(int column) =>
        column < headings.Length && headings[column].Length > 0 ? headings[column] : FormattableString.Invariant($"({column + 1})");

    private static bool Same(string name, string heading) => string.Equals(name, heading, StringComparison.OrdinalIgnoreCase);

    private static string NearestTo(string name, IEnumerable<string> candidates) =>
        NearestName.To(name, candidates) is { } nearest ? $" (nearest: '{nearest}')" : "";

    private SurveyFileException Error(SurveyFileFault fault, string statement, string remedy, string? column) =>
        new(new SurveyFileProblem(fault, file, statement, remedy) { Row = row, Column = column });
}
