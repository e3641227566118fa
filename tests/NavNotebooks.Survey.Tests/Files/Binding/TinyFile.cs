using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Files.Binding;

/// <summary>Files of the tiny survey, made in memory: columns that fit, but for those that a test spoils.</summary>
internal static class TinyFile
{
    public const string Secret = "SECRETWORD";
    private const int RowCount = 10;

    /// <summary>The tiny survey without its weight.</summary>
    public static SurveyDefinition Definition { get; } = TinySurvey.Definition with { Weight = null };

    /// <summary>A file with a good column for every variable, and these in the places of those with their names, or behind them.</summary>
    public static LabelledData With(params ReadOnlySpan<LabelledColumn> columns)
    {
        List<LabelledColumn> all =
        [
            Numbers("municipality", 301, 301, 1103, 1103, 4601, 4601, 5001, 5001, 1804, double.NaN),
            Numbers("position", 1, 2, 1, 2, 1, 2, 1, 2, 2, 1),
            Numbers("trust", 1, 2, 3, 4, 5, 5, 4, -1, double.NaN, -9),
            Numbers("attends_mayor", 0, 1, 0, 1, 0, 1, 0, 1, -2, -2),
            Numbers("colour", 1, 1, 1, 1, 1, 1, 1, 2, 2, double.NaN),
            Numbers("hours", 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, -1, double.NaN),
        ];
        foreach (var column in columns)
        {
            all.RemoveAll(other => other.Variable.Name == column.Variable.Name);
            all.Add(column);
        }

        return Of([.. all]);
    }

    /// <summary>A file without some of the columns.</summary>
    public static LabelledData Without(params string[] names) => Of([.. With().Columns.Where(column => !names.Contains(column.Variable.Name))]);

    public static LabelledData Of(ImmutableArray<LabelledColumn> columns) => new(new FileDictionary { Variables = [.. columns.Select(column => column.Variable)] }, columns);

    public static NumberColumn Numbers(string name, params double[] values) => Numbers(new LabelledVariable { Name = name, PrintFormat = DataFormat.Default, WriteFormat = DataFormat.Default }, values);

    public static NumberColumn Numbers(LabelledVariable variable, params double[] values) => new(variable, [.. values]);

    /// <summary>A column of numbers with labels in the order of the codes, from 1.</summary>
    public static NumberColumn Labelled(string name, string[] labels, params double[] values) => Numbers(
        Variable(name) with { ValueLabels = [.. labels.Select((label, i) => new ValueLabel(DataValue.Of(i + 1), label))] },
        values);

    public static TextColumn Texts(string name, params string[] values) =>
        new(new LabelledVariable { Name = name, TextWidth = 60, PrintFormat = DataFormat.Texts(60), WriteFormat = DataFormat.Texts(60) }, [.. values]);

    public static LabelledVariable Variable(string name) => new() { Name = name, PrintFormat = DataFormat.Default, WriteFormat = DataFormat.Default };

    /// <summary>Ten rows that repeat some values.</summary>
    public static double[] Rows(params double[] values) => [.. Enumerable.Range(0, RowCount).Select(row => values[row % values.Length])];

    /// <summary>The mapping of the tiny survey, from JSON.</summary>
    public static WaveMapping Mapping(string json) => SurveyMapping.Parse($$"""{ "surveys": { "tiny-2019": {{json}} } }""", "nav-data.json").For("tiny-2019")!;

    public static BoundSurvey Bind(LabelledData data, string? mapping = null) => SurveyBinder.Bind(data, Definition, mapping is null ? null : Mapping(mapping), "tiny.sav");

    /// <summary>Findings of a rule.</summary>
    public static DataFinding[] Of(this BoundSurvey bound, DataRule rule) => [.. bound.Report.Findings.Where(finding => finding.Rule == rule)];

    /// <summary>The codes of a variable of a file that fits.</summary>
    public static double[] Codes(this BoundSurvey bound, string variable)
    {
        Assert.True(bound.Frame is not null, bound.Report.ToString());
        return bound.Frame[variable].Codes.ToArray();
    }
}
