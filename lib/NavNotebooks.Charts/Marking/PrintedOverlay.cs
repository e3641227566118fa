using System.Collections.Concurrent;
using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Marking;


/// <summary>Finds what the document prints of estimates: the same wave, variable, answers and respondents.</summary>
/// <remarks>Microdata that a user brought are never mixed with print.</remarks>
internal static class PrintedOverlay
{
    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<PrintedShare>>> Shares = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<ClaimedMean>>> Means = new(StringComparer.Ordinal);

    /// <summary>The estimates with what is printed of them. Groups that are printed together are drawn on each of them.</summary>
    public static ImmutableArray<MarkedEstimate> Of(IReadOnlyList<Estimate> estimates)
    {
        var groups = estimates.Select(estimate => estimate.Of.Group).Where(group => !group.Id.Contains('+', StringComparison.Ordinal))
            .DistinctBy(group => (group.By, group.Id)).ToList();
        var marked = estimates.SelectMany(estimate => Mark(estimate, groups)).ToList();
        var items = Places(marked.Select(mark => Item(mark.Estimate.Of)));
        var order = Places(marked.Where(mark => mark.Estimate.Basis != DataBasis.Published).Concat(marked).Select(mark => mark.Group.Id));
        return
        [
            .. marked.OrderBy(mark => items[Item(mark.Estimate.Of)]).ThenBy(mark => order[mark.Group.Id])
                .ThenBy(mark => mark.Estimate.Of.Survey, StringComparer.Ordinal).ThenBy(mark => mark.Estimate.Of.Wave),
        ];
    }

    /// <summary>Everything that is printed of a variable's answers in one wave, for exactly one group of respondents.</summary>
    public static IEnumerable<PrintedShare> Of(EstimateSubject subject) => Printed(subject)
        .Where(share => share.Variable == subject.Variable.Name && share.Filter.Equals(Respondents(subject)));

    /// <summary>Everything that is printed of a variable's answers in one wave, for several groups together that hold this one.</summary>
    public static IEnumerable<PrintedShare> Together(EstimateSubject subject) => Printed(subject)
        .Where(share => share.Variable == subject.Variable.Name && HoldsGroup(share, subject));

    private static IEnumerable<MarkedEstimate> Mark(Estimate estimate, List<Group> groups)
    {
        if (estimate.Basis == DataBasis.Published)
        {
            return Published(estimate, groups);
        }

        var drawn = new MarkedEstimate(estimate, estimate.Of.Group);
        if (estimate.Basis == DataBasis.Microdata)
        {
            return [drawn];
        }

        if (estimate.Of.Statistic != EstimatedStatistic.Share)
        {
            return [drawn with { Printed = MeanOf(estimate.Of) }];
        }

        var printed = Of(estimate.Of).FirstOrDefault(share => CountsTheSame(share, estimate.Of));
        var together = printed is null ? Together(estimate.Of).FirstOrDefault(share => CountsTheSame(share, estimate.Of)) : null;
        return
        [
            drawn with
            {
                Printed = printed is null ? null : PrintedMark.Of(printed),
                Together = together is null ? null : PrintedMark.Of(together),
            },
        ];
    }

    private static PrintedMark? MeanOf(EstimateSubject subject) => Definition(subject) is { } definition
        && Means.GetOrAdd(definition.Id, _ => new(() => PrintedMeans.Of(ClaimRegistry.Default, definition))).Value
            .FirstOrDefault(mean => mean.Of.Variable == subject.Variable.Name && mean.Of.Where.Equals(Respondents(subject))) is { } mean
            ? PrintedMark.Of(mean)
            : null;

    private static IEnumerable<MarkedEstimate> Published(Estimate estimate, List<Group> groups)
    {
        var mark = PrintedMark.Of(estimate);
        var parts = estimate.Of.Group.Id.Split('+');
        var single = parts.Select(part => groups.Find(group => group.By == estimate.Of.Group.By && group.Id == part)).OfType<Group>().ToList();
        return parts.Length > 1 && single.Count == parts.Length
            ? single.Select(group => new MarkedEstimate(estimate, group) { Printed = mark, IsPooled = true })
            : [new MarkedEstimate(estimate, estimate.Of.Group) { Printed = mark, IsPooled = parts.Length > 1 }];
    }

    private static ImmutableArray<PrintedShare> Printed(EstimateSubject subject) => Definition(subject) is { } definition
        ? Shares.GetOrAdd(definition.Id, _ => new(() => PrintedShares.Of(ClaimRegistry.Default, definition))).Value
        : [];

    private static SurveyDefinition? Definition(EstimateSubject subject) =>
        SurveyDictionary.Embedded.Surveys.FirstOrDefault(survey => survey.Survey == subject.Survey && survey.Wave == subject.Wave);

    private static bool CountsTheSame(PrintedShare share, EstimateSubject subject) =>
        share.Answers.On(subject.Scale).AsSpan().SequenceEqual(subject.Answers!.On(subject.Scale).AsSpan());

    private static RespondentFilter Respondents(EstimateSubject subject) =>
        subject.Group.By is { } by ? subject.Filter.And(by, [subject.Group.Id]) : subject.Filter;

    private static bool HoldsGroup(PrintedShare share, EstimateSubject subject) =>
        subject.Group.By is { } by && share.Filter.Conditions.Count == 1 && share.Filter.On(by) is { Count: > 1 } groups && groups.Contains(subject.Group.Id);

    private static string Item(EstimateSubject subject) => subject.Variable.Name + "/" + MeasureText.Key(subject);

    private static Dictionary<string, int> Places(IEnumerable<string> names) =>
        names.Distinct().Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);
}
