using System.Collections.Immutable;
using System.Net;
using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Cases.Matrices;

/// <summary>Norm against practice: for each code, what is asked for, and which findings say that practice conforms or deviates.</summary>
public sealed class NormMatrix : IDisplayable
{
    private readonly CaseStudy study;
    private readonly ImmutableArray<Code> codes;

    internal NormMatrix(CaseStudy study, ImmutableArray<Code> codes)
    {
        this.study = study;
        this.codes = codes;
    }

    /// <summary>Findings under a code, or beneath it, that point one way.</summary>
    /// <param name="code">Id of the code.</param>
    /// <param name="direction"><see cref="FindingDirection.Conforms"/> or <see cref="FindingDirection.Deviates"/>; anything else is told beside them.</param>
    /// <exception cref="Dictionary.UnknownNameException">There is no such code.</exception>
    public CaseFindings this[string code, FindingDirection direction] => study.Findings.Under(code).Where(finding => finding.Direction == direction && finding.Kind != FindingKind.Norm);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => new MimeBundle(ToTable(context.Language).ToString()).With(MimeTypes.Html, Html(context.Language));

    /// <summary>One row a code.</summary>
    /// <param name="language">The language of headings; the rest is in English.</param>
    public Table ToTable(Language language = Language.English) => new(
        Caption(language),
        Headers(language),
        [.. codes.Select(code => ImmutableArray.Create(code.Label.In(language), Norm(code.Id), Ids(this[code.Id, FindingDirection.Conforms]), Ids(this[code.Id, FindingDirection.Deviates]), Ids(Others(code.Id))))],
        [Note(language)]);

    /// <summary>The matrix as aligned plain text, in English.</summary>
    public override string ToString() => ToTable().ToString();

    private static string Ids(CaseFindings findings) => findings.Count == 0 ? "·" : string.Join(' ', findings.Select(finding => CaseMark.Short(finding.Id)));

    private static string Tiles(CaseFindings findings) => findings.Count == 0 ? "·" : string.Join(' ', findings.Select(CaseMark.Tile));

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    private static ImmutableArray<string> Headers(Language language) =>
    [
        language.In("Point", "Punkt"), language.In("Norm", "Norm"), language.In("Practice conforms", "Praksis følger normen"), language.In("Practice deviates", "Praksis avviker"), language.In("Otherwise said of it", "Ellers sagt om det"),
    ];

    private static string Note(Language language) => language.In("· the document is silent, which is not the same as that practice conforms.", "· dokumentet tier, noe som ikke er det samme som at praksis følger normen.");

    private CaseFindings Others(string code) => study.Findings.Under(code).Where(finding => finding.Direction is not (FindingDirection.Conforms or FindingDirection.Deviates) && finding.Kind != FindingKind.Norm);

    /// <summary>The norm as an attribute of the code, or else as the findings under it tell it.</summary>
    private string Norm(string code) => study.Attributes[code, "norm"] is { IsEmpty: false } norms
        ? string.Join("; ", norms.Select(norm => norm.Value?.Text ?? "–"))
        : string.Join(" ", study.Findings.Under(code).OfKind(FindingKind.Norm).Select(finding => finding.Statement));

    private string Caption(Language language) => language.In($"Norm against practice · {study.Id} · coded by us", $"Norm mot praksis · {study.Id} · kodet av oss");

    private string Html(Language language)
    {
        var html = new StringBuilder("<table class=\"nav-table nav-theme-matrix\"><caption>").Append(Encoded(Caption(language))).Append("</caption>\n<thead><tr>")
            .AppendJoin("", Headers(language).Select(header => $"<th scope=\"col\">{Encoded(header)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var code in codes)
        {
            html.Append("<tr><th scope=\"row\">").Append(Encoded(code.Label.In(language))).Append("</th><td>").Append(Encoded(Norm(code.Id)))
                .Append("</td><td class=\"nav-tiles\">").Append(Tiles(this[code.Id, FindingDirection.Conforms]))
                .Append("</td><td class=\"nav-tiles\">").Append(Tiles(this[code.Id, FindingDirection.Deviates]))
                .Append("</td><td class=\"nav-tiles\">").Append(Tiles(Others(code.Id))).Append("</td></tr>\n");
        }

        return html.Append("</tbody></table>\n<p class=\"nav-note\">").Append(Encoded(Note(language))).Append("</p>").ToString();
    }
}
