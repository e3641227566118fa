using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Comparing;

/// <summary>
/// The valid answers to one variable, group by group: the way from a comparison to any statistic of <see cref="Statistics"/> that
/// takes two or more samples.
/// </summary>
/// <remarks>Immutable. Groups in which nobody answered are left out. Shows how many answered in each group, never what.</remarks>
public sealed class GroupedAnswers : IDisplayable
{
    private readonly ImmutableArray<ValidAnswers> answers;
    private readonly SurveyFrame frame;

    private GroupedAnswers(SurveyFrame frame, Variable variable, ImmutableArray<Group> groups, ImmutableArray<ValidAnswers> answers)
    {
        (this.frame, Variable, Groups, this.answers) = (frame, variable, groups, answers);
        Values = [.. answers.Select(group => group.Values.ToArray())];
    }

    /// <summary>The variable answered.</summary>
    public Variable Variable { get; }

    /// <summary>The groups in the order of the background variable's scale.</summary>
    public ImmutableArray<Group> Groups { get; }

    /// <summary>The valid codes of each group, in the order of <see cref="Groups"/>; without weights.</summary>
    public IReadOnlyList<double[]> Values { get; }

    /// <summary>The valid codes of one group.</summary>
    /// <param name="group">The category's id: "state", "municipal" …</param>
    /// <exception cref="UnknownNameException">There is no such group, or nobody in it answered.</exception>
    public ReadOnlySpan<double> this[string group] => answers[PlaceOf(group)].Values;

    /// <summary>The weights that go with the codes of one group; empty where the wave has none.</summary>
    /// <exception cref="UnknownNameException">There is no such group, or nobody in it answered.</exception>
    public ReadOnlySpan<double> WeightsOf(string group) => answers[PlaceOf(group)].Weights;

    /// <summary>How many of each group gave each answer: groups down, the points of the scale across, without weights; for tests of tables.</summary>
    /// <exception cref="InvalidOperationException">The variable is a number, which has no points to count at.</exception>
    public double[,] Counts()
    {
        var column = frame.Column(Variable.Name);
        FrameErrors.RequireCategories(column);
        var counts = new double[Groups.Length, column.Book.Points.Length];
        for (var group = 0; group < Groups.Length; group++)
        {
            foreach (var code in answers[group].Values)
            {
                counts[group, column.Book.PointIndexOf(code)]++;
            }
        }

        return counts;
    }

    /// <summary>Computes a statistic and keeps with it whom it rests on.</summary>
    /// <param name="statistic">A pure function of the samples, such as <c>groups =&gt; TTest.Welch(groups["state"], groups["municipal"])</c>.</param>
    public SurveyStatistic<TResult> Compute<TResult>(Func<GroupedAnswers, TResult> statistic)
        where TResult : IStatisticalResult => new()
        {
            Result = statistic(this),
            Variables = [Variable],
            Wave = frame.Definition,
            Base = new Base(frame.RowCount, answers.Sum(group => group.Count), null, frame.IsWeighted ? frame.Definition.Weight : null),
            Basis = frame.Basis,
            Groups = [.. Groups.Zip(answers, (group, given) => (group, given.Count))],
            HasSmallCells = DisclosureRule.Applies(frame.Basis) && HasSmallCells(),
        };

    /// <summary>How many answered in each group; never rows.</summary>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>How many answered in each group; never rows.</summary>
    public override string ToString() => ToTable(Language.English).ToString();

    internal static GroupedAnswers Of(SurveyFrame frame, string variable, string groupedBy)
    {
        var groups = frame.GroupBy(groupedBy)
            .Select(group => (Group: new Group(groupedBy, group.Category.Id!, group.Category.Label), Answers: group.Frame.Valid(variable)))
            .Where(group => group.Answers.Count > 0)
            .ToList();
        return new GroupedAnswers(
            frame, frame.Column(variable).Variable, [.. groups.Select(group => group.Group)], [.. groups.Select(group => group.Answers)]);
    }

    /// <summary>A test of two answers tells their table, as its totals are known; of more answers it tells too little.</summary>
    private bool HasSmallCells() =>
        frame.Column(Variable.Name).Book is { IsOpen: false, Points.Length: 2 } && Counts().Cast<double>().Any(FewPersons.Are);

    private int PlaceOf(string id)
    {
        for (var i = 0; i < Groups.Length; i++)
        {
            if (Groups[i].Id == id)
            {
                return i;
            }
        }

        throw new UnknownNameException("group with answers", id, Groups.Select(group => group.Id), frame.Definition.File);
    }

    private Table ToTable(Language language)
    {
        int[] counts = [.. answers.Select(group => group.Count)];
        var texts = CountLine.Of(counts, frame.Basis);
        return new Table(
            Variable.Label.In(language) + " (" + frame.Definition.Id + ", " + Words.Of(frame.Basis, language) + ")",
            [language.In("Group", "Gruppe"), "n"],
            [.. Groups.Select((group, i) => ImmutableArray.Create(group.Label.In(language), texts[i].Text(language)))],
            []).Marked(column: 1, [.. Groups.Select(_ => frame.Definition.MarkOf(Variable))]);
    }
}
