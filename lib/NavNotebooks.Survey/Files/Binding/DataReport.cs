using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>Everything that does not fit between a file and a survey wave, and what was done to make the rest fit. Shows itself as a table.</summary>
/// <param name="Survey">The id of the survey wave.</param>
/// <param name="File">The file, as the caller named it.</param>
/// <param name="Basis">What its answers rest on.</param>
/// <param name="RowCount">How many rows belong to the wave.</param>
public sealed record DataReport(string Survey, string File, DataBasis Basis, int RowCount) : IDisplayable
{
    /// <summary>The findings: errors, then warnings, then notes, each in the order of the survey.</summary>
    public ImmutableArray<DataFinding> Findings { get; init; } = [];

    /// <summary>Whether the file cannot be used before something is mended.</summary>
    public bool HasErrors => Count(FindingLevel.Error) > 0;

    /// <summary>File, survey, rows and how much was found, in a line.</summary>
    public string Summary => $"{Path.GetFileName(File)} as {Survey}: {DataFinding.Count(RowCount)} rows. {Counts}";

    /// <summary>How many findings there are of each level, in a sentence.</summary>
    internal string Counts => FindingCounts.Sentence([.. Findings.Select(finding => finding.Level)]);

    /// <summary>How many findings there are of a level.</summary>
    public int Count(FindingLevel level) => Findings.Count(finding => finding.Level == level);

    /// <summary>The findings as a table.</summary>
    public Table ToTable(Language language) => DataReportTable.Of(this, language);

    /// <summary>The findings as JSON for other programs; data-dictionary/schema/data-report.schema.json describes it. The same file gives the same bytes.</summary>
    public string ToJson() => DataReportJson.Write(this);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The table as text, in English.</summary>
    public override string ToString() => ToTable(Language.English).ToString();
}
