using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>Which column of a file is which variable: as the mapping says, else by exact name, else with case ignored.</summary>
internal sealed class ColumnMatch
{
    private readonly LabelledData data;
    private readonly SurveyDefinition definition;
    private readonly WaveMapping mapping;
    private readonly FindingList findings;
    private readonly Dictionary<string, LabelledColumn> columnOf = new(StringComparer.Ordinal);
    private readonly HashSet<LabelledColumn> used = [];

    public ColumnMatch(LabelledData data, SurveyDefinition definition, WaveMapping mapping, FindingList findings)
    {
        this.data = data;
        this.definition = definition;
        this.mapping = mapping;
        this.findings = findings;
        foreach (var variable in definition.Variables)
        {
            if (ColumnOf(variable.Name) is { } column)
            {
                columnOf[variable.Name] = column;
                used.Add(column);
            }
        }

        Weight = Named(mapping.Weight, "weight") ?? (definition.Weight is { } name ? Of(name) ?? data.Find(name) : null);
        Respondent = Named(mapping.Respondent, "respondent") ?? data.Find(UsualRespondentId);
        used.UnionWith(new[] { Weight, Respondent }.OfType<LabelledColumn>());
        used.UnionWith(mapping.Rows.Keys.Select(data.Find).OfType<LabelledColumn>());
    }

    /// <summary>The column of weights; <see langword="null"/> where there is none.</summary>
    public LabelledColumn? Weight { get; }

    /// <summary>The column that tells respondents apart; <see langword="null"/> where there is none.</summary>
    public LabelledColumn? Respondent { get; }

    /// <summary>The column of a variable; <see langword="null"/> where there is none.</summary>
    public LabelledColumn? Of(string variable) => columnOf.GetValueOrDefault(variable);

    /// <summary>A column that the mapping names; one that is not there is an error.</summary>
    /// <param name="name">Its name; <see langword="null"/> for none.</param>
    /// <param name="place">Where the mapping names it.</param>
    public LabelledColumn? Named(string? name, string place)
    {
        if (name is null)
        {
            return null;
        }

        var column = data.Find(name);
        if (column is null)
        {
            findings.Error(
                DataRule.Mapping,
                $"{MappingPlace.Of(mapping, place)}: the file has no column '{name}'{(MayTellNames ? Nearby.Name(name, data.Dictionary.Variables.Select(one => one.Name)) : "")}.",
                "Correct the name of the column.");
        }

        return column;
    }

    /// <summary>Tells what is missing, what is left over and what is used twice.</summary>
    public void Tell()
    {
        if (columnOf.Count == 0)
        {
            findings.Error(
                DataRule.OtherSurvey,
                $"No column of the file is a variable of {definition.Id}.",
                $"Choose the survey that the file belongs to, name its columns as the dictionary does, or say in {SurveyMapping.FileName} which column is which variable ('columns').");
        }

        if (MayTellNames)
        {
            TellMissing();
            TellUnknown();
        }

        foreach (var shared in columnOf.GroupBy(pair => pair.Value, pair => pair.Key).Where(group => group.Count() > 1))
        {
            findings.Warn(
                DataRule.SharedColumn,
                $"The column '{shared.Key.Variable.Name}' is read as several variables: {string.Join(", ", shared)}.",
                "Give each variable its own column, unless they are meant to be the same.");
        }
    }

    // A first row of answers must not be shown as if it were names; a file with labels has had names.
    private bool MayTellNames => columnOf.Count > 0 || data.Dictionary.Variables.Any(variable => variable.Label is not null || !variable.ValueLabels.IsEmpty);

    private const string UsualRespondentId = "respondent_id";

    private void TellMissing()
    {
        LabelledVariable[] free = [.. data.Columns.Where(column => !used.Contains(column)).Select(column => column.Variable)];
        foreach (var variable in definition.Variables.Where(variable => !columnOf.ContainsKey(variable.Name) && !mapping.Columns.ContainsKey(variable.Name)))
        {
            findings.Add(mapping.Absent.Contains(variable.Name)
                ? new(FindingLevel.Note, DataRule.AbsentVariable, "The mapping says that the file lacks it: all its answers are missing.", "") { Variable = variable.Name }
                : new(
                    FindingLevel.Error,
                    DataRule.MissingColumn,
                    $"There is no column for '{variable.Name}'{Nearby.Columns(variable, free)}.",
                    $"Name its column under 'columns' in {SurveyMapping.FileName}, or list the variable under 'absent'.")
                { Variable = variable.Name });
        }

        if (Weight is null && mapping.Weight is null && definition.Weight is { } weight && !definition.Has(weight))
        {
            findings.Error(
                DataRule.MissingColumn,
                $"There is no column for the weight '{weight}'{Nearby.Name(weight, free.Select(column => column.Name))}.",
                $"Name its column under 'weight' in {SurveyMapping.FileName}.");
        }
    }

    private void TellUnknown()
    {
        string[] unknown = [.. data.Columns.Where(column => !used.Contains(column)).Select(column => column.Variable.Name)];
        if (unknown.Length > 0)
        {
            findings.Note(DataRule.UnknownColumns, $"Columns that are no variable of the survey are left out: {string.Join(", ", unknown)}.");
        }
    }

    private LabelledColumn? ColumnOf(string variable) =>
        mapping.Columns.TryGetValue(variable, out var name) ? Named(name, "columns." + variable)
        : mapping.Absent.Contains(variable) ? null
        : variable == definition.Weight && mapping.Weight is { } weight ? data.Find(weight)
        : data.Find(variable);
}
