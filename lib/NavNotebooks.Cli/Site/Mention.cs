using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace NavNotebooks.Cli.Site;

/// <summary>Where a notebook's page speaks of a claim, or of a row of the case material.</summary>
/// <param name="Id">Id of the claim or row; no claim has the id of a row.</param>
/// <param name="Cell">Anchor of the cell that does; <see langword="null"/> where it stands before all cells.</param>
internal sealed partial record Mention(string Id, string? Cell)
{
    /// <summary>What the cells of a rendered notebook link to, in order, each once a cell.</summary>
    public static ImmutableArray<Mention> In(string html)
    {
        var met = new HashSet<Mention>();
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        string? cell = null;
        foreach (Match match in CellsAndIds().Matches(html))
        {
            if (match.Groups["cell"] is { Success: true } anchor)
            {
                cell = anchor.Value;
            }
            else if (new Mention(match.Groups["id"].Value, cell) is var mention && met.Add(mention))
            {
                mentions.Add(mention);
            }
        }

        return mentions.ToImmutable();
    }

    [GeneratedRegex("""<div class="nav-cell nav-cell-[a-z]+" id="(?<cell>[^"]+)|href="(?:claims-[a-z0-9-]+|cases-s[0-9])\.html#(?<id>[^"]+)""")]
    private static partial Regex CellsAndIds();
}
