using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Reading;

/// <summary>Everything that the files of a study hold.</summary>
/// <param name="Id">The study: <c>S1</c>.</param>
/// <param name="About">What it is.</param>
/// <param name="Folder">The folder that the files lie in, as errors name it.</param>
internal sealed record StudyRows(string Id, StudyAbout About, string Folder)
{
    public ImmutableArray<AttributeDimension> Dimensions { get; init; } = [];

    public ImmutableArray<StudyCase> Cases { get; init; } = [];

    public ImmutableArray<Informant> Informants { get; init; } = [];

    public ImmutableArray<CaseAttribute> Attributes { get; init; } = [];

    public ImmutableArray<Code> Codes { get; init; } = [];

    public ImmutableArray<CaseFinding> Findings { get; init; } = [];

    public ImmutableArray<CaseSummary> Summaries { get; init; } = [];

    public ImmutableArray<CaseIndicator> Indicators { get; init; } = [];

    public ImmutableArray<CaseFigure> Figures { get; init; } = [];

    public ImmutableArray<CitedNumber> Numbers { get; init; } = [];

    public ImmutableArray<GuideQuestion> Guide { get; init; } = [];

    public ImmutableArray<Anomaly> Anomalies { get; init; } = [];

    /// <summary>Every row that has an id and a place, in the order of the files.</summary>
    public IEnumerable<ICaseRow> All =>
    [
        .. Cases, .. Informants, .. Attributes, .. Codes, .. Findings, .. Figures, .. Numbers, .. Guide, .. Anomalies,
    ];
}
