using System.Collections.Immutable;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Joint;

namespace NavNotebooks.Cli.Site.Codes;

/// <summary>What the material of a study has on each of its codes. Made once a study.</summary>
/// <param name="study">The study.</param>
internal sealed class CodeIndex(CaseStudy study)
{
    private readonly ILookup<string, CaseFinding> findings = study.Findings.ToLookup(finding => finding.Code, StringComparer.Ordinal);

    private readonly ILookup<string, (CaseFinding Finding, ExplanationBasis Basis)> explaining = study.Findings
        .SelectMany(finding => finding.Explains.Select(one => (one.Code, Of: (finding, one.Basis)))).ToLookup(pair => pair.Code, pair => pair.Of, StringComparer.Ordinal);

    private readonly ILookup<string, GuideQuestion> guide = study.Guide.SelectMany(question => question.Codes.Select(code => (code, question))).ToLookup(pair => pair.code, pair => pair.question, StringComparer.Ordinal);

    private readonly ILookup<string, Code> sources = study.Codes.SelectMany(code => code.MapsTo.Select(id => (id, code))).ToLookup(pair => pair.id, pair => pair.code, StringComparer.Ordinal);

    private readonly ILookup<string, CaseFigure> figures = study.Figures.SelectMany(figure => NamedIn(figure).Distinct(StringComparer.Ordinal).Select(id => (id, figure))).ToLookup(pair => pair.id, pair => pair.figure, StringComparer.Ordinal);

    private readonly ILookup<string, CaseAttribute> attributes = study.Attributes.ToLookup(attribute => attribute.Of, StringComparer.Ordinal);

    /// <summary>The study.</summary>
    public CaseStudy Study { get; } = study;

    /// <summary>Who says anything in the study, in informants' words.</summary>
    public ImmutableHashSet<Voice> Voices { get; } = [.. study.Findings.Empirical().SelectMany(finding => finding.Voices)];

    /// <summary>The findings under a code itself, in the order of the data dictionary.</summary>
    public IEnumerable<CaseFinding> Findings(Code code) => findings[code.Id];

    /// <summary>The findings under a code and under everything beneath it.</summary>
    public ImmutableArray<CaseFinding> Under(Code code) => [.. Study.Codes.Under(code.Id).SelectMany(one => findings[one.Id])];

    /// <summary>Findings, of any code, that help to explain what a code names.</summary>
    public IEnumerable<(CaseFinding Finding, ExplanationBasis Basis)> Explaining(Code code) => explaining[code.Id];

    /// <summary>Questions of the interview guide that its findings answer.</summary>
    public IEnumerable<GuideQuestion> Guide(Code code) => guide[code.Id];

    /// <summary>Codes that feed into it.</summary>
    public IEnumerable<Code> Sources(Code code) => sources[code.Id];

    /// <summary>Figures and displays that have the code as a row, or that rest on a finding under it.</summary>
    public IEnumerable<CaseFigure> Figures(Code code) => findings[code.Id].Select(finding => finding.Id).Prepend(code.Id).SelectMany(id => figures[id]).DistinctBy(figure => figure.Id);

    /// <summary>What the code is described by.</summary>
    public IEnumerable<CaseAttribute> Attributes(Code code) => attributes[code.Id];

    /// <summary>Themes of several studies that the code is named in, or one above it.</summary>
    public IEnumerable<(SharedTheme Theme, Code Named)> Themes(Code code) =>
        from one in Study.Codes.Path(code.Id).Reverse()
        from theme in CaseMaterial.Themes
        where theme.Codes.Contains(one.Id)
        select (theme, one);

    private static IEnumerable<string> NamedIn(CaseFigure figure) =>
    [
        .. figure.Rows.Select(row => row.Of).OfType<string>(),
        .. figure.Nodes.SelectMany(node => node.Findings),
        .. figure.Edges.SelectMany(edge => edge.Findings),
    ];
}
