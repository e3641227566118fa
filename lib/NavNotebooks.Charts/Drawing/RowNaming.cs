using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Drawing;

/// <summary>Names rows by what differs between them, so that nothing is said on every row.</summary>
internal sealed class RowNaming
{
    private readonly ImmutableDictionary<string, BilingualText> items;
    private readonly bool variesByMeasure;
    private readonly bool variesByVariable;
    private readonly bool variesByGroup;
    private readonly bool variesByWave;
    private readonly Language language;

    public RowNaming(ImmutableArray<RowSubject> rows, bool withWaves, Language language)
    {
        this.language = language;
        items = rows.GroupBy(row => row.Of.Variable.Name, StringComparer.Ordinal)
            .ToImmutableDictionary(of => of.Key, of => of.MaxBy(row => row.Of.Wave)!.Of.Variable.Label, StringComparer.Ordinal);
        variesByVariable = Varies(rows, row => row.Of.Variable.Name);
        variesByMeasure = Varies(rows, row => MeasureText.Key(row.Of));
        variesByGroup = Varies(rows, row => row.Group.Id);
        variesByWave = withWaves && Varies(rows, row => RowLabel.Wave(row.Of.Wave));
        HasHeadings = (variesByVariable || variesByMeasure) && (variesByGroup || variesByWave);
    }

    /// <summary>Whether items stand above their rows rather than beside them.</summary>
    public bool HasHeadings { get; }

    /// <summary>
    /// The item: the variable's label, and the answers where they differ. Waves that worded it differently are one item, named as the latest of them did.
    /// </summary>
    public string Item(RowSubject row) => (variesByVariable, variesByMeasure && row.Of.Answers is not null) switch
    {
        (true, true) => items[row.Of.Variable.Name].In(language) + ": " + MeasureText.Of(row.Of, language),
        (false, true) => MeasureText.Of(row.Of, language),
        _ => items[row.Of.Variable.Name].In(language),
    };

    /// <summary>The row: group and wave as far as they differ, or the item where neither does.</summary>
    public string Row(RowSubject row)
    {
        var group = variesByGroup ? RowLabel.Group(row.Of, row.Group, language) : string.Empty;
        var wave = variesByWave ? RowLabel.Wave(row.Of.Wave) : string.Empty;
        var label = string.Join(' ', new[] { group, wave }.Where(part => part.Length > 0));
        return label.Length == 0 ? Item(row) : label;
    }

    private static bool Varies(ImmutableArray<RowSubject> rows, Func<RowSubject, string> of) => rows.Select(of).Distinct().Skip(1).Any();
}
