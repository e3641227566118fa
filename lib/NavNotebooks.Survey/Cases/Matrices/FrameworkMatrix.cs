using System.Collections.Immutable;
using System.Net;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Cases.Matrices;

/// <summary>The framework method's matrix: what each case says on each theme, summed up once, with the findings behind it.</summary>
/// <remarks>Ritchie and Spencer (1994); Gale, Heath, Cameron, Rashid and Redwood (2013), Using the framework method, BMC Medical Research Methodology 13:117.</remarks>
public sealed class FrameworkMatrix : IDisplayable
{
    private readonly CaseStudy study;

    internal FrameworkMatrix(CaseStudy study) => this.study = study;

    /// <summary>The summary of a case on a theme; <see langword="null"/> where there is none.</summary>
    /// <param name="of">Id of the case.</param>
    /// <param name="code">Id of the code.</param>
    public CaseSummary? this[[Offers(nameof(CaseIds))] string of, [Offers(nameof(CodeIds))] string code] => study.Summaries.FirstOrDefault(summary => summary.Case == of && summary.Code == code);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => new MimeBundle(ToTable(context.Language).ToString()).With(MimeTypes.Html, Html(context.Language));

    /// <summary>Themes by cases.</summary>
    /// <param name="language">The language of headings; summaries are in English.</param>
    public Table ToTable(Language language = Language.English) => new(
        Caption(language),
        [Theme(language), .. Cases().Select(one => one.Label.In(language))],
        [.. Codes().Select(code => ImmutableArray.CreateRange([code.Label.In(language), .. Cases().Select(one => this[one.Id, code.Id] is { } summary ? $"{summary.Text} ({string.Join(", ", summary.Findings.Select(CaseMark.Short))})" : "·")]))],
        [Note(language)]);

    /// <summary>The matrix as aligned plain text, in English.</summary>
    public override string ToString() => ToTable().ToString();

    private static string Theme(Language language) => language.In("Theme", "Tema");

    private static string Note(Language language) => language.In("Our summaries, each with the findings that it rests on. · no summary.", "Våre sammendrag, hvert med funnene det bygger på. · intet sammendrag.");

    private IEnumerable<StudyCase> Cases() => study.Cases.Where(one => study.Summaries.Any(summary => summary.Case == one.Id));

    private IEnumerable<Code> Codes() => study.Codes.Where(code => study.Summaries.Any(summary => summary.Code == code.Id));

    private string Caption(Language language) => language.In($"Framework matrix · {study.Id}", $"Rammeverksmatrise · {study.Id}");

    private string Html(Language language) => new MatrixHtml
    {
        Caption = Caption(language),
        Corner = Theme(language),
        Columns = [.. Cases().Select(one => one.Label.In(language))],
        Rows = Codes().Select(code => (code.Label.In(language), Cases().Select(one => this[one.Id, code.Id] is { } summary ? Cell(summary) : "·"))),
        Note = Note(language),
        HasTiles = false,
    }.ToString();

    private string Cell(CaseSummary summary) => WebUtility.HtmlEncode(summary.Text) + " "
        + string.Join(' ', study.Findings.Of([.. summary.Findings]).Select(CaseMark.Tile));

    internal IEnumerable<OfferedName> CaseIds => OfferedRows.Cases(study);

    internal IEnumerable<OfferedName> CodeIds => OfferedRows.Codes(study.Codes);
}
