using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Reading;

/// <summary>What holds between the rows of a study: ids resolve, trees are trees, passages lie in the document, unnamed units stay unnamed.</summary>
internal sealed class StudyRules(StudyRows rows, RowPlaces places)
{
    private readonly HashSet<string> cases = Ids(rows.Cases);
    private readonly HashSet<string> informants = Ids(rows.Informants);
    private readonly HashSet<string> codes = Ids(rows.Codes);
    private readonly HashSet<string> findings = Ids(rows.Findings);
    private readonly HashSet<string> anomalies = Ids(rows.Anomalies);
    private readonly HashSet<string> all = Ids(rows.All);

    /// <summary>What a summary is known by.</summary>
    public static string IdOf(CaseSummary summary) => $"{summary.Case} × {summary.Code}";

    public void Hold()
    {
        foreach (var row in rows.All)
        {
            var mayStandNowhere = row is Code || (row is CaseAttribute { Status: AttributeStatus.NotStated });
            places.Require((row.Id, "id"), row.Id.StartsWith(rows.Id + "-", StringComparison.Ordinal), "the id does not begin with the study.", $"Begin it with '{rows.Id}-'.");
            places.Require((row.Id, "lines"), mayStandNowhere || !row.Lines.IsEmpty, "no line of the document is given.", "Give 'lines': the passages that it rests on, as [[first, last]].");
            Within(row.Id, row.Lines);
        }

        places.Acyclic(rows.Codes.Select(code => (code.Id, code.Parent)), "code");
        places.Acyclic(rows.Cases.Select(one => (one.Id, one.Parent)), "case");
        places.Acyclic(rows.Guide.Select(question => (question.Id, question.Parent)), "question");
        HoldCases();
        HoldAttributes();
        HoldFindings();
        new FigureRules(rows, places).Hold();
    }

    private static HashSet<string> Ids(IEnumerable<ICaseRow> some) => [.. some.Select(row => row.Id)];

    private void Within(string id, ImmutableArray<LineRange> lines)
    {
        foreach (var range in lines)
        {
            places.Require((id, "lines"), range.Last <= rows.About.DocumentLines, FormattableString.Invariant($"the document has {rows.About.DocumentLines} lines, and {range} lies beyond."), "Correct the lines.");
        }
    }

    private void HoldCases()
    {
        foreach (var one in rows.Cases)
        {
            places.Known((one.Id, "parent"), one.Parent, cases, "case");
            var parent = rows.Cases.FirstOrDefault(other => other.Id == one.Parent);
            places.Require(
                (one.Id, "parent"), one.IsIdentifiable || parent is not { IsIdentifiable: true, Kind: CaseKind.Office },
                "an unnamed unit is placed in a named office.", "Leave 'parent' out: the document does not say which office it is.");
        }

        foreach (var informant in rows.Informants)
        {
            places.Known((informant.Id, "case"), informant.Case, cases, "case");
        }

        foreach (var code in rows.Codes)
        {
            places.Known((code.Id, "parent"), code.Parent, codes, "code");
            places.AllKnown((code.Id, "mapsTo"), code.MapsTo, codes, "code");
        }
    }

    private void HoldAttributes()
    {
        HashSet<string> subjects = [.. cases, .. informants, .. codes];
        HashSet<string> dimensions = [.. rows.Dimensions.Select(dimension => dimension.Id)];
        foreach (var attribute in rows.Attributes)
        {
            var isStated = attribute.Status != AttributeStatus.NotStated;
            places.Known((attribute.Id, "of"), attribute.Of, subjects, "case, informant or code");
            places.Known((attribute.Id, "dimension"), attribute.Dimension, dimensions, "dimension");
            places.Known((attribute.Id, "anomaly"), attribute.Anomaly, anomalies, "anomaly");
            places.Require((attribute.Id, "text"), isStated == (attribute.Value is not null), isStated ? "no value is given." : "a value is given, though it is not stated.", "Give 'text', or the status 'not_stated'.");
        }
    }

    private void HoldFindings()
    {
        HashSet<string> indicators = [.. rows.Indicators.Select(indicator => indicator.Id)];
        foreach (var finding in rows.Findings)
        {
            places.Known((finding.Id, "code"), finding.Code, codes, "code");
            places.AllKnown((finding.Id, "cases"), finding.Cases, cases, "case");
            places.AllKnown((finding.Id, "informants"), finding.Informants, informants, "informant");
            places.AllKnown((finding.Id, "explains"), finding.Explains.Select(explanation => explanation.Code), codes, "code");
            places.Require((finding.Id, "voices"), !finding.Voices.IsEmpty, "nobody says it.", "Name at least one voice.");
            places.Known((finding.Id, "indicator"), finding.Indicator, indicators, "indicator");
            places.Known((finding.Id, "anomaly"), finding.Anomaly, anomalies, "anomaly");
        }

        foreach (var summary in rows.Summaries)
        {
            var id = IdOf(summary);
            places.Known((id, "case"), summary.Case, cases, "case");
            places.Known((id, "code"), summary.Code, codes, "code");
            places.Require((id, "findings"), !summary.Findings.IsEmpty, "it rests on no finding.", "Name the findings that it sums up.");
            places.AllKnown((id, "findings"), summary.Findings, findings, "finding");
        }

        foreach (var anomaly in rows.Anomalies)
        {
            places.AllKnown((anomaly.Id, "concerns"), anomaly.Concerns, all, "row");
        }
    }
}
