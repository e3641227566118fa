using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>How many answered, beside what the dictionary prints of it.</summary>
internal sealed class SampleFindings
{
    private readonly SurveyFrame frame;
    private readonly FindingList findings;
    private readonly SurveyColumn? populations;

    public SampleFindings(SurveyFrame frame, FindingList findings)
    {
        this.frame = frame;
        this.findings = findings;
        populations = frame.Columns.FirstOrDefault(column => column.Name == frame.Definition.PopulationVariable && column.ValidCount > 0);
    }

    /// <summary>Tells what is odd about the numbers of respondents, and of answers to each of the variables.</summary>
    public void Tell(IEnumerable<VariableBinding> variables)
    {
        if (frame.Definition.Answered is { } printed)
        {
            TellSize(printed, frame.RowCount, "rows", null);
        }

        foreach (var population in frame.Definition.Populations.Where(population => population.Answered is not null && populations is not null))
        {
            TellSize(population.Answered!.Value, Count(populations!, population.Code, _ => true), $"'{population.Id}'", null);
        }

        foreach (var variable in variables)
        {
            TellAnswers(variable, frame[variable.Variable.Name]);
        }
    }

    private void TellAnswers(VariableBinding binding, SurveyColumn column)
    {
        var valid = column.ValidCount;
        if (valid == 0)
        {
            Add(binding, new(FindingLevel.Warning, DataRule.EmptyColumn, "Nobody has a valid answer.", "Look whether it is the right column."));
            return;
        }

        if (valid < DataThresholds.FewestAnswers)
        {
            Add(binding, new(FindingLevel.Note, DataRule.FewAnswers, "There are few valid answers: shares and means of them say little.", "") { Rows = DataFinding.Count(valid) });
        }
        else if (!IdentifierReading.IsFor(column.Variable) && IsConstant(column))
        {
            Add(binding, new(FindingLevel.Warning, DataRule.ConstantColumn, "Everyone with a valid answer gave the same.", RemedyOfOneAnswer(binding)) { Rows = DataFinding.Count(valid) });
        }

        foreach (var (population, printed) in column.Variable.Answered)
        {
            TellAnswered(binding, column, (population, printed));
        }

        TellNotAsked(binding, column);
    }

    private static string RemedyOfOneAnswer(VariableBinding binding) => binding.Variable.Kind == VariableKind.Multiple
        ? $"If an empty cell means that the box was not ticked, recode it: \"{binding.Variable.Name}\": {{ \"\": 0, \"1\": 1 }}."
        : "Look whether it is the right column, and whether other answers were lost.";

    private void TellAnswered(VariableBinding binding, SurveyColumn column, (string Population, int Printed) told)
    {
        if (populations is not null)
        {
            var code = frame.Definition.Population(told.Population).Code;
            TellSize(told.Printed, Count(populations, code, row => !column.IsMissing(row)), $"valid answers of '{told.Population}'", binding);
        }
    }

    private void TellNotAsked(VariableBinding binding, SurveyColumn column)
    {
        if (populations is null || column.Variable.AskedOf.IsEmpty)
        {
            return;
        }

        var others = frame.Definition.Populations.Where(population => !column.Variable.AskedOf.Contains(population.Id))
            .Sum(population => Count(populations, population.Code, row => !column.IsMissing(row)));
        if (others > 0)
        {
            Add(binding, new(
                FindingLevel.Warning,
                DataRule.NotAsked,
                $"Respondents have answers who, by the dictionary, were not asked: only {string.Join(", ", column.Variable.AskedOf)} were.",
                "Look whether it is the right column.")
            { Rows = DataFinding.Count(others) });
        }
    }

    /// <summary>A number of the file beside the printed one: far from it is a warning, and the samples themselves a note where they differ at all.</summary>
    private void TellSize(int printed, int counted, string what, VariableBinding? binding)
    {
        var isFar = Math.Abs(counted - printed) > DataThresholds.SampleSize * printed;
        if (!isFar && (binding is not null || counted == printed))
        {
            return;
        }

        var finding = new DataFinding(
            isFar ? FindingLevel.Warning : FindingLevel.Note,
            DataRule.SampleSize,
            FormattableString.Invariant($"There are {DataFinding.Count(counted)} {what}; {printed} are printed."),
            isFar ? "Look whether rows are missing or belong to another wave or population ('rows' in the mapping)." : "");
        findings.Add((binding is null ? finding : ColumnFindings.Of(binding, finding)) with { Rows = DataFinding.Count(counted) });
    }

    private static int Count(SurveyColumn populations, int code, Func<int, bool> counts)
    {
        var count = 0;
        for (var row = 0; row < populations.RowCount; row++)
        {
            count += populations.Codes[row] == code && counts(row) ? 1 : 0;
        }

        return count;
    }

    private static bool IsConstant(SurveyColumn column)
    {
        double? first = null;
        foreach (var code in column.Codes)
        {
            if (!column.Book.IsMissing(code))
            {
                first ??= code;
                if (code != first)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private void Add(VariableBinding binding, DataFinding finding) => findings.Add(ColumnFindings.Of(binding, finding));
}
