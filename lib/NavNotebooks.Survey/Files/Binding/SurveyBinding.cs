using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>One file on its way to the frame of a survey wave.</summary>
internal sealed class SurveyBinding(LabelledData data, SurveyDefinition definition, WaveMapping mapping, string file)
{
    private readonly FindingList findings = new();

    public BoundSurvey Bind()
    {
        foreach (var note in data.Notes)
        {
            findings.Note(DataRule.Reading, note);
        }

        MappingRules.Check(definition, mapping, findings);
        var columns = new ColumnMatch(data, definition, mapping, findings);
        columns.Tell();
        var basis = Basis();
        var rows = RowFilter.Choose(data, columns, (mapping, findings));
        var count = rows.CountOf(data.RowCount);
        if (count == 0)
        {
            findings.Error(
                DataRule.NoRows,
                data.RowCount == 0 ? "The file has no rows." : "No row of the file belongs to the wave.",
                data.RowCount == 0 ? "Export the data again, with the respondents." : $"Correct 'rows' in {SurveyMapping.FileName}.");
        }

        var bound = definition.Variables.Select(variable => (Variable: variable, Column: columns.Of(variable.Name)))
            .Where(pair => pair.Column is not null)
            .Select(pair => BindingOf(pair.Variable, pair.Column!))
            .ToArray();
        var codes = new Dictionary<string, ImmutableArray<double>>(StringComparer.Ordinal);
        var sound = bound.Where(binding => Read(binding, rows, codes)).ToArray();
        var weights = WeightReading.Of(data, columns, rows, findings);
        RespondentRule.Check(columns.Respondent, rows, findings);
        SurveyFrame? frame = null;
        if (count > 0 && codes.Count > 0)
        {
            frame = new SurveyFrame(definition, basis, definition.Variables.Select(variable => ColumnOf(variable, codes, count)), weights);
            new SampleFindings(frame, findings).Tell(sound);
        }

        var report = new DataReport(definition.Id, file, basis, count) { Findings = findings.ToSorted() };
        return new(report.HasErrors || frame is null ? null : Noted(frame, report), report);
    }

    private VariableBinding BindingOf(Variable variable, LabelledColumn column)
    {
        var scale = definition.ScaleOf(variable);
        var book = new CodeBook(variable, scale, definition.MissingReasons);
        var answers = new AnswerText(book, DecimalMark.Point);
        return new VariableBinding
        {
            Variable = variable,
            Scale = scale,
            Book = book,
            Column = column,
            Answers = answers,
            Recode = new ValueRules(mapping.Recodes.GetValueOrDefault(variable.Name, []), answers, rule => TellUnknown(variable, book, rule)),
            Missing = new ValueRules(mapping.Missing, answers, _ => { }),
            IsReversed = mapping.Reversed.Contains(variable.Name) && !mapping.Recodes.ContainsKey(variable.Name) && !book.IsOpen,
        };
    }

    private void TellUnknown(Variable variable, CodeBook book, ValueMapping rule) => findings.Add(new(
        FindingLevel.Error,
        DataRule.Mapping,
        $"{MappingPlace.Of(mapping, $"recodes.{variable.Name}")}: '{rule.From}' becomes '{rule.Into}', which is no answer to '{variable.Name}' and no reason for missing.",
        book.IsOpen ? "Give a number, or the id of a reason for missing." : $"Its codes are {FrameErrors.CodesOf(book)}.")
    {
        Variable = variable.Name,
    });

    /// <summary>Reads a column and tells what is wrong with it; returns whether it can be used.</summary>
    private bool Read(VariableBinding binding, RowChoice rows, Dictionary<string, ImmutableArray<double>> codes)
    {
        if (IdentifierReading.IsFor(binding.Variable))
        {
            var identifiers = IdentifierReading.Of(binding, rows);
            codes[binding.Variable.Name] = identifiers.Codes;
            if (identifiers.AreNumbered)
            {
                findings.Add(ColumnFindings.Of(binding, new(FindingLevel.Note, DataRule.NumberedIdentifiers, "Identifiers that are not whole numbers are numbered in the order in which they come.", "")));
            }

            return true;
        }

        var reading = ColumnReading.Of(binding, rows);
        codes[binding.Variable.Name] = reading.Codes;
        if (reading.IsOfDates)
        {
            findings.Add(ColumnFindings.Of(binding, new(FindingLevel.Note, DataRule.DatesAsYears, "The column holds dates and the variable is a number: each is read as its year.", "")));
        }

        var isRead = ColumnFindings.Tell(binding, reading, (mapping, findings));
        return LabelFindings.Tell(binding, reading, findings) && isRead;
    }

    private SurveyColumn ColumnOf(Variable variable, Dictionary<string, ImmutableArray<double>> codes, int count) =>
        SurveyColumn.Of(definition, variable.Name, codes.TryGetValue(variable.Name, out var read) ? read : [.. Enumerable.Repeat(double.NaN, count)]);

    /// <summary>What the answers rest on: a file that says it is synthetic is believed, unless it is there to rehearse with.</summary>
    private DataBasis Basis()
    {
        if (!SurveyLabels.IsSynthetic(data.Dictionary))
        {
            return DataBasis.Microdata;
        }

        findings.Note(
            DataRule.Synthetic,
            mapping.IsRehearsal
                ? "The file is marked as synthetic and counts as the user's own, because the mapping says that it is a rehearsal: these are no answers of anybody."
                : "The file is marked as synthetic: whatever is computed on it rests on synthetic data.",
            mapping.IsRehearsal ? "" : $"To rehearse with it as if it were your own, say \"rehearsal\": true in {SurveyMapping.FileName}.");
        return mapping.IsRehearsal ? DataBasis.Microdata : DataBasis.Synthetic;
    }

    private SurveyFrame Noted(SurveyFrame frame, DataReport report)
    {
        frame = frame.WithNote($"Read from {Path.GetFileName(file)}{(mapping.MappingFile is null ? "" : $" by {Path.GetFileName(mapping.MappingFile)}")}. {report.Counts}");
        frame = mapping.IsRehearsal && SurveyLabels.IsSynthetic(data.Dictionary) ? frame.ToRehearse() : frame;
        return report.Findings.Where(finding => finding.Rule is DataRule.Reading or DataRule.Synthetic or DataRule.AbsentVariable)
            .Select(finding => finding.Variable is null ? finding.Statement : $"{finding.Variable}: {finding.Statement}")
            .Aggregate(frame, (noted, note) => noted.WithNote(note));
    }
}
