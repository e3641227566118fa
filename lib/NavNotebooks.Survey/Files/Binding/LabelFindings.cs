using System.Globalization;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>What a file's labels of numbers say beside the dictionary's: other codes, another direction, other words.</summary>
internal static class LabelFindings
{
    private const int MostNamed = 4;

    /// <summary>Tells what differs; returns whether the column can be read without doubt.</summary>
    public static bool Tell(VariableBinding binding, ColumnReading reading, FindingList findings)
    {
        var labels = Labels(binding);
        if (binding.Book.IsOpen || labels.Length == 0 || !binding.Recode.IsEmpty)
        {
            return true;
        }

        var fault = binding.IsReversed ? AgainstReversal(binding, labels) : Read(binding, reading, labels);
        if (fault is not null)
        {
            findings.Add(ColumnFindings.Of(binding, fault));
        }

        return fault?.Level != FindingLevel.Error;
    }

    /// <summary>Labels of answers in ascending order of their numbers, with the code that the dictionary gives the same label.</summary>
    private static LabelOfCode[] Labels(VariableBinding binding) =>
    [
        .. binding.Source.ValueLabels
            .Where(label => !label.Value.IsText && !double.IsNaN(label.Value.Number) && !binding.Source.Missing.Holds(label.Value.Number))
            .Select(label => (label.Value.Number, Text: LabelText.Of(binding.Source, label.Value.Number)))
            .Where(label => label.Text is not null)
            .Select(label => new LabelOfCode(label.Number, label.Text!, binding.Answers.CodeOfLabel(label.Text!)))
            .Where(label => label.Named is not { } code || binding.Book.ReasonOf(code) is null)
            .OrderBy(label => label.Number),
    ];

    private static DataFinding? AgainstReversal(VariableBinding binding, LabelOfCode[] labels)
    {
        var named = labels.Where(label => label.Named is not null).ToArray();
        return named.Length >= 2 && Array.TrueForAll(named, label => label.Named == label.Number)
            ? new(
                FindingLevel.Error,
                DataRule.Direction,
                "The mapping turns the scale round, and the file's labels say that its codes already run as the dictionary's do.",
                "Take the variable off the list 'reversed', or correct the labels in the file.")
            : null;
    }

    private static DataFinding? Read(VariableBinding binding, ColumnReading reading, LabelOfCode[] labels)
    {
        var moved = labels.Where(label => label.Named is { } code && code != label.Number).ToArray();
        if (moved.Length > 0)
        {
            return Moved(binding, reading, (labels, moved));
        }

        return Direction(binding, labels) ?? Words(binding, labels);
    }

    private static DataFinding Moved(VariableBinding binding, ColumnReading reading, (LabelOfCode[] All, LabelOfCode[] Moved) labels)
    {
        var list = string.Join(", ", labels.Moved.Take(MostNamed).Select(label => string.Create(CultureInfo.InvariantCulture, $"{label.Number} '{label.Text}' as {label.Named}")));
        if (reading.Tallies.Any(tally => tally.Reading.Kind == ReadingKind.Code))
        {
            return new(
                FindingLevel.Error,
                DataRule.PartlyLabelled,
                $"Some codes have labels that belong to other codes of the dictionary ({list}), others have no label that it knows: what those mean is not sure.",
                $"List the variable under 'reversed', or recode every code, in {SurveyMapping.FileName}.");
        }

        var named = labels.All.Where(label => label.Named is not null).ToArray();
        var isTurned = IsOrdered(binding) && named.Length > 1 && named.Zip(named.Skip(1)).All(pair => pair.Second.Named < pair.First.Named);
        return isTurned
            ? new(FindingLevel.Warning, DataRule.Direction, $"The file's codes run the other way than the dictionary's; answers are read by their labels: {list}.", "Look whether the labels in the file are right.")
            : new(FindingLevel.Note, DataRule.ReadByLabels, $"The file numbers answers otherwise than the dictionary; they are read by their labels: {list}.", "");
    }

    /// <summary>A scale whose end labels look more like the dictionary's opposite ends.</summary>
    private static DataFinding? Direction(VariableBinding binding, LabelOfCode[] labels)
    {
        var points = binding.Book.Points;
        var low = labels.FirstOrDefault(label => label.Number == points[0].Code);
        var high = labels.FirstOrDefault(label => label.Number == points[^1].Code);
        if (!IsOrdered(binding) || low is null || high is null || low.Named is not null || high.Named is not null)
        {
            return null;
        }

        var same = Distance(points[0], low, points[^1], high);
        var crossed = Distance(points[^1], low, points[0], high);
        return crossed >= same || crossed > DataThresholds.SameLabel
            ? null
            : new(
                FindingLevel.Error,
                DataRule.Direction,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The scale seems to run the other way: the file calls {low.Number} '{low.Text}' and {high.Number} '{high.Text}', the dictionary '{points[0].Label.Nb}' and '{points[^1].Label.Nb}'."),
                $"List the variable under 'reversed' in {SurveyMapping.FileName}; or, if its codes are the dictionary's, recode each to itself.");
    }

    /// <summary>Codes whose labels are in other words than the dictionary's.</summary>
    private static DataFinding? Words(VariableBinding binding, LabelOfCode[] labels)
    {
        var differing = labels.Where(label => label.Named is null)
            .Select(label => (Label: label, Index: binding.Book.PointIndexOf(label.Number)))
            .Where(pair => pair.Index >= 0)
            .ToArray();
        if (differing.Length == 0)
        {
            return null;
        }

        var looksOther = differing.Any(pair => IsNearerToAnother(binding, pair.Label, pair.Index));
        var list = string.Join(", ", differing.Take(MostNamed).Select(pair =>
            string.Create(CultureInfo.InvariantCulture, $"{pair.Label.Number} is '{pair.Label.Text}', in the dictionary '{binding.Book.Points[pair.Index].Label.Nb}'")));
        return new(
            looksOther ? FindingLevel.Warning : FindingLevel.Note,
            DataRule.LabelDisagreement,
            $"Labels differ from the dictionary's, and codes are taken as they are: {list}{(differing.Length > MostNamed ? ", and more" : "")}.",
            looksOther ? $"Look whether the codes mean the same; if not, recode them in {SurveyMapping.FileName}." : "");
    }

    private static bool IsNearerToAnother(VariableBinding binding, LabelOfCode label, int index)
    {
        var own = Nearby.Distance(binding.Book.Points[index].Label, label.Text);
        var isKnown = binding.Book.Points[index].IsKnown;
        return isKnown && own > DataThresholds.SameLabel && binding.Book.Points.Any(point => Nearby.Distance(point.Label, label.Text) < own);
    }

    private static double Distance(ScalePoint first, LabelOfCode low, ScalePoint last, LabelOfCode high) =>
        (Nearby.Distance(first.Label, low.Text) + Nearby.Distance(last.Label, high.Text)) / 2;

    private static bool IsOrdered(VariableBinding binding) => binding.Scale?.Kind == ScaleKind.Ordinal && binding.Book.Points.Length > 2;
}
