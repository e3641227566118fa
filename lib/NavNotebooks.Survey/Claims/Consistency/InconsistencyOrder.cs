using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>Makes findings of faults: one fact, one finding, the surest first.</summary>
internal static class InconsistencyOrder
{
    private const string SameQuantity = "same_quantity";

    /// <summary>Rules whose findings on one claim are one fact.</summary>
    private static readonly HashSet<string> OneNumber = new(StringComparer.Ordinal) { SameQuantity, "order_and_numbers", "parts_and_whole", "printed_split", "groups_and_total", "significance" };

    /// <summary>Rules whose findings are facts of their own, beside whatever else is at odds in the same places.</summary>
    private static readonly HashSet<string> Readings = new(StringComparer.Ordinal) { "trend_scale", "conclusion" };

    public static InconsistencyTable Of(IEnumerable<(IConsistencyRule Rule, RuleApplication Application)> applications)
    {
        var kept = new List<Inconsistency>();
        var found = applications.Where(entry => entry.Application.Fault is not null).Select(entry => Make(entry.Rule, entry.Application));
        foreach (var one in Joined(found).OrderBy(one => one.Severity).ThenBy(one => one.Claims.Length == 1).ThenBy(one => one.Claims.Length))
        {
            if (!kept.Exists(other => Tells(other, one)))
            {
                kept.Add(one);
            }
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        return new([.. kept.OrderBy(one => one.Severity).ThenBy(one => one.Claims[0].FirstLine).ThenBy(one => one.Id, StringComparer.Ordinal).Select(one => Named(one, ids))]);
    }

    /// <summary>Findings of one number that is at odds with several others are one: they share a place, a rule and a severity.</summary>
    private static List<Inconsistency> Joined(IEnumerable<Inconsistency> found)
    {
        var joined = new List<Inconsistency>();
        foreach (var one in found)
        {
            var at = OneNumber.Contains(one.Rule) ? joined.FindIndex(other => other.Rule == one.Rule && other.Severity == one.Severity && other.Claims.Any(one.Claims.Contains)) : -1;
            if (at < 0)
            {
                joined.Add(one);
            }
            else
            {
                var claims = InOrder(joined[at].Claims.Concat(one.Claims).Distinct());
                var computed = new BilingualText($"{joined[at].Computed.En}; {one.Computed.En}", $"{joined[at].Computed.Nb}; {one.Computed.Nb}");
                joined[at] = joined[at] with { Id = $"{one.Rule}-{claims[0].Id}", Claims = claims, Computed = computed, ComputedRange = null, PrintedRange = null };
            }
        }

        return joined;
    }

    private static ImmutableArray<Claim> InOrder(IEnumerable<Claim> claims) => [.. claims.OrderBy(claim => claim.FirstLine).ThenBy(claim => claim.Id, StringComparer.Ordinal)];

    /// <summary>Whether a finding that is kept tells of the other already: all its places are among the other's, and it is about as sure.</summary>
    private static bool Tells(Inconsistency kept, Inconsistency other) =>
        kept.Severity <= other.Severity
        && !Readings.Contains(other.Rule)
        && ((kept.Claims.Length > 1 && kept.Claims.All(other.Claims.Contains) && (kept.Rule != other.Rule || kept.Claims.Length == other.Claims.Length))
            || (kept.Rule == SameQuantity && other.Rule != SameQuantity && other.Claims.Length == 1 && kept.Claims.Contains(other.Claims[0])));

    private static Inconsistency Make(IConsistencyRule rule, RuleApplication application)
    {
        var fault = application.Fault!;
        var claims = InOrder(application.Claims);
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
            id = $"{one.Id}-{(next < one.Claims.Length ? one.Claims[next].Id : next.ToString(CultureInfo.InvariantCulture))}";
        }

        return one with { Id = id };
    }
}
