using System.Collections.Immutable;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Charts.Drawing;

/// <summary>What the marks of a chart can be looked up by: ids with spaces between, an empty text for nothing.</summary>
internal static class Doors
{
    /// <summary>The claims that print a number, or ask for exactly it; else its variable.</summary>
    public static string Of(MarkedEstimate mark) => mark.IsHidden
        ? Of(mark.Estimate.Of)
        : Of(
            [
                .. mark.Printed is { } printed ? [printed.Claim.Id] : ImmutableArray<string>.Empty,
                .. mark.Estimate.Statements,
                .. mark.Together is { } together ? [together.Claim.Id] : ImmutableArray<string>.Empty,
            ],
            mark.Estimate.Of);

    /// <summary>These claims, or a variable where there is none.</summary>
    /// <param name="claims">Ids of claims; each is taken once.</param>
    /// <param name="subject">What the number is of.</param>
    public static string Of(IEnumerable<string> claims, EstimateSubject subject) =>
        string.Join(' ', claims.Distinct(StringComparer.Ordinal)) is { Length: > 0 } ids ? ids : Of(subject);

    /// <summary>The rows that texts begin with, such as "S2-F010 (lines 1420–1424)".</summary>
    public static string Of(IEnumerable<string> sources) =>
        string.Join(' ', sources.Select(source => source.Split(' ')[0]).Where(IsRow).Distinct(StringComparer.Ordinal));

    private static string Of(EstimateSubject subject) => subject.Mark?.Id ?? string.Empty;

    private static bool IsRow(string id) => id is ['S', >= '0' and <= '9', '-', _, ..];
}
