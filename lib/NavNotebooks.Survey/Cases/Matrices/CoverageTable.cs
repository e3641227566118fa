using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Cases.Matrices;

/// <summary>How many findings touch each line of an axis, and how many none: how far the coded material reaches, and where it is thin.</summary>
public sealed class CoverageTable : IDisplayable
{
    private const int MostNamed = 25;

    private readonly CaseFindings findings;
    private readonly MatrixAxis axis;

    internal CoverageTable(CaseFindings findings, MatrixAxis axis)
    {
        this.findings = findings;
        this.axis = axis;
    }

    /// <summary>Number of findings by the English label of a line; a finding may touch several.</summary>
    public ImmutableArray<(string Label, int Findings)> Lines => [.. axis.Lines.Select(line => (line.Label.En, findings.Count(line.Holds)))];

    /// <summary>Findings that touch no line.</summary>
    public int None => findings.Count(finding => !axis.Lines.Any(line => line.Holds(finding)));

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>One row a line, and last the findings that touch none.</summary>
    /// <param name="language">The language of headings.</param>
    public Table ToTable(Language language = Language.English) => new Table(
        language.In($"Coverage by {axis.Heading.En.ToLowerInvariant()}: {findings.Count} findings", $"Dekning etter {axis.Heading.Nb.ToLowerInvariant()}: {findings.Count} funn"),
        [axis.Heading.In(language), language.In("Findings", "Funn"), language.In("Of these informants' words", "Av disse informantenes ord")],
        [
            .. axis.Lines.Select(line => Row(line.Label.In(language), findings.Where(line.Holds))),
            Row(language.In("none of them", "ingen av dem"), findings.Where(finding => !axis.Lines.Any(line => line.Holds(finding)))),
        ],
        [language.In("Coded passages, not persons. A finding may touch several lines.", "Kodede avsnitt, ikke personer. Et funn kan berøre flere linjer.")])
        .Marked(column: 1, [.. axis.Lines.Select(line => MarkOf(findings.Where(line.Holds))), MarkOf(findings.Where(finding => !axis.Lines.Any(line => line.Holds(finding))))]);

    /// <summary>The table as aligned plain text, in English.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>The findings, where they are few enough to be named.</summary>
    private static Mark? MarkOf(CaseFindings some) => some.Count <= MostNamed ? Mark.CaseRows(some.Select(finding => finding.Id)) : null;

    private static ImmutableArray<string> Row(string label, CaseFindings some) => [label, Number(some.Count), Number(some.Empirical().Count)];

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
