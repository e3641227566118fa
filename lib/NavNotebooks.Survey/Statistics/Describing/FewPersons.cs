using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>Whether numbers of people, which may be weighted, are few.</summary>
internal static class FewPersons
{
    /// <summary>Whether it is more than nobody and less than the threshold, to the nearest person.</summary>
    public static bool Are(double count) => count > 1e-9 && Math.Round(count) < DisclosureRule.Threshold;

    /// <summary>Whether a share is of so few, or of all but so few.</summary>
    public static bool Are(double share, double count) => Are(share * count) || Are((1 - share) * count);
}
