using System.Globalization;

namespace NavNotebooks.Survey.Cases.Reading;

/// <summary>What holds of the figures, numbers and guides of a study.</summary>
internal sealed class FigureRules(StudyRows rows, RowPlaces places)
{
    private static readonly string[] Dates = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    private readonly HashSet<string> all = [.. rows.All.Select(row => row.Id)];
    private readonly HashSet<string> cases = [.. rows.Cases.Select(row => row.Id)];
    private readonly HashSet<string> informants = [.. rows.Informants.Select(row => row.Id)];
    private readonly HashSet<string> findings = [.. rows.Findings.Select(row => row.Id)];

    public void Hold()
    {
        foreach (var figure in rows.Figures)
        {
            places.Known((figure.Id, "case"), figure.Case, cases, "case");
            HoldTable(figure);
            HoldDiagram(figure);
            HoldTimeline(figure);
        }

        foreach (var number in rows.Numbers)
        {
            places.Require(
                (number.Id, ""), number.Value is not null || number.Hedge is not null || number.Note is not null, "neither a value nor words for it are given.",
                "Give 'text' as printed, or 'hedge'.");
            places.AllKnown((number.Id, "cases"), number.Cases, cases, "case");
            places.AllKnown((number.Id, "informants"), number.Informants, informants, "informant");
        }

        HashSet<string> questions = [.. rows.Guide.Select(question => question.Id)];
        HashSet<string> codes = [.. rows.Codes.Select(code => code.Id)];
        foreach (var question in rows.Guide)
        {
            places.Known((question.Id, "parent"), question.Parent, questions, "question");
            places.AllKnown((question.Id, "codes"), question.Codes, codes, "code");
        }
    }

    private void HoldTable(CaseFigure figure)
    {
        HashSet<string> columns = [.. figure.Columns.Select(column => column.Id)];
        places.Require((figure.Id, "columns"), columns.Count == figure.Columns.Length, "two columns have one id.", "Rename one of them.");
        foreach (var row in figure.Rows)
        {
            places.Known((figure.Id, "rows"), row.Of, all, "case, informant or code");
            places.AllKnown((figure.Id, "rows"), row.Cells.Keys, columns, "column");
        }
    }

    private void HoldDiagram(CaseFigure figure)
    {
        HashSet<string> nodes = [.. figure.Nodes.Select(node => node.Id)];
        places.Require((figure.Id, "nodes"), nodes.Count == figure.Nodes.Length, "two nodes have one id.", "Rename one of them.");
        foreach (var node in figure.Nodes)
        {
            places.AllKnown((figure.Id, "nodes"), node.Informants, informants, "informant");
            places.AllKnown((figure.Id, "nodes"), node.Findings, findings, "finding");
        }

        foreach (var edge in figure.Edges)
        {
            places.AllKnown((figure.Id, "edges"), [edge.From, edge.To], nodes, "node");
            places.AllKnown((figure.Id, "edges"), edge.Findings, findings, "finding");
        }
    }

    private void HoldTimeline(CaseFigure figure)
    {
        foreach (var happened in figure.Events)
        {
            places.Known((figure.Id, "events"), happened.Case, cases, "case");
            foreach (var date in new[] { happened.When, happened.Until }.OfType<string>())
            {
                places.Require((figure.Id, "events"), DateOnly.TryParseExact(date, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out _), $"'{date}' is no date.", "Write a year, a month (2008-02) or a day (2006-07-01), and how the document puts it in 'printed'.");
            }

            places.Require(
                (figure.Id, "events"), (happened.When is null) == (happened.Certainty == EventCertainty.NotStated), "an event has a date and none at once.",
                "Give 'when', or the certainty 'not_stated'.");
        }
    }
}
