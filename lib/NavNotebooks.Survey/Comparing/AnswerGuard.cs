using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Which answers of a group may be told apart, whatever table or claim asks: the same question always gets the same answer.</summary>
internal static class AnswerGuard
{
    private static readonly ConditionalWeakTable<SurveyFrame, ConcurrentDictionary<(string Variable, string Where), ImmutableArray<AnswerBlocks>>> Known = [];

    /// <summary>The codes that answers may be shown together with, themselves among them; empty where they may be shown as they are.</summary>
    /// <param name="whole">All respondents that a total could be of.</param>
    /// <param name="subject">The question, and whose answers.</param>
    /// <param name="codes">The answers.</param>
    public static ImmutableArray<int> ShownWith(SurveyFrame whole, EstimateSubject subject, ImmutableArray<int> codes)
    {
        var column = whole.Column(subject.Variable.Name);
        if (!DisclosureRule.Applies(whole.Basis) || column.Book.IsOpen || codes.IsEmpty)
        {
            return [];
        }

        var blocks = BlocksOf(whole, column, ConditionsOf(subject));
        var asked = codes.Select(code => column.Book.PointIndexOf(code)).ToHashSet();
        HashSet<int> places = [.. asked];
        int before;
        do
        {
            before = places.Count;
            foreach (var partition in blocks)
            {
                places.UnionWith(partition.Around(places));
            }
        }
        while (places.Count > before);

        return places.Count == asked.Count ? [] : [.. places.Order().Select(place => column.Book.Points[place].Code)];
    }

    /// <summary>Whether a mean tells how many gave an answer: all answers lie on two points, and they must not be told apart.</summary>
    public static bool TellsAnswers(SurveyFrame whole, EstimateSubject subject, ValidAnswers answers)
    {
        if (!DisclosureRule.Applies(whole.Basis) || whole.Column(subject.Variable.Name).Book.IsOpen)
        {
            return false;
        }

        var given = new HashSet<int>();
        foreach (var value in answers.Values)
        {
            given.Add((int)value);
        }

        return given.Count == 2 && given.Any(code => ShownWith(whole, subject, [code]).Length > 0);
    }

    /// <summary>As groups of a variable and as a filter, one group is the same.</summary>
    private static RespondentFilter ConditionsOf(EstimateSubject subject) =>
        subject.Group.By is { } by ? subject.Filter.And(by, [subject.Group.Id]) : subject.Filter;

    /// <summary>The group's blocks beside each of the sets of groups that it is one of; by itself where it is everyone.</summary>
    private static ImmutableArray<AnswerBlocks> BlocksOf(SurveyFrame whole, SurveyColumn column, RespondentFilter conditions) =>
        Known.GetOrCreateValue(whole).GetOrAdd((column.Name, conditions.ToString()), _ =>
        {
            var isOrdered = column.Scale?.Kind == ScaleKind.Ordinal;
            ImmutableArray<AnswerBlocks> besides =
            [
                .. from condition in conditions.Conditions
                   where condition.Value.Count == 1
                   let groups = conditions.Without(condition.Key).Keep(whole).GroupBy(condition.Key)
                   let place = groups.Index().First(one => one.Item.Category.Id == condition.Value[0]).Index
                   select AnswerBlocks.Jointly(groups.Select(one => Counts(one.Frame, column.Name)), isOrdered)[place],
            ];
            return besides.IsEmpty ? [AnswerBlocks.Of(Counts(conditions.Keep(whole), column.Name), isOrdered)] : besides;
        });

    private static int[] Counts(SurveyFrame frame, string variable)
    {
        var column = frame.Column(variable);
        var counts = new int[column.Book.Points.Length];
        foreach (var code in column.Codes)
        {
            if (!column.Book.IsMissing(code))
            {
                counts[column.Book.PointIndexOf(code)]++;
            }
        }

        return counts;
    }
}
