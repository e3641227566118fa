using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Comparing;

/// <summary>A survey one wave of which has weights that bring its respondents to known shares of the population, and what that did to the weights.</summary>
/// <remarks>Immutable. Shows the margins before and after, never a respondent.</remarks>
public sealed class WeightedSurvey : IDisplayable
{
    private const string WeightName = "raked";

    private readonly SurveyDefinition definition;

    private WeightedSurvey(SurveySeries series, SurveyDefinition definition, (WeightAdjustment Adjustment, DataBasis Basis) found)
    {
        (Series, this.definition) = (series, definition);
        (Adjustment, Basis) = found;
    }

    /// <summary>The survey with the weights: asked like any other, and every estimate weighted in that wave.</summary>
    public SurveySeries Series { get; }

    /// <summary>The weights before and after, margin by margin. They add up to the number of respondents who have every background variable.</summary>
    public WeightAdjustment Adjustment { get; }

    /// <summary>What the respondents are.</summary>
    public DataBasis Basis { get; }

    /// <summary>The margins before and after, and the spread of the weights.</summary>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The same as plain English text.</summary>
    public override string ToString() => ToTable(Language.English).ToString();

    /// <summary>Rakes the respondents of one wave to margins. Whoever lacks one of the variables keeps the mean weight, 1.</summary>
    internal static WeightedSurvey Of(SurveySeries series, int wave, IReadOnlyList<PopulationMargin> margins, RakingOptions? options)
    {
        var frame = series.Frame(wave);
        SurveyColumn[] columns = [.. margins.Select(margin => frame.Column(margin.Variable))];
        int[] rows = [.. Enumerable.Range(0, frame.RowCount).Where(row => columns.All(column => !column.IsMissing(row)))];
        double[] before = [.. rows.Select(row => frame.IsWeighted ? frame.Weights[row] : 1.0)];
        var total = before.Sum();
        var raked = WeightAdjustment.Rake(SampleDesign.Of(before), [.. margins.Select((margin, m) => Margin(margin, columns[m], rows, total))], options);
        _ = raked.Design;
        var weights = frame.IsWeighted ? frame.Weights.ToArray() : [.. Enumerable.Repeat(1.0, frame.RowCount)];
        for (var i = 0; i < rows.Length; i++)
        {
            weights[rows[i]] = raked.Weights[i];
        }

        var definition = frame.Definition with { Weight = WeightName };
        var weighted = SurveyWave.Of(new SurveyFrame(definition, frame.Basis, frame.Columns, [.. weights]));
        return new WeightedSurvey(series.With(definition, weighted), definition, (raked, frame.Basis));
    }

    private static Margin Margin(PopulationMargin margin, SurveyColumn column, int[] rows, double total)
    {
        var points = column.Scale!.Points;
        var groups = RowGroups.Of([.. rows.Select(row => column.Book.PointIndexOf(column.Codes[row]))], [.. points.Select(point => point.Id!)]);
        var sum = margin.Shares.Values.Sum();
        return new Margin(column.Variable.Name, groups, margin.Shares.ToDictionary(share => share.Key, share => share.Value / sum * total));
    }

    private Table ToTable(Language language)
    {
        var margins = Adjustment.Margins.Where(group => group.Count > 0).GroupBy(group => group.Margin, StringComparer.Ordinal).ToList();
        return new Table(
            language.In("Weights, margin by margin · basis: ", "Vekter, margin for margin · grunnlag: ") + Words.Of(Basis, language),
            [
                language.In("Variable", "Variabel"), language.In("Group", "Gruppe"), "n", language.In("Before", "Før"), language.In("After", "Etter"),
                language.In("Factor", "Faktor"),
            ],
            [.. margins.SelectMany(margin => Rows([.. margin], language))],
            [Adjustment.Reading(language)]).Marked(column: 0, [.. margins.SelectMany(margin => margin.Select(_ => definition.MarkOf(definition.Variable(margin.Key))))]);
    }

    private IEnumerable<ImmutableArray<string>> Rows(MarginGroup[] margin, Language language) =>
        CountLine.Of([.. margin.Select(group => group.Count)], Basis).Select((count, i) => Row(margin[i], count, language));

    private ImmutableArray<string> Row(MarginGroup group, ShownCount count, Language language)
    {
        var variable = definition.Variable(group.Margin);
        string label = variable.Label.In(language), category = definition.ScaleOf(variable)!.Category(group.Group)!.Label.In(language);
        return count.Display != CountDisplay.Shown
            ? [label, category, count.Text(language), "–", "–", "–"]
            :
            [
                label,
                category,
                count.Text(language),
                NumberText.Percent(group.Before / Adjustment.Before.Sum, 1, language),
                NumberText.Percent(group.After / Adjustment.After.Sum, 1, language),
                NumberText.Format(group.After / group.Before, 2, language),
            ];
    }
}
