using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Drawing;

/// <summary>Says in a subtitle who answered and when.</summary>
internal static class BaseText
{
    /// <summary>"Mayors and chief executives, 2011 and 2019. n at the right: valid answers, – where none is printed."</summary>
    public static string Of(IReadOnlyList<RowSubject> rows, Survey.Dictionary.FigureDefinition? figure, Language language)
    {
        var single = rows.Where(row => !row.Group.Id.Contains('+', StringComparison.Ordinal)).ToList();
        var groups = (single.Count > 0 ? single : rows).DistinctBy(row => row.Group.Id).Select((row, index) => (Label: RowLabel.Group(row.Of, row.Group, language), index))
            .Select(group => group.index == 0 ? group.Label : ChartWords.Small(group.Label)).Distinct().ToList();
        var waves = rows.Select(row => row.Of.Wave).Distinct().Order().Select(RowLabel.Wave).ToList();
        var kept = rows.Where(row => IsDividedWithin(row)).Select(row => RowLabel.Kept(row.Of, language)!).Distinct().ToList();
        var who = kept.Count == 0
            ? ChartWords.Join(groups, language)
            : ChartWords.Join(kept, language) + " (" + ChartWords.Small(ChartWords.Join(groups, language)) + ")";
        var text = who + ", " + ChartWords.Join(waves, language)
            + language.Pick(". n: valid answers (– where none is printed)", ". n: gyldige svar (– der ingen er trykt)");
        return figure?.N is { } captioned && language == Language.English ? text + "; the caption prints " + captioned + "." : text + ".";
    }

    /// <summary>Whether the groups divide a population that a filter keeps, so that their own names do not tell it.</summary>
    private static bool IsDividedWithin(RowSubject row) =>
        row.Group.By is { } by && RowLabel.Kept(row.Of, Language.English) is not null && row.Of.Filter.On(by) is null;
}
