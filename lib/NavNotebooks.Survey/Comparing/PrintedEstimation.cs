using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;

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
        var shares = wave.Shares
            .Where(share => share.Variable == subject.Variable.Name && share.Answers.On(subject.Scale).AsSpan().SequenceEqual(wanted.AsSpan()))
            .ToList();
        var found = false;
        foreach (var printed in shares)
        {
            if (GroupOf(wave.Definition, printed, groupedBy, subject.Filter) is { } group)
            {
                found = true;
                yield return Read(printed, subject with { Group = group });
            }
        }

        if (!found && groupedBy is null && Pooled(wave.Definition, shares, subject) is { } pooled)
        {
            yield return pooled;
        }
    }

    /// <summary>
    /// Groups that were printed one by one, put together: Σnp/Σn, with the rounding of every share carried along. Made only where each
    /// group has its own share and n.
    /// </summary>
    private static Estimate? Pooled(SurveyDefinition definition, List<PrintedShare> shares, EstimateSubject subject)
    {
        if (subject.Filter.Conditions.Count != 1 || subject.Filter.On(definition.PopulationVariable) is not { Count: > 1 } categories)
        {
            return null;
        }

        var parts = categories
            .Select(category => shares.FirstOrDefault(share =>
                share.Valid is not null && share.Filter.Equals(RespondentFilter.None.And(definition.PopulationVariable, [category]))))
            .ToList();
        if (parts.Any(part => part is null))
        {
            return null;
        }

        var valid = parts.Sum(part => part!.Valid!.Value);
        double Mean(Func<PrintedShare, double> of) => parts.Sum(part => of(part!) * part!.Valid!.Value) / valid;
        var value = Mean(part => (part.Rounding.Low + part.Rounding.High) / 2);
        return new Estimate
        {
            Of = subject,
            Value = value,
            Proportion = Proportion.OfShare(value, valid),
            Base = Base.Printed(valid),
            Basis = DataBasis.Published,
            Rounding = new Interval(Mean(part => part.Rounding.Low), Mean(part => part.Rounding.High), level: 1),
            Sources = [.. parts.Select(part => part!.Source)],
        };
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
