using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NavNotebooks.Cli.Site;

/// <summary>Where a notebook's page speaks of a claim, or of a row of the case material.</summary>
/// <param name="Id">Id of the claim or row; no claim has the id of a row.</param>
/// <param name="Cell">Anchor of the first cell that does; <see langword="null"/> where it stands before all cells.</param>
internal sealed partial record Mention(string Id, string? Cell)
{
    /// <summary>What a rendered notebook links to, in order, each once.</summary>
    public static ImmutableArray<Mention> In(string html)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        string? cell = null;
        foreach (Match match in CellsAndIds().Matches(html))
        {
            if (match.Groups["cell"] is { Success: true } anchor)
            {
                cell = anchor.Value;
            }
            else if (met.Add(match.Groups["id"].Value))
            {
                mentions.Add(new(match.Groups["id"].Value, cell));
            }
        }

        return mentions.ToImmutable();
    }

    [GeneratedRegex("""<div class="nav-cell nav-cell-[a-z]+" id="(?<cell>[^"]+)|href="(?:claims|cases-s[0-9])\.html#(?<id>[^"]+)""")]
    private static partial Regex CellsAndIds();
}
