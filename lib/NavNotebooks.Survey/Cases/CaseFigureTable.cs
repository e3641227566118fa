using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Cases;

/// <summary>The data of a figure as a table: its rows, its arrows, or its events.</summary>
internal static class CaseFigureTable
{
    public static Table Of(CaseFigure figure, Language language) => figure switch
    {
        { Rows.IsEmpty: false } => new(
            Caption(figure, language), [.. Of(figure, language.In("Of", "Om")), .. figure.Columns.Select(column => column.Label.In(language))],
            [.. figure.Rows.Select(row => ImmutableArray.CreateRange(Of(figure, row.Of is null ? "" : figure.Study?.Label(row.Of).In(language) ?? row.Of).Concat(Cells(figure, row))))], Notes(figure, language)),
        { Events.IsEmpty: false } => new(
            Caption(figure, language), [language.In("When", "Når"), language.In("What", "Hva"), language.In("As the document puts it", "Som dokumentet sier det"), language.In("Lines", "Linjer")],
            [.. figure.Events.Select(happened => ImmutableArray.Create(When(happened, language), happened.Label.In(language), happened.Printed ?? "", CaseMark.Lines(happened.Lines)))], Notes(figure, language)),
        { Edges.IsEmpty: false } => new(
            Caption(figure, language), [language.In("From", "Fra"), "", language.In("To", "Til"), language.In("Findings", "Funn")],
            [.. figure.Edges.Select(edge => ImmutableArray.Create(Node(figure, edge.From, language), Arrow(edge, language), Node(figure, edge.To, language), string.Join(", ", edge.Findings)))], Notes(figure, language)),
        _ => new(Caption(figure, language), [language.In("Part", "Del"), language.In("Findings", "Funn")], [.. figure.Nodes.Select(node => ImmutableArray.Create(node.Label.In(language), string.Join(", ", node.Findings)))], Notes(figure, language)),
    };

    private static string Caption(CaseFigure figure, Language language) => figure.Title.In(language) + " · "
        + (figure.IsPrinted ? language.In($"{CaseMark.Place(figure)}, {figure.Number ?? "printed"}", $"{CaseMark.Place(figure)}, {figure.Number ?? "trykt"}") : language.In($"put together by us from {CaseMark.Place(figure)}", $"satt sammen av oss fra {CaseMark.Place(figure)}"));

    /// <summary>What stands in the column that says what rows are of; nothing where no row is of a case, informant or code.</summary>
    private static ImmutableArray<string> Of(CaseFigure figure, string text) => figure.Rows.Any(row => row.Of is not null) ? [text] : [];

    private static ImmutableArray<string> Cells(CaseFigure figure, FigureRow row) => [.. figure.Columns.Select(column => row.Cells.TryGetValue(column.Id, out var cell) ? cell.Text : "")];

    private static string When(FigureEvent happened, Language language) => happened.When is null ? language.In("undated", "udatert")
        : happened.When + (happened.Until is null ? "" : " – " + happened.Until) + (happened.Certainty == EventCertainty.Implied ? "°" : "");

    private static string Node(CaseFigure figure, string id, Language language) => figure.Nodes.First(node => node.Id == id).Label.In(language);

    private static string Arrow(FigureEdge edge, Language language) => (edge.Kind == EdgeKind.Counteracts ? "⊣" : "→") + (edge.Label is null ? "" : " " + edge.Label.In(language));

    private static ImmutableArray<string> Notes(CaseFigure figure, Language language) =>
    [
        .. figure.Note is null ? ImmutableArray<string>.Empty : [figure.Note],
        .. figure.Doubts.Select(doubt => language.In("Doubt: ", "Tvil: ") + doubt),
        .. figure.Events.Any(happened => happened.Certainty == EventCertainty.Implied) ? [language.In("° derived from the text.", "° utledet av teksten.")] : ImmutableArray<string>.Empty,
    ];
}
