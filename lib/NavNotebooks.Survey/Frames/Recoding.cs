using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Frames;

/// <summary>A variable under other codes.</summary>
internal static class Recoding
{
    private const string TopTwoSuffix = "_top_two";

    private static readonly ImmutableArray<ScalePoint> TopTwoPoints =
    [
        new ScalePoint(0, Id: "other", new BilingualText("Not in the top two", "Ikke blant de to øverste")),
        new ScalePoint(1, Id: "top_two", new BilingualText("In the top two", "Blant de to øverste")),
    ];

    public static SurveyColumn Apply(
        SurveyFrame frame, string variable, string into, (IReadOnlyDictionary<double, double> Codes, RecodedLabels Labels) recode)
    {
        var source = frame.Column(variable);
        FrameErrors.RequireFree(frame, into);
        RequireLabels(source.Book, into, recode.Codes, recode.Labels);
        RequireKnownCodes(frame, source, recode.Codes);
        RequireEveryCode(source, recode.Codes);
        var codes = new double[source.RowCount];
        for (var row = 0; row < codes.Length; row++)
        {
            var old = source.Codes[row];
            codes[row] = recode.Codes.TryGetValue(old, out var mapped) ? mapped : old;
        }

        return Derived(source, into, recode.Labels, codes);
    }

    public static SurveyColumn TopTwo(SurveyColumn source, string? into)
    {
        var points = source.Book.Points;
        if (source.Scale?.Kind != ScaleKind.Ordinal || points.Length < 3)
        {
            throw new InvalidOperationException(
                $"'{source.Name}' has no top two: {(source.Scale?.Kind == ScaleKind.Ordinal ? "its scale has fewer than three points" : "it is not on an ordinal scale")}. "
                + "Recode it instead, saying which codes count.");
        }

        var lowest = points[^2].Code;
        var codes = new double[source.RowCount];
        for (var row = 0; row < codes.Length; row++)
        {
            var code = source.Codes[row];
            codes[row] = source.Book.IsMissing(code) ? code : code >= lowest ? 1 : 0;
        }

        var label = new BilingualText(source.Variable.Label.En + " (top two)", source.Variable.Label.Nb + " (de to øverste)");
        return Derived(source, into ?? TopTwoNameOf(source.Name), new RecodedLabels(label, ScaleKind.Binary, TopTwoPoints), codes);
    }

    // A long name gives up its end, so that the new one is still a name.
    private static string TopTwoNameOf(string name) =>
        name[..Math.Min(name.Length, Dictionary.Variable.LongestName - TopTwoSuffix.Length)] + TopTwoSuffix;

    private static void RequireLabels(CodeBook book, string into, IReadOnlyDictionary<double, double> codes, RecodedLabels labels)
    {
        var twice = labels.Points.GroupBy(point => point.Code).Where(group => group.Count() > 1).Select(group => group.Key).ToArray();
        if (twice.Length > 0)
        {
            throw new ArgumentException($"'{into}' has conflicting labels for {List(twice.Select(code => (double)code))}. Give each code one label.", nameof(labels));
        }

        var nameless = codes.Values.Distinct()
            .Where(code => !double.IsNaN(code) && book.ReasonOf(code) is null && labels.Points.All(point => point.Code != code))
            .Order()
            .ToArray();
        if (nameless.Length > 0)
        {
            throw new ArgumentException($"'{into}' has no label for {List(nameless)}. Give a point for each new code.", nameof(labels));
        }
    }

    private static void RequireKnownCodes(SurveyFrame frame, SurveyColumn source, IReadOnlyDictionary<double, double> codes)
    {
        foreach (var code in codes.Keys.Order())
        {
            if (double.IsNaN(code) || !source.Book.Knows(code))
            {
                throw FrameErrors.UnknownCode(frame, source, code);
            }
        }
    }

    // A code of the scale that nobody gave is asked for too: a recode that works on one file works on the next.
    private static void RequireEveryCode(SurveyColumn source, IReadOnlyDictionary<double, double> codes)
    {
        var forgotten = source.Book.Points.Where(point => !codes.ContainsKey(point.Code)).ToArray();
        if (forgotten.Length > 0)
        {
            throw new ArgumentException(
                $"The recode of '{source.Name}' forgets {string.Join(", ", forgotten.Select(point => $"{FrameErrors.Text(point.Code)} ({point.Label.En})"))}. "
                + "Say what each becomes; NaN makes it missing.",
                nameof(codes));
        }

        var rows = 0;
        foreach (var code in source.Codes)
        {
            rows += !source.Book.IsMissing(code) && !codes.ContainsKey(code) ? 1 : 0;
        }

        if (rows > 0)
        {
            throw new ArgumentException(
                $"The recode of '{source.Name}' forgets numbers that {FrameErrors.Text(rows)} of {FrameErrors.Text(source.RowCount)} rows hold. "
                + "Say what each number becomes; NaN makes it missing.",
                nameof(codes));
        }
    }

    private static string List(IEnumerable<double> codes) => "code " + string.Join(", ", codes.Select(FrameErrors.Text));

    private static SurveyColumn Derived(SurveyColumn source, string name, RecodedLabels labels, double[] codes)
    {
        var scale = new Scale(name, labels.Kind, [.. labels.Points], Midpoint: null, Direction: null, Wording: "unknown");
        var variable = source.Variable with
        {
            Name = name,
            Label = labels.Label,
            Scale = name,
            Battery = null,
            Figures = [],
            Unknown = [],
            Comparability = [],
            Note = null,
        };
        return new SurveyColumn(variable, scale, source.Book.Reasons, ImmutableCollectionsMarshal.AsImmutableArray(codes));
    }
}
