using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Designs;
using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Comparing;

/// <summary>
/// The respondents of one wave who gave a valid answer to each of several variables: the way from a survey to any statistic of
/// <see cref="Statistics"/> that takes several variables of the same people.
/// </summary>
/// <remarks>Immutable. Shows how many there are, never what they answered.</remarks>
public sealed class CompleteCases : IDisplayable
{
    private readonly ImmutableArray<double[]> columns;
    private readonly double[]? weights;

    private CompleteCases(SurveyFrame frame, ImmutableArray<Variable> variables, ImmutableArray<double[]> columns, double[]? weights)
    {
        (Wave, Basis, Variables) = (frame.Definition, frame.Basis, variables);
        (this.columns, this.weights) = (columns, weights);
        var count = columns[0].Length;
        Base = weights is null
            ? new Base(frame.RowCount, count, count, null)
            : new Base(frame.RowCount, count, WeightSpread.Of(weights) is { Undefined: null } spread ? spread.EffectiveCount : 0, frame.Definition.Weight);
    }

    /// <summary>The wave.</summary>
    public SurveyDefinition Wave { get; }

    /// <summary>What the respondents are.</summary>
    public DataBasis Basis { get; }

    /// <summary>The variables, in the order asked for.</summary>
    public ImmutableArray<Variable> Variables { get; }

    /// <summary>Respondents of the wave who passed the filter, and those of them who answered everything.</summary>
    public Base Base { get; }

    /// <summary>Number of respondents who answered everything, unweighted.</summary>
    public int Count => columns[0].Length;

    /// <summary>Whether the wave has weights.</summary>
    public bool IsWeighted => weights is not null;

    /// <summary>One weight per respondent; empty where <see cref="IsWeighted"/> is false.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <summary>The codes of one variable, one per respondent, in the same order for every variable.</summary>
    /// <exception cref="UnknownNameException">The variable was not asked for.</exception>
    public ReadOnlySpan<double> this[string variable] => columns[PlaceOf(variable)];

    /// <summary>
    /// The variables as the items of one scale, for reliability and factor analysis: all that were asked for, the way they were asked. Reverse items
    /// by name where they run the other way.
    /// </summary>
    /// <exception cref="ArgumentException">Fewer than two variables were asked for.</exception>
    public ScaleItems Items() => ScaleItems.Of([.. Variables.Select(variable => variable.Name)], columns);

    /// <summary>The items of an index as one scale, those that it reverses turned round.</summary>
    /// <param name="index">An index whose items were all asked for; other variables asked for are left out.</param>
    /// <exception cref="UnknownNameException">An item was not asked for.</exception>
    public ScaleItems Items(SurveyIndex index)
    {
        var points = Wave.ScaleOf(Variables[PlaceOf(index.Items[0])])!.Points;
        return ScaleItems.Of(index.Items, [.. index.Items.Select(item => columns[PlaceOf(item)])]).Reversed(points[0].Code, points[^1].Code, index.Reversed);
    }

    /// <summary>The groups that a variable divides these respondents into: categories by their ids, of identifiers and numbers by their code.</summary>
    /// <exception cref="UnknownNameException">The variable was not asked for.</exception>
    public RowGroups Groups(string variable)
    {
        var place = PlaceOf(variable);
        var codes = columns[place];
        if (Wave.ScaleOf(Variables[place]) is not { } scale || scale.Points.IsEmpty || scale.Points.Any(point => point.Id is null))
        {
            return RowGroups.Of<double>(codes);
        }

        var places = scale.Points.Select((point, i) => (point.Code, Place: i)).ToDictionary(pair => (double)pair.Code, pair => pair.Place);
        return RowGroups.Of([.. codes.Select(code => places[code])], [.. scale.Points.Select(point => point.Id!)]);
    }

    /// <summary>
    /// These respondents as a designed sample: the wave's weights, or 1 for everyone, with the clusters and strata named. Whoever left out an
    /// answer counts as not drawn.
    /// </summary>
    /// <param name="clusters">The variable whose values are the clusters, such as "office"; <see langword="null"/> where everyone was drawn alone.</param>
    /// <param name="strata">The variable whose categories are the strata; <see langword="null"/> for one stratum.</param>
    /// <exception cref="UnknownNameException">A variable was not asked for.</exception>
    public SampleDesign Design(string? clusters = null, string? strata = null) => SampleDesign.Of(
        weights ?? [.. Enumerable.Repeat(1.0, Count)],
        strata: strata is null ? null : Groups(strata),
        clusters: clusters is null ? null : Groups(clusters));

    /// <summary>Computes a statistic and keeps with it whom it rests on.</summary>
    /// <param name="statistic">A pure function of the answers, such as <c>cases =&gt; Pearson.Of(cases["a"], cases["b"])</c>.</param>
    public SurveyStatistic<TResult> Compute<TResult>(Func<CompleteCases, TResult> statistic)
        where TResult : IStatisticalResult => new()
        {
            Result = statistic(this),
            Variables = Variables,
            Wave = Wave,
            Base = Base,
            Basis = Basis,
            Groups = [],
            HasSmallCells = DisclosureRule.Applies(Basis) && SmallCells.In(columns),
        };

    /// <summary>How many respondents answered everything; never rows.</summary>
    public MimeBundle Display(DisplayContext context) => new(Text(context.Language));

    /// <summary>How many respondents answered everything; never rows.</summary>
    public override string ToString() => Text(Language.English);

    internal static CompleteCases Of(SurveyFrame frame, IReadOnlyList<string> names)
    {
        var kept = names.Select(frame.Column).ToList();
        var rows = new List<int>();
        for (var row = 0; row < frame.RowCount; row++)
        {
            if (kept.TrueForAll(column => !column.IsMissing(row)))
            {
                rows.Add(row);
            }
        }

        double[] Values(SurveyColumn column) => [.. rows.Select(row => column.Codes[row])];
        double[]? weights = frame.IsWeighted ? [.. rows.Select(row => frame.Weights[row])] : null;
        return new CompleteCases(frame, [.. kept.Select(column => column.Variable)], [.. kept.Select(Values)], weights);
    }

    private int PlaceOf(string name)
    {
        for (var i = 0; i < Variables.Length; i++)
        {
            if (Variables[i].Name == name)
            {
                return i;
            }
        }

        throw new UnknownNameException("variable among those asked", name, Variables.Select(variable => variable.Name), Wave.File);
    }

    /// <summary>Hidden too where it tells that 1 to 4 left something out.</summary>
    private string CountText(Language language) => CountLine.Of([Count, (Base.Asked ?? Count) - Count], Basis)[0].Text(language);

    private string Text(Language language) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Wave.Id}: {CountText(language)} {language.In("of", "av")} {NumberText.Format(Base.Asked ?? 0, 0, language)} {language.In("answered all of", "svarte på alle av")} {string.Join("; ", Variables.Select(variable => variable.Label.In(language)))} ({Words.Of(Basis, language)})");
}
