using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Reading;

/// <summary>Reads the rows that describe cases and what is said of them.</summary>
internal static class RowReader
{
    public static AttributeDimension Dimension(JsonSection json) => json.Here(() =>
        new AttributeDimension { Id = json.Text("id"), Label = json.Bilingual("label"), Note = json.OptionalText("note") });

    public static StudyCase Case(JsonSection json) => json.Here(() => new StudyCase
    {
        Id = json.Text("id"),
        Kind = json.Word("kind", SnakeCaseWords<CaseKind>.All),
        Label = json.Bilingual("label"),
        Parent = json.OptionalText("parent"),
        IsIdentifiable = json.Flag("identifiable", otherwise: false),
        Lines = json.Passages("lines"),
        Note = json.OptionalText("note"),
    });

    public static Informant Informant(JsonSection json) => json.Here(() => new Informant
    {
        Id = json.Text("id"),
        Kind = json.Word("kind", SnakeCaseWords<InformantKind>.All),
        Case = json.OptionalText("case"),
        Label = json.Bilingual("label"),
        Role = Word(json, "role", InformantRole.NotStated),
        Employer = Word(json, "employer", Employer.NotStated),
        Lines = json.Passages("lines"),
        Note = json.OptionalText("note"),
    });

    public static CaseAttribute Attribute(JsonSection json) => json.Here(() => new CaseAttribute
    {
        Id = json.Text("id"),
        Of = json.Text("of"),
        Dimension = json.Text("dimension"),
        Value = Measured(json),
        Period = Word(json, "period", AttributePeriod.Current),
        Status = Word(json, "status", AttributeStatus.Stated),
        Lines = json.Passages("lines"),
        Note = json.OptionalText("note"),
        Anomaly = json.OptionalText("anomaly"),
    });

    public static Code Code(JsonSection json) => json.Here(() => new Code
    {
        Id = json.Text("id"),
        Label = json.Bilingual("label"),
        Parent = json.OptionalText("parent"),
        Definition = json.Text("definition"),
        Stage = Word(json, "stage", CodeStage.Theme),
        Theory = json.Texts("theory"),
        MapsTo = json.Texts("mapsTo"),
        Lines = json.Passages("lines"),
        Note = json.OptionalText("note"),
    });

    public static CaseFinding Finding(JsonSection json) => json.Here(() => new CaseFinding
    {
        Id = json.Text("id"),
        Kind = json.Word("kind", SnakeCaseWords<FindingKind>.All),
        Code = json.Text("code"),
        Cases = json.Texts("cases"),
        Informants = json.Texts("informants"),
        Voices = json.WordList("voices", SnakeCaseWords<Voice>.All),
        Statement = json.Text("statement"),
        Stance = Word(json, "stance", Stance.Says),
        Direction = json.Word("direction", SnakeCaseWords<FindingDirection>.All),
        Quantity = json.Has("quantity") ? Quantity(json.Section("quantity", "quantity")) : null,
        Indicator = json.OptionalText("indicator"),
        Explains = json.OptionalSections("explains", "explanation", Explanation),
        Source = json.OptionalText("source"),
        Section = json.OptionalText("section"),
        Lines = json.Passages("lines"),
        Note = json.OptionalText("note"),
        Doubt = json.OptionalText("doubt"),
        Anomaly = json.OptionalText("anomaly"),
    });

    public static CaseSummary Summary(JsonSection json) => json.Here(() => new CaseSummary
    {
        Case = json.Text("case"),
        Code = json.Text("code"),
        Text = json.Text("text"),
        Findings = json.Texts("findings"),
    });

    public static CaseIndicator Indicator(JsonSection json) => json.Here(() => new CaseIndicator
    {
        Id = json.Text("id"),
        Label = json.Bilingual("label"),
        IsPublished = json.Flag("published", otherwise: false),
        Note = json.OptionalText("note"),
    });

    public static Anomaly Anomaly(JsonSection json) => json.Here(() => new Anomaly
    {
        Id = json.Text("id"),
        What = json.Text("what"),
        Lines = json.Passages("lines"),
        Concerns = json.Texts("concerns"),
        Note = json.OptionalText("note"),
    });

    /// <summary>The value that an object holds as its own properties; none where it has no text.</summary>
    public static MeasuredText? Measured(JsonSection json)
    {
        if (!json.Has("text"))
        {
            json.Check("", () => Rule.Holds(!json.Has("low") && !json.Has("high"), "A value is measured but has no text.", "Give 'text' as printed."));
            return null;
        }

        var value = new MeasuredText { Text = json.Text("text"), Low = json.OptionalMeasure("low"), High = json.OptionalMeasure("high"), Unit = json.OptionalText("unit") };
        json.Check("", () =>
        {
            Rule.Holds(!(value.Low > value.High), "The lower end lies above the upper one.", "Exchange 'low' and 'high'.");
            Rule.Holds(!value.IsMeasured || value.Unit is not null, "A measured value has no unit.", "Add 'unit'.");
        });
        return value;
    }

    /// <summary>One of the values of an enumeration, or the usual one where nothing is said.</summary>
    public static T Word<T>(JsonSection json, string name, T otherwise)
        where T : struct, Enum => json.Has(name) ? json.Word(name, SnakeCaseWords<T>.All) : otherwise;

    private static FindingQuantity Quantity(JsonSection json) => new()
    {
        Word = json.Word("word", SnakeCaseWords<Claims.WordOfQuantity>.All),
        Printed = json.OptionalText("printed"),
        Of = json.OptionalText("of"),
        Count = json.Has("count") ? Count(json.Section("count", "count")) : null,
    };

    private static InformantCount Count(JsonSection json)
    {
        var count = new InformantCount { N = json.Number("n"), Of = json.OptionalNumber("of"), Basis = json.Word("basis", SnakeCaseWords<CountBasis>.All) };
        json.Check("", () => Rule.Holds(count.N >= 0 && !(count.N > count.Of), FormattableString.Invariant($"{count} is not a count."), "Give a number from 0 to 'of'."));
        return count;
    }

    private static Explanation Explanation(JsonSection json) => new() { Code = json.Text("code"), Basis = json.Word("basis", SnakeCaseWords<ExplanationBasis>.All) };
}
