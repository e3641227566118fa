using System.Collections;
using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases.Matrices;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>Findings in the order of the data dictionary. Each question narrows them and gives new ones; nothing is changed.</summary>
/// <remarks>Their number is a number of coded passages: it is not how many said so, and no share of anything.</remarks>
public sealed class CaseFindings : IReadOnlyList<CaseFinding>, IDisplayable
{
    private readonly ImmutableArray<CaseFinding> findings;
    private readonly ImmutableArray<CaseStudy> studies;

    internal CaseFindings(ImmutableArray<CaseFinding> findings, ImmutableArray<CaseStudy> studies)
    {
        this.findings = findings;
        this.studies = studies;
    }

    /// <inheritdoc/>
    public int Count => findings.Length;

    /// <inheritdoc/>
    public CaseFinding this[int index] => findings[index];

    /// <summary>What informants said or did; authors' readings, norms and literature are left out.</summary>
    public CaseFindings Empirical() => OfKind(FindingKind.Empirical);

    /// <summary>Findings of some kinds.</summary>
    public CaseFindings OfKind(params FindingKind[] kinds) => Where(finding => kinds.Contains(finding.Kind));

    /// <summary>Findings under codes, or under anything beneath them.</summary>
    /// <exception cref="UnknownNameException">There is no such code; the nearest is named.</exception>
    public CaseFindings Under([Offers(nameof(CodeIds))] params string[] codes)
    {
        HashSet<string> beneath = [.. codes.SelectMany(code => StudyOf(code).Codes.Under(code)).Select(code => code.Id)];
        return Where(finding => beneath.Contains(finding.Code));
    }

    /// <summary>Findings that speak of at least one of some cases.</summary>
    /// <exception cref="UnknownNameException">There is no such case; the nearest is named.</exception>
    public CaseFindings In([Offers(nameof(CaseIds))] params string[] cases)
    {
        _ = cases.Select(id => StudyOf(id).Case(id)).ToList();
        return Where(finding => finding.Cases.Intersect(cases, StringComparer.Ordinal).Any());
    }

    /// <summary>Findings that are tied to no case.</summary>
    public CaseFindings OfNoCase() => Where(finding => finding.Cases.IsEmpty);

    /// <summary>Findings that at least one of some voices utters.</summary>
    public CaseFindings SaidBy(params Voice[] voices) => Where(finding => finding.Voices.Intersect(voices).Any());

    /// <summary>Findings of at least one of some informants.</summary>
    /// <exception cref="UnknownNameException">There is no such informant; the nearest is named.</exception>
    public CaseFindings By([Offers(nameof(InformantIds))] params string[] informants)
    {
        _ = informants.Select(id => StudyOf(id).Informant(id)).ToList();
        return Where(finding => finding.Informants.Intersect(informants, StringComparer.Ordinal).Any());
    }

    /// <summary>Findings by their ids, in the order asked for.</summary>
    /// <exception cref="UnknownNameException">One is not among these; the nearest is named.</exception>
    public CaseFindings Of([Offers(nameof(Ids))] params string[] ids) =>
        new([.. ids.Select(id => Find(id) ?? throw new UnknownNameException("finding", id, findings.Select(finding => finding.Id), StudyOf(id).File))], studies);

    /// <summary>Findings for which a condition holds.</summary>
    public CaseFindings Where(Func<CaseFinding, bool> condition) => new([.. findings.Where(condition)], studies);

    /// <summary>These findings by two axes: who or what speaks of what, and who is silent.</summary>
    /// <param name="rows">What is read from top to bottom.</param>
    /// <param name="columns">What is read from left to right.</param>
    public CaseMatrix Matrix(MatrixAxis rows, MatrixAxis columns) => new(this, rows, columns);

    /// <summary>How many of these findings touch each line of an axis, and how many none.</summary>
    /// <param name="axis">Cases, voices, sections, ….</param>
    public CoverageTable Coverage(MatrixAxis axis) => new(this, axis);

    /// <summary>Which codes are used of the same passages.</summary>
    /// <param name="codes">Codes, each with everything beneath it; at least two.</param>
    /// <exception cref="UnknownNameException">There is no such code; the nearest is named.</exception>
    public CodeCoOccurrence CoOccurrence([Offers(nameof(CodeIds))] params string[] codes) => new([.. codes.Select(code => (StudyOf(code).Codes[code], Under(code)))]);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => new MimeBundle(ToTable(context.Language).ToString()).With(MimeTypes.Html, CaseFindingHtml.Of(this, context.Language));

    /// <summary>One row a finding.</summary>
    /// <param name="language">The language of headings and categories; statements are in English.</param>
    public Table ToTable(Language language = Language.English) => CaseFindingHtml.Table(this, language);

    /// <inheritdoc/>
    public IEnumerator<CaseFinding> GetEnumerator() => findings.AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The findings as aligned plain text, in English.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>The documents that these findings are of, in ordinal order: <c>S1, S2</c>.</summary>
    internal string Documents => string.Join(", ", findings.Select(finding => CaseMark.Study(finding.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    internal CaseFinding? Find(string id) => findings.FirstOrDefault(finding => finding.Id == id);

    /// <summary>The label of a case, informant or code of any of the studies.</summary>
    internal BilingualText Label(string id) => StudyOf(id).Label(id);

    internal IEnumerable<OfferedName> Ids => OfferedRows.Findings(findings);

    internal IEnumerable<OfferedName> CodeIds => studies.SelectMany(study => OfferedRows.Codes(study.Codes));

    internal IEnumerable<OfferedName> CaseIds => studies.SelectMany(OfferedRows.Cases);

    internal IEnumerable<OfferedName> InformantIds => studies.SelectMany(OfferedRows.Informants);

    private CaseStudy StudyOf(string id) => studies.FirstOrDefault(study => study.Id == CaseMark.Study(id)) ?? studies[0];
}
