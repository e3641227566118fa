using System.Collections.Immutable;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site;

/// <summary>All that the pages are made of, and what can be looked up in it.</summary>
/// <param name="check">The claims, checked.</param>
/// <param name="notebooks">The notebooks, in reading order.</param>
/// <param name="plotly">Where figures are drawn from.</param>
internal sealed class SiteContent(ClaimCheck check, IReadOnlyList<NotebookPage> notebooks, PlotlyScript plotly)
{
    private readonly Dictionary<string, CheckedClaim> claims = check.Claims.ToDictionary(claim => claim.Claim.Id, StringComparer.Ordinal);

    /// <summary>The claims, checked.</summary>
    public ClaimCheck Check { get; } = check;

    /// <summary>The notebooks, in reading order.</summary>
    public IReadOnlyList<NotebookPage> Notebooks { get; } = notebooks;

    /// <summary>Where figures are drawn from.</summary>
    public PlotlyScript Plotly { get; } = plotly;

    /// <summary>The notebooks that speak of a claim or of a row of the case material.</summary>
    public MentionLinks Mentions { get; } = new(notebooks);

    /// <summary>The claims about a variable, by the survey's id and the variable's name, in the registry's order.</summary>
    public ILookup<(string Survey, string Variable), CheckedClaim> ByVariable { get; } = check.Claims
        .SelectMany(claim => VariablesOf(claim.Claim).Select(name => (Key: (claim.Claim.Survey, name), claim)))
        .ToLookup(pair => pair.Key, pair => pair.claim);

    /// <summary>The claims of a figure or table, by its id.</summary>
    public ILookup<string, CheckedClaim> ByFigure { get; } = check.Claims
        .Where(claim => claim.Claim.Figure is not null).ToLookup(claim => claim.Claim.Figure!, StringComparer.Ordinal);

    /// <summary>The claim of an id; <see langword="null"/> where none has it.</summary>
    public CheckedClaim? Find(string id) => claims.GetValueOrDefault(id);

    /// <summary>The variables that a claim asks, each once.</summary>
    public static ImmutableArray<string> VariablesOf(Claim claim) =>
        [.. (claim.Asks?.Quantities ?? []).SelectMany(quantity => new[] { quantity.Variable, quantity.On }).OfType<string>().Distinct(StringComparer.Ordinal)];
}
