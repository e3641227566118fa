using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>One variable of a survey wave in the terms of a statistics file.</summary>
internal static class SurveyVariableLabels
{
    // Where a variable of numbers may hold any: a code that is on no scale needs room on the screen, not in the file.
    private const int CodeWidth = 4;
    private const int NumberWidth = 8;
    private const int WeightWidth = 12;

    public static LabelledVariable Of(SurveyDefinition definition, Variable variable, Scale? scale, Language language)
    {
        var hasPoints = scale is { Points.IsEmpty: false } && variable.Kind != VariableKind.Index;
        var format = DataFormat.Numbers(hasPoints ? CodeWidth : NumberWidth, variable.Kind == VariableKind.Index ? 2 : 0);
        return new LabelledVariable
        {
            Name = variable.Name,
            Label = variable.Label.In(language),
            PrintFormat = format,
            WriteFormat = format,
            ValueLabels =
            [
                .. hasPoints ? scale!.Points.Select(point => new ValueLabel(DataValue.Of(point.Code), point.Label.In(language))) : [],
                .. definition.MissingReasons.Select(reason => new ValueLabel(DataValue.Of(reason.Code), reason.Label.In(language))),
            ],
            Missing = MissingOf(definition.MissingReasons),
            Measure = MeasureOf(variable, scale),
            DisplayWidth = NumberWidth,
            Alignment = ColumnAlignment.Right,
            Role = variable.Kind is VariableKind.Identifier ? VariableRole.None : VariableRole.Input,
            Attributes = [new CustomAttribute(SurveyLabels.OtherLabelAttribute, [variable.Label.In(language == Language.English ? Language.Bokmål : Language.English)])],
        };
    }

    public static LabelledVariable Weight(string name, Language language) => new()
    {
        Name = name,
        Label = language.In("Weight", "Vekt"),
        PrintFormat = DataFormat.Numbers(WeightWidth, CodeWidth),
        WriteFormat = DataFormat.Numbers(WeightWidth, CodeWidth),
        Measure = MeasurementLevel.Scale,
        DisplayWidth = WeightWidth,
        Alignment = ColumnAlignment.Right,
        Role = VariableRole.None,
    };

    /// <summary>A format that shows every number of a column: no decimals where all are whole, two otherwise.</summary>
    public static DataFormat FormatOf(ReadOnlySpan<double> codes)
    {
        var (decimals, largest) = (0, 0.0);
        foreach (var code in codes)
        {
            if (!double.IsNaN(code))
            {
                decimals = code == Math.Floor(code) ? decimals : 2;
                largest = Math.Max(largest, Math.Abs(code));
            }
        }

        return largest < 1000 && decimals == 0 ? DataFormat.Numbers(CodeWidth, 0) : DataFormat.Numbers(largest < 10_000 ? NumberWidth : WeightWidth, decimals);
    }

    // More than three reasons are a range, which their codes, all negative, share with no answer of a scale.
    private static MissingValues MissingOf(ImmutableArray<MissingReason> reasons)
    {
        DataValue[] codes = [.. reasons.Select(reason => DataValue.Of(reason.Code))];
        return codes.Length <= 3 ? MissingValues.Of(codes) : MissingValues.Range(reasons.Min(reason => reason.Code), reasons.Max(reason => reason.Code));
    }

    private static MeasurementLevel MeasureOf(Variable variable, Scale? scale) => (variable.Kind, scale?.Kind) switch
    {
        (VariableKind.Identifier, _) or (_, ScaleKind.Nominal or ScaleKind.Binary) => MeasurementLevel.Nominal,
        (VariableKind.Index, _) or (_, ScaleKind.Number) => MeasurementLevel.Scale,
        (_, ScaleKind.Ordinal) => MeasurementLevel.Ordinal,
        _ => MeasurementLevel.Unknown,
    };
}
