using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Charts.Changes;

/// <summary>What stands around a chart of changes.</summary>
internal sealed class ChangeText(ImmutableArray<ChangeRow> rows, FigureRequest request, bool betweenWaves)
{
    public PageText Of(Language language)
    {
        var ends = rows.SelectMany(row => new[] { row.From, row.To }).ToList();
        var subjects = ends.Select(end => end.Estimate.Of).ToList();
        var measure = subjects[0].Statistic == EstimatedStatistic.Share
            ? MeasureText.Sentence(subjects, language)
            : MeasureText.Of(subjects[0], language) + ".";
        return new PageText(
            request.Title(subjects, language),
            [measure + " " + Arrows(language), BaseText.Of([.. ends.Select(end => end.Subject)], request.Figure, language)],
            [
                .. MarkNotes.Of(ends, [], language, withWhiskers: false),
                language.Pick(
                    "Whiskers: 95 % intervals, for printed shares from the printed n. Change: 95 % interval (Newcombe for shares, Welch for means).",
                    "Streker: 95 % intervaller, for trykte andeler ut fra trykt n. Endring: 95 % intervall (Newcombe for andeler, Welch for gjennomsnitt)."),
                .. ends.Any(end => end.IsReplaced)
                    ? [language.Pick("A change is reckoned from the computed values behind the printed ones; the table has both.", "Endringen er regnet av de beregnede verdiene bak de trykte; tabellen har begge.")]
                    : ImmutableArray<string>.Empty,
                request.Source(subjects, language),
            ]);
    }

    private string Arrows(Language language)
    {
        if (!betweenWaves)
        {
            return language.Pick("Arrows run from one group to the other.", "Pilene går fra den ene gruppen til den andre.");
        }

        var (from, to) = (RowLabel.Wave(rows[0].From.Estimate.Of.Wave), RowLabel.Wave(rows[0].To.Estimate.Of.Wave));
        return language.Pick($"Arrows run from {from} to {to}.", $"Pilene går fra {from} til {to}.");
    }
}
