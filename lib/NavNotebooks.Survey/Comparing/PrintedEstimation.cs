using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Estimates that are read off printed shares. A mean is never derived from them.</summary>
internal static class PrintedEstimation
{
    public static IEnumerable<Estimate> Of(PrintedWave wave, EstimateSubject subject, string? groupedBy)
    {
        if (subject.Statistic != EstimatedStatistic.Share)
        {
            yield break;
        }

        var wanted = subject.Answers!.On(subject.Scale);
        foreach (var printed in wave.Shares.Where(share => share.Variable == subject.Variable.Name))
        {
            if (printed.Answers.On(subject.Scale).AsSpan().SequenceEqual(wanted.AsSpan())
                && GroupOf(wave.Definition, printed, groupedBy, subject.Filter) is { } group)
            {
                yield return Read(printed, subject with { Group = group });
            }
        }
    }

    private static Group? GroupOf(SurveyDefinition definition, PrintedShare printed, string? groupedBy, RespondentFilter filter)
    {
        var conditions = printed.Filter.Conditions;
        if (groupedBy is null)
        {
            return printed.Filter.Equals(filter) ? Group.Everyone : null;
        }

        if (printed.Filter.On(groupedBy) is not { } categories || conditions.Count != 1)
        {
            return null;
        }

        if (filter.On(groupedBy) is { } kept && !categories.Overlaps(kept))
        {
            return null;
        }

        var scale = definition.ScaleOf(definition.Variable(groupedBy))!;
        var points = scale.Points.Where(point => point.Id is { } id && categories.Contains(id)).ToList();
        return new Group(
            groupedBy,
            string.Join('+', points.Select(point => point.Id)),
            new BilingualText(
                string.Join(" and ", points.Select(point => point.Label.En)),
                string.Join(" og ", points.Select(point => point.Label.Nb))));
    }

    private static Estimate Read(PrintedShare printed, EstimateSubject subject)
    {
        var value = Math.Clamp((printed.Rounding.Low + printed.Rounding.High) / 2, 0, 1);
        return new Estimate
        {
            Of = subject,
            Value = value,
            Proportion = printed.Valid is { } n ? Proportion.OfShare(value, n) : null,
            Base = Base.Printed(printed.Valid),
            Basis = DataBasis.Published,
            Rounding = printed.Rounding,
            Printed = printed.Text,
            Sources = [printed.Source],
        };
    }
}
