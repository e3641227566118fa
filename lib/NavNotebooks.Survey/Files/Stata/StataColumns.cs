using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>Makes the columns of the variables that are kept, with all that the file says of them.</summary>
internal sealed class StataColumns(
    StataDescription description, Dictionary<string, ImmutableArray<ValueLabel>> tables, StataLongTexts longTexts, StataText text)
{
    private readonly ImmutableArray<string>.Builder notes = ImmutableArray.CreateBuilder<string>();
    private readonly Dictionary<(string Table, StataTime Time), ImmutableArray<ValueLabel>> ofTimes = [];

    /// <summary>Whether numbers have their highest byte first.</summary>
    public required bool IsBigEndian { get; init; }

    /// <summary>What was guessed or left out.</summary>
    public ImmutableArray<string> Notes => notes.ToImmutable();

    /// <summary>The column of a variable.</summary>
    public StataColumn Make(StataVariable source)
    {
        var format = StataFormat.Of(source);
        if (format.IsBusinessDay)
        {
            notes.Add($"'{source.Name}' counts days of a business calendar, which is not in the file; its numbers are left as they are.");
        }

        var variable = Describe(source, format);
        return source.Type == StataVariable.LongText ? new StataLongTextColumn(variable, source, longTexts)
            : source.IsText ? new StataTextColumn(variable, source, text)
            : new StataNumberColumn(variable, source, format.Time, IsBigEndian);
    }

    private LabelledVariable Describe(StataVariable source, StataFormat format)
    {
        var width = source.Type == StataVariable.LongText ? longTexts.Width : source.IsText ? source.Width : 0;
        var shown = source.IsText ? DataFormat.Texts(width) : format.Format;
        return new LabelledVariable
        {
            Name = source.Name,
            Label = source.Label.Length > 0 ? source.Label : null,
            TextWidth = width,
            PrintFormat = shown,
            WriteFormat = shown,
            ValueLabels = source.IsText ? [] : LabelsOf(source, format.Time),
            DisplayWidth = format.Width,
            Alignment = format.Alignment,
            Attributes = description.Characteristics.TakeAttributesOf(source.NameInFile),
        };
    }

    // Variables share a table, so that a file cannot fill the memory by naming one again and again.
    private ImmutableArray<ValueLabel> LabelsOf(StataVariable source, StataTime time)
    {
        var labels = tables.GetValueOrDefault(source.LabelTable, []);
        if (time == StataTime.None || labels.IsEmpty || ofTimes.TryGetValue((source.LabelTable, time), out labels))
        {
            return labels;
        }

        return ofTimes[(source.LabelTable, time)] =
            [.. tables[source.LabelTable].Select(label => label with { Value = DataValue.Of(StataDates.SecondsOf(label.Value.Number, time)) })];
    }
}
