using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>The names of claims and of their places as a notebook offers them, each with what it stands for.</summary>
internal static class OfferedClaims
{
    private static ClaimRegistry Registry => ClaimRegistry.Default;

    /// <summary>Every claim, in the order of the document.</summary>
    public static IEnumerable<OfferedName> Ids => Registry.Claims.Select(claim => new OfferedName(claim.Id, claim.Statement)
    {
        Details = $"Printed: {claim.PrintedText}\nPlace: {claim.Place}",
    });

    /// <summary>Every figure and table that has claims, with its title.</summary>
    public static IEnumerable<OfferedName> Figures => Registry.Claims.Select(claim => claim.Figure).OfType<string>().Distinct().Select(Figure);

    /// <summary>Every section that has claims, with how many.</summary>
    public static IEnumerable<OfferedName> Sections => Counted(claim => claim.Section);

    /// <summary>Every part that has claims, with how many.</summary>
    public static IEnumerable<OfferedName> Parts => Counted(claim => claim.Part);

    private static OfferedName Figure(string id) =>
        new(id, SurveyDictionary.Embedded.Figures.FirstOrDefault(figure => figure.Id == id)?.Title.En ?? "");

    private static IEnumerable<OfferedName> Counted(Func<Claim, string> place) => Registry.Claims.GroupBy(place, StringComparer.Ordinal)
        .Select(claims => new OfferedName(claims.Key, FormattableString.Invariant($"{claims.Count()} claims")));
}
