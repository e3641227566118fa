using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NavNotebooks.Cli.Site;

/// <summary>Where a notebook's page speaks of a claim.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Cell">Anchor of the first cell that does; <see langword="null"/> where it stands before all cells.</param>
internal sealed partial record ClaimMention(string Claim, string? Cell)
{
    /// <summary>The claims that a rendered notebook links to, in order, each once.</summary>
    public static ImmutableArray<ClaimMention> In(string html)
    {
        var mentions = new Dictionary<string, ClaimMention>(StringComparer.Ordinal);
        string? cell = null;
        foreach (Match match in CellsAndClaims().Matches(html))
        {
            if (match.Groups["cell"] is { Success: true } anchor)
            {
                cell = anchor.Value;
            }
            else
            {
                mentions.TryAdd(match.Groups["claim"].Value, new(match.Groups["claim"].Value, cell));
            }
        }

        return [.. mentions.Values];
    }

    [GeneratedRegex("""<div class="nav-cell nav-cell-[a-z]+" id="(?<cell>[^"]+)|href="claims\.html#(?<claim>[^"]+)""")]
    private static partial Regex CellsAndClaims();
}
