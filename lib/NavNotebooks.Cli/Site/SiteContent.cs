using System.Collections.Immutable;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Site.Variables;
using NavNotebooks.Display;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site;

/// <summary>All that the pages are made of, and what can be looked up in it. Immutable and safe to share between threads.</summary>
/// <param name="check">The claims, checked.</param>
/// <param name="notebooks">The notebooks, in reading order.</param>
/// <param name="plotly">Where figures are drawn from.</param>
/// <param name="surveys">The surveys that the claims were checked on; the embedded data by default.</param>
internal sealed class SiteContent(ClaimCheck check, IReadOnlyList<NotebookPage> notebooks, PlotlyScript plotly, SurveyCatalog? surveys = null)
{
    private readonly Dictionary<string, CheckedClaim> claims = check.Claims.ToDictionary(claim => claim.Claim.Id, StringComparer.Ordinal);

    private readonly Lazy<ILookup<string, FigureSighting>> sightings =
        new(() => notebooks.SelectMany(FigureSighting.In).ToLookup(sighting => sighting.Figure, StringComparer.Ordinal));

    private VariableFigures? figures;
    private NotebookUses? uses;

    /// <summary>The language of labels and numbers that a reader sees who chooses none.</summary>
    /// <value>Default: English.</value>
    public Language FirstChoice { get; init; } = Language.English;

    /// <summary>What readers of any page have to know of how the site was made; <see langword="null"/> for nothing.</summary>
    /// <value>Default: <see langword="null"/>.</value>
    public string? Remark { get; init; }

    /// <summary>The claims, checked.</summary>
    public ClaimCheck Check { get; } = check;

    /// <summary>The notebooks, in reading order.</summary>
    public IReadOnlyList<NotebookPage> Notebooks { get; } = notebooks;

    /// <summary>Where figures are drawn from.</summary>
    public PlotlyScript Plotly { get; } = plotly;

    /// <summary>The notebooks that speak of a claim or of a row of the case material.</summary>
    public MentionLinks Mentions { get; } = new(notebooks);

    /// <summary>The surveys with their codebooks.</summary>
    public SurveyShelves Surveys { get; } = new(surveys ?? DataAtHand.Surveys(folder: null));

    /// <summary>Where notebooks show the figures and tables of the report, by the figure's id.</summary>
    public ILookup<string, FigureSighting> Sightings => sightings.Value;

    /// <summary>Which figures and tables of the report use which variables.</summary>
    public VariableFigures Figures => LazyInitializer.EnsureInitialized(ref figures, () => new(this));

    /// <summary>Which cells of notebooks ask for which variables.</summary>
    public NotebookUses Uses => LazyInitializer.EnsureInitialized(ref uses, () => new(this));

    /// <summary>The claims about a variable, by the survey's id and the variable's name, in the registry's order.</summary>
    public ILookup<(string Survey, string Variable), CheckedClaim> ByVariable { get; } = check.Claims
        .SelectMany(claim => AskedBy(claim.Claim).Select(key => (Key: key, claim)))
        .ToLookup(pair => pair.Key, pair => pair.claim);

    /// <summary>The claims of a figure or table, by its id.</summary>
    public ILookup<string, CheckedClaim> ByFigure { get; } = check.Claims
        .Where(claim => claim.Claim.Figure is not null).ToLookup(claim => claim.Claim.Figure!, StringComparer.Ordinal);

    /// <summary>The claim of an id; <see langword="null"/> where none has it.</summary>
    public CheckedClaim? Find(string id) => claims.GetValueOrDefault(id);

    /// <summary>The variables that a claim asks, each once.</summary>
    public static ImmutableArray<string> VariablesOf(Claim claim) => [.. AskedBy(claim).Select(asked => asked.Variable).Distinct(StringComparer.Ordinal)];

    /// <summary>The same with the survey of each.</summary>
    public static IEnumerable<(string Survey, string Variable)> AskedBy(Claim claim) => (claim.Asks?.Quantities ?? [])
        .SelectMany(quantity => new[] { quantity.Variable, quantity.On }.OfType<string>().Select(name => (quantity.Survey, name))).Distinct();
}
