namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>Whether numbers of people, which may be weighted, are few.</summary>
internal static class FewPersons
{
    /// <summary>Fewer persons than these are few.</summary>
    public const int Limit = 5;

    /// <summary>Whether it is more than nobody and less than the threshold, to the nearest person.</summary>
    public static bool Are(double count) => count > 1e-9 && Math.Round(count) < Limit;

    /// <summary>Whether a share is of so few, or of all but so few.</summary>
    public static bool Are(double share, double count) => Are(share * count) || Are((1 - share) * count);
}
