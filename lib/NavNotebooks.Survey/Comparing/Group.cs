using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Comparing;

/// <summary>The respondents that an estimate speaks for.</summary>
/// <param name="By">The background variable that divides respondents, or <see langword="null"/> for everyone who was asked.</param>
/// <param name="Id">The category's id in the dictionary; "all" for everyone.</param>
/// <param name="Label">The category's label.</param>
public sealed record Group(string? By, string Id, BilingualText Label)
{
    /// <summary>Everyone who was asked.</summary>
    public static Group Everyone { get; } = new(null, "all", new BilingualText("All who were asked", "Alle som ble spurt"));
}
