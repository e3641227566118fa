using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Reading;

/// <summary>Reads what a study is, its figures, numbers and guides.</summary>
internal static class DisplayReader
{
    public static StudyAbout About(JsonSection json) => json.Here(() =>
    {
        var (year, fieldwork) = (json.Has("year") ? json.Section("year", "year") : null, json.Has("fieldwork") ? json.Section("fieldwork", "fieldwork") : null);
        return new StudyAbout
        {
            Title = json.OptionalBilingual("title"),
            Year = year?.OptionalText("text"),
            YearStatus = year is null ? AttributeStatus.NotStated : RowReader.Word(year, "status", AttributeStatus.Stated),
            YearNote = year?.OptionalText("note"),
            FieldworkFrom = fieldwork?.OptionalText("from"),
            FieldworkTo = fieldwork?.OptionalText("to"),
            Genre = json.Text("genre"),
            Subject = json.Text("subject"),
            DocumentLines = json.Number("documentLines"),
            Outcome = json.Text("outcome"),
            Questions = json.OptionalSections("questions", "question", question => new ResearchQuestion { Id = question.Text("id"), Text = question.Text("text"), Lines = question.Passages("lines") }),
            Design = json.OptionalSections("design", "design", row => new DesignNote { Topic = row.Word("topic", SnakeCaseWords<DesignTopic>.All), Text = row.Text("text"), Lines = row.Passages("lines") }),
        };
    });

    public static CaseFigure Figure(JsonSection json) => json.Here(() => new CaseFigure
    {
        Id = json.Text("id"),
        Number = json.OptionalText("number"),
        IsPrinted = json.Flag("printed", otherwise: false),
        Kind = json.Word("kind", SnakeCaseWords<CaseFigureKind>.All),
        Title = json.Bilingual("title"),
        Case = json.OptionalText("case"),
        Columns = json.OptionalSections("columns", "column", column => new FigureColumn { Id = column.Text("id"), Label = column.Bilingual("label") }),
        Rows = json.OptionalSections("rows", "row", Row),
        Nodes = json.OptionalSections("nodes", "node", Node),
        Edges = json.OptionalSections("edges", "edge", Edge),
        Events = json.OptionalSections("events", "event", Event),
        Doubts = json.Texts("doubts"),
        Lines = json.Passages("lines"),
        Note = json.OptionalText("note"),
    });

    public static CitedNumber Number(JsonSection json) => json.Here(() => new CitedNumber
    {
        Id = json.Text("id"),
        Kind = json.Word("kind", SnakeCaseWords<NumberKind>.All),
        Item = json.Text("item"),
        Value = RowReader.Measured(json),
        Hedge = json.OptionalText("hedge"),
        When = json.OptionalText("when"),
        Source = json.OptionalText("source"),
        Cases = json.Texts("cases"),
        Informants = json.Texts("informants"),
        Lines = json.Passages("lines"),
        Note = json.OptionalText("note"),
    });

    public static GuideQuestion Question(JsonSection json) => json.Here(() => new GuideQuestion
    {
        Id = json.Text("id"),
        Parent = json.OptionalText("parent"),
        Topic = json.Text("topic"),
        Question = json.Text("question"),
        AskedOf = json.OptionalText("askedOf"),
        Branch = json.OptionalText("branch"),
        Codes = json.Texts("codes"),
        Lines = json.Passages("lines"),
    });

    private static FigureRow Row(JsonSection json) => new()
    {
        Of = json.OptionalText("of"),
        Cells = json.Table("cells", "measured", text => new MeasuredText { Text = text }, cell => RowReader.Measured(cell) ?? throw cell.Refuse("", "A cell has no text.", "Give 'text' as printed, or leave the cell out.")).ToImmutableSortedDictionary(StringComparer.Ordinal),
        Lines = json.Passages("lines"),
        Note = json.OptionalText("note"),
    };

    private static FigureNode Node(JsonSection json) => new()
    {
        Id = json.Text("id"),
        Label = json.Bilingual("label"),
        Lane = json.OptionalText("lane"),
        Level = json.OptionalNumber("level"),
        Informants = json.Texts("informants"),
        Findings = json.Texts("findings"),
        Lines = json.Passages("lines"),
    };

    private static FigureEdge Edge(JsonSection json) => new()
    {
        From = json.Text("from"),
        To = json.Text("to"),
        Kind = json.Word("kind", SnakeCaseWords<EdgeKind>.All),
        Label = json.OptionalBilingual("label"),
        Findings = json.Texts("findings"),
        Lines = json.Passages("lines"),
    };

    private static FigureEvent Event(JsonSection json) => new()
    {
        When = json.OptionalText("when"),
        Until = json.OptionalText("until"),
        Printed = json.OptionalText("printed"),
        Certainty = RowReader.Word(json, "certainty", EventCertainty.Stated),
        Label = json.Bilingual("label"),
        Case = json.OptionalText("case"),
        Lines = json.Passages("lines"),
    };
}
