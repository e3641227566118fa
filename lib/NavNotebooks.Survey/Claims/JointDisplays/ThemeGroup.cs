using System.Collections.Immutable;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>The words of quantity of themes that say the same of their subject. They are the document's words, and are never counted.</summary>
/// <param name="Direction">What they say.</param>
/// <param name="Words">Each word that occurs, the strongest first, and last that none is stated.</param>
internal sealed record ThemeGroup(ThemeDirection Direction, ImmutableArray<WordOfQuantity> Words)
{
    /// <summary>Themes by what they say, from praise to blame and then what is asked for.</summary>
    public static ImmutableArray<ThemeGroup> Of(ImmutableArray<Claim> claims) =>
    [
        .. ThemeWords.Directions.Select(direction => new ThemeGroup(
                direction,
                [.. ThemeWords.Quantities.Where(word => claims.Any(claim => claim.Theme is { } theme && theme.Direction == direction && theme.Quantity == word))]))
            .Where(group => !group.Words.IsEmpty),
    ];
}
