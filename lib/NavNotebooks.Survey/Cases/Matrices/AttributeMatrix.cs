using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Cases.Matrices;

/// <summary>Dimensions by cases or informants. A value is stated, implied (°) or not stated (–); a point where the document was not read for it.</summary>
public sealed class AttributeMatrix : IDisplayable
{
    private readonly CaseStudy study;
    private readonly bool isTransposed;

    internal AttributeMatrix(CaseStudy study, ImmutableArray<string> subjects, ImmutableArray<AttributeDimension> dimensions, bool isTransposed = false)
    {
        this.study = study;
        this.isTransposed = isTransposed;
        (Subjects, Dimensions) = (subjects, dimensions);
    }

    /// <summary>Ids of cases, informants or codes.</summary>
    public ImmutableArray<string> Subjects { get; }

    /// <summary>The dimensions.</summary>
    public ImmutableArray<AttributeDimension> Dimensions { get; }

    /// <summary>The same with subjects as rows, for many subjects and few dimensions.</summary>
    public AttributeMatrix Transposed() => new(study, Subjects, Dimensions, !isTransposed);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => new MimeBundle(ToTable(context.Language).ToString()).With(MimeTypes.Html, Html(context.Language));

    /// <summary>One cell a subject and dimension; several values are parted by a semicolon.</summary>
    /// <param name="language">The language of headings; values are as printed or in English.</param>
    public Table ToTable(Language language = Language.English) => new(
        Caption(language),
        [Corner(language), .. Columns(language).Select(column => column.Label)],
        [.. Rows(language).Select(row => ImmutableArray.CreateRange([row.Label, .. Columns(language).Select(column => Text(Cell(row.Id, column.Id), language))]))],
        Notes(language));

    /// <summary>The matrix as aligned plain text, in English.</summary>
    public override string ToString() => ToTable().ToString();

    private static string Text(ImmutableArray<CaseAttribute> cell, Language language) => cell.IsEmpty ? "·" : string.Join("; ", cell.Select(attribute => Text(attribute, language)));

    private static string Text(CaseAttribute attribute, Language language) =>
        (attribute.Value is { } value ? value.Text + (attribute.Status == AttributeStatus.Implied ? "°" : "") : "–")
        + (attribute.Period == AttributePeriod.Current ? "" : $" ({CaseWords.Of(attribute.Period).In(language)})")
        + (attribute.Anomaly is { } anomaly ? $" [{CaseMark.Short(anomaly)}]" : "");

    private static string Tiles(ImmutableArray<CaseAttribute> cell, Language language) =>
        cell.IsEmpty ? "·" : string.Join("<br>", cell.Select(attribute => CaseMark.Of(attribute, Text(attribute, language), attribute.Note ?? "")));

    private ImmutableArray<CaseAttribute> Cell(string row, string column) => isTransposed ? study.Attributes[row, column] : study.Attributes[column, row];

    private ImmutableArray<(string Id, string Label)> Rows(Language language) => isTransposed ? Named(language) : Described(language);

    private ImmutableArray<(string Id, string Label)> Columns(Language language) => isTransposed ? Described(language) : Named(language);

    private ImmutableArray<(string Id, string Label)> Named(Language language) => [.. Subjects.Select(id => (id, study.Label(id).In(language)))];

    private ImmutableArray<(string Id, string Label)> Described(Language language) => [.. Dimensions.Select(dimension => (dimension.Id, dimension.Label.In(language)))];

    private string Corner(Language language) => isTransposed ? "" : language.In("Dimension", "Dimensjon");

    private string Caption(Language language) => language.In($"What is told · {study.Id} · coded by us", $"Hva som er fortalt · {study.Id} · kodet av oss");

    private static ImmutableArray<string> Notes(Language language) =>
    [
        language.In(
            "° implied: it follows from the text. – not stated: looked for, and not there; that is neither no nor zero. · not looked for. Several values in a cell stand in several places; where they contradict each other, [X] names the contradiction.",
            "° underforstått: det følger av teksten. – ikke oppgitt: lett etter, men ikke der; det er verken nei eller null. · ikke lett etter. Flere verdier i en celle står på flere steder; der de strider mot hverandre, viser [X] til selvmotsigelsen."),
    ];

    private string Html(Language language)
    {
        var columns = Columns(language);
        return new MatrixHtml
        {
            Caption = Caption(language),
            Corner = Corner(language),
            Columns = [.. columns.Select(column => column.Label)],
            Rows = Rows(language).Select(row => (row.Label, columns.Select(column => Tiles(Cell(row.Id, column.Id), language)))),
            Note = string.Join(' ', Notes(language)),
        }.ToString();
    }
}
