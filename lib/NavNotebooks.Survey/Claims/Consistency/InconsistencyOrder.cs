using System.Collections.Immutable;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>Makes findings of faults: one fact, one finding, the surest first.</summary>
internal static class InconsistencyOrder
{
    public static InconsistencyTable Of(IEnumerable<(IConsistencyRule Rule, RuleApplication Application)> applications)
    {
        var kept = new List<Inconsistency>();
        var found = applications.Where(entry => entry.Application.Fault is not null).Select(entry => Make(entry.Rule, entry.Application));
        foreach (var one in found.OrderBy(one => one.Severity).ThenBy(one => one.Claims.Length))
        {
            if (!kept.Exists(other => Tells(other, one)))
            {
                kept.Add(one);
            }
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        return new([.. kept.OrderBy(one => one.Severity).ThenBy(one => one.Claims[0].FirstLine).ThenBy(one => one.Id, StringComparer.Ordinal).Select(one => Named(one, ids))]);
    }

    /// <summary>Whether a finding that is kept tells of the other already: all its places are among the other's, and it is about as sure.</summary>
    private static bool Tells(Inconsistency kept, Inconsistency other) =>
        kept.Claims.Length > 1 && kept.Severity <= other.Severity && kept.Claims.All(other.Claims.Contains) && (kept.Rule != other.Rule || kept.Claims.Length == other.Claims.Length);

    private static Inconsistency Make(IConsistencyRule rule, RuleApplication application)
    {
        var fault = application.Fault!;
        ImmutableArray<Claim> claims = [.. application.Claims.OrderBy(claim => claim.FirstLine).ThenBy(claim => claim.Id, StringComparer.Ordinal)];
        return new Inconsistency
        {
            Id = fault.Recomputation ?? $"{rule.Id}-{claims[0].Id}",
            Rule = rule.Id,
            Title = fault.Title ?? rule.Title,
            Severity = fault.Severity,
            Claims = claims,
            Computed = fault.Computed,
            ComputedRange = fault.ComputedRange,
            PrintedRange = fault.PrintedRange,
            Settles = fault.Settles,
            Remark = fault.Remark,
        };
    }

    /// <summary>Two findings of one rule at one place are told apart by their next place.</summary>
    private static Inconsistency Named(Inconsistency one, HashSet<string> ids)
    {
        var id = one.Id;
        for (var next = 1; !ids.Add(id); next++)
        {
            id = $"{one.Id}-{(next < one.Claims.Length ? one.Claims[next].Id : next.ToString(System.Globalization.CultureInfo.InvariantCulture))}";
        }

        return one with { Id = id };
    }
}
