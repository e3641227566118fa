using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Forest;

/// <summary>Names the rows of a forest plot by what differs between them and no heading says.</summary>
internal sealed class ForestNaming
{
    private readonly ImmutableArray<(ForestRow Row, BilingualText? Heading)> rows;
    private readonly Language language;
    private readonly bool variesByMeasure;
    private readonly bool variesByPair;
    private readonly ImmutableList<BilingualText?> variesUnder;
    private readonly ImmutableHashSet<string> ambiguous;

    public ForestNaming(ImmutableArray<(ForestRow Row, BilingualText? Heading)> rows, Language language)
    {
        (this.rows, this.language) = (rows, language);
        variesByMeasure = Varies(pair => MeasureText.Key(pair.Row.First));
        variesByPair = Varies(pair => pair.Row.Pair(language));
        variesUnder = [.. rows.GroupBy(pair => pair.Heading).Where(group => group.Select(pair => pair.Row.Pair(language)).Distinct().Skip(1).Any()).Select(group => group.Key)];
        ambiguous = [.. rows.Select(pair => pair.Row.First.Variable).DistinctBy(variable => variable.Name)
            .GroupBy(variable => variable.Label.In(language)).Where(group => group.Skip(1).Any()).Select(group => group.Key)];
    }

    /// <summary>
    /// The item, the answers where items count different ones, and who is compared where that differs; its battery where two items are
    /// called the same, and a double dagger where a comparison is disputed.
    /// </summary>
    public string Row((ForestRow Row, BilingualText? Heading) pair)
    {
        var item = pair.Row.First.Variable.Label.In(language);
        var answers = variesByMeasure && pair.Row.First.Answers is not null && pair.Row.First.Answers.Listed.Length > 0
            ? ": " + ChartWords.Small(MeasureText.Of(pair.Row.First, language))
            : string.Empty;
        var isSaid = pair.Heading?.In(language).Contains(item, StringComparison.Ordinal) == true;
        var who = variesUnder.Contains(pair.Heading) || (isSaid && variesByPair) ? Who(pair.Row) : string.Empty;
        var battery = ambiguous.Contains(item) && FigureRequest.Battery(pair.Row.First) is { } name ? name.In(language) + ": " : string.Empty;
        return (isSaid && who.Length > 0 ? who : (battery.Length > 0 ? battery + ChartWords.Small(item) : item) + answers + (who.Length > 0 ? " (" + ChartWords.Small(who) + ")" : string.Empty))
            + (pair.Row.Contrast?.Caution is null ? string.Empty : " ‡");
    }

    /// <summary>The first sentence of a reason, in a row that shows no difference.</summary>
    public string Refusal(BilingualText reason)
    {
        var text = reason.In(language);
        var end = text.IndexOfAny(['.', ';']);
        return "× " + language.Pick("not comparable: ", "kan ikke sammenlignes: ") + (end > 0 ? text[..end] : text);
    }

    /// <summary>What lies on either side of zero, above the plot.</summary>
    public IEnumerable<Annotation> Directions()
    {
        var (less, more) = Words();
        var word = new Annotation { X = 0, Y = 1, YAnchor = "bottom", YShift = 3, Size = 11, Color = Palette.Soft };
        yield return word with { Text = TextMeasure.Plain("← " + less) };
        yield return word with { Text = TextMeasure.Plain(more + " →"), X = 1, XAnchor = "right" };
    }

    private (string Less, string More) Words()
    {
        var (first, second) = (rows[0].Row.First, rows[0].Row.Second);
        return first.Wave != second.Wave ? (language.Pick("lower", "lavere"), language.Pick("higher", "høyere"))
            : variesByPair ? (language.Pick("second higher", "andre høyere"), language.Pick("first higher", "første høyere"))
            : (RowLabel.Group(second, second.Group, language) + language.Pick(" higher", " høyere"), RowLabel.Group(first, first.Group, language) + language.Pick(" higher", " høyere"));
    }

    /// <summary>The pair; of waves that a heading tells, the group alone.</summary>
    private string Who(ForestRow row)
    {
        if (row.First.Wave == row.Second.Wave)
        {
            return row.Pair(language);
        }

        var group = RowLabel.Group(row.First, row.First.Group, language);
        return rows.All(pair => pair.Heading is not null) ? group : row.Pair(language);
    }

    private bool Varies(Func<(ForestRow Row, BilingualText? Heading), string> of) => rows.Select(of).Distinct().Skip(1).Any();
}
