using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases.Matrices;
using NavNotebooks.Survey.Cases.Reading;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>The coded material of one document: its cases, who was heard, what they are described by, what is said, and what it prints.</summary>
public sealed class CaseStudy : IDisplayable
{
    private readonly StudyRows rows;

    internal CaseStudy(StudyRows rows)
    {
        this.rows = rows;
        Codes = new CodeTree(rows.Codes, File);
        Findings = new CaseFindings(rows.Findings, [this]);
        Attributes = new CaseAttributes(rows.Attributes, this);
        Figures = [.. rows.Figures.Select(figure => figure with { Study = this })];
    }

    /// <summary>The document: <c>S1</c>.</summary>
    public string Id => rows.Id;

    /// <summary>What the study is.</summary>
    public StudyAbout About => rows.About;

    /// <summary>What cases, informants and codes are described by, in display order.</summary>
    public ImmutableArray<AttributeDimension> Dimensions => rows.Dimensions;

    /// <summary>Offices and other units, in the order of the data dictionary.</summary>
    public ImmutableArray<StudyCase> Cases => rows.Cases;

    /// <summary>Persons and groups that were heard.</summary>
    public ImmutableArray<Informant> Informants => rows.Informants;

    /// <summary>What cases, informants and codes are like.</summary>
    public CaseAttributes Attributes { get; }

    /// <summary>What findings are sorted by.</summary>
    public CodeTree Codes { get; }

    /// <summary>What is said.</summary>
    public CaseFindings Findings { get; }

    /// <summary>Summaries of cases by theme.</summary>
    public ImmutableArray<CaseSummary> Summaries => rows.Summaries;

    /// <summary>Questions that findings bear on.</summary>
    public ImmutableArray<CaseIndicator> Indicators => rows.Indicators;

    /// <summary>Printed figures, and displays put together from the text.</summary>
    public ImmutableArray<CaseFigure> Figures { get; }

    /// <summary>Numbers that the study gives.</summary>
    public ImmutableArray<CitedNumber> Numbers => rows.Numbers;

    /// <summary>The interview guide.</summary>
    public ImmutableArray<GuideQuestion> Guide => rows.Guide;

    /// <summary>Where the document contradicts itself.</summary>
    public ImmutableArray<Anomaly> Anomalies => rows.Anomalies;

    /// <summary>Every row that has an id and a place.</summary>
    public IEnumerable<ICaseRow> Rows => rows.All;

    /// <summary>The folder that it was read from, as errors name it.</summary>
    internal string File => rows.Folder;

    /// <summary>A case by its id.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest is named.</exception>
    public StudyCase Case([Offers(nameof(CaseIds))] string id) => Find(Cases, "case", id);

    /// <summary>An informant by its id.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest is named.</exception>
    public Informant Informant([Offers(nameof(InformantIds))] string id) => Find(Informants, "informant", id);

    /// <summary>A figure by its id.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest is named.</exception>
    public CaseFigure Figure([Offers(nameof(FigureIds))] string id) => Find(Figures, "figure", id);

    /// <summary>A contradiction by its id.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest is named.</exception>
    public Anomaly Anomaly([Offers(nameof(AnomalyIds))] string id) => Find(Anomalies, "anomaly", id);

    /// <summary>What each case says on each theme, as far as it is summed up.</summary>
    public FrameworkMatrix Framework() => new(this);

    /// <summary>Norm against practice.</summary>
    /// <param name="codes">Codes that name what is asked for; each stands for everything beneath it.</param>
    /// <exception cref="UnknownNameException">There is no such code; the nearest is named.</exception>
    public NormMatrix NormAgainstPractice([Offers(nameof(CodeIds))] params string[] codes) => new(this, [.. codes.Select(id => Codes[id])]);

    /// <summary>What helps to explain what: codes of the findings by the codes that they bear on.</summary>
    /// <param name="rows">Codes whose findings explain, each with everything beneath it.</param>
    /// <param name="explained">Codes that are explained.</param>
    /// <exception cref="UnknownNameException">There is no such code; the nearest is named.</exception>
    public CaseMatrix Explanations([Offers(nameof(CodeIds))] string[] rows, [Offers(nameof(CodeIds))] string[] explained) => Findings.Matrix(MatrixAxis.CodesNamed(this, rows), MatrixAxis.Explained(this, explained));

    /// <summary>The label of a case, informant or code; of anything else its id.</summary>
    /// <param name="id">The id.</param>
    public BilingualText Label([Offers(nameof(LabelledIds))] string id) => Cases.FirstOrDefault(one => one.Id == id)?.Label
        ?? Informants.FirstOrDefault(one => one.Id == id)?.Label
        ?? Codes.FirstOrDefault(code => code.Id == id)?.Label
        ?? new(id, id);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => StudyCard.Of(this, context.Language).Display(context);

    /// <summary>What the study is and how much of it is coded, as plain English text.</summary>
    public override string ToString() => StudyCard.Of(this, Language.English).ToString();

    internal IEnumerable<OfferedName> CaseIds => OfferedRows.Cases(this);

    internal IEnumerable<OfferedName> InformantIds => OfferedRows.Informants(this);

    internal IEnumerable<OfferedName> FigureIds => OfferedRows.Figures(this);

    internal IEnumerable<OfferedName> AnomalyIds => Anomalies.Select(anomaly => new OfferedName(anomaly.Id, anomaly.What));

    internal IEnumerable<OfferedName> CodeIds => OfferedRows.Codes(Codes);

    internal IEnumerable<OfferedName> LabelledIds => OfferedRows.Described(this);

    private T Find<T>(ImmutableArray<T> among, string kind, string id)
        where T : ICaseRow => among.FirstOrDefault(row => row.Id == id) ?? throw new UnknownNameException(kind, id, among.Select(row => row.Id), File);
}
