using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>All that rules may know: the claims with their quantities written in one way, and what the dictionary says of surveys and figures.</summary>
internal sealed class PrintedEvidence
{
    private readonly Lazy<ImmutableArray<ClaimDirection>> directions;
    private readonly Lazy<PrintedBases> bases;
    private readonly Lazy<ImmutableArray<GroupPartition>> partitions;

    /// <summary>Reads a registry.</summary>
    /// <param name="registry">The claims and their dictionary.</param>
    /// <param name="figures">The figures; <see langword="null"/> for those of the dictionary.</param>
    /// <param name="known">Quantities written before; <see langword="null"/> for none.</param>
    public PrintedEvidence(ClaimRegistry registry, ImmutableArray<FigureDefinition>? figures = null, CanonicalQuantities? known = null)
    {
        Registry = registry;
        Figures = figures ?? registry.Dictionary?.Figures ?? [];
        var canonical = known ?? new CanonicalQuantities(registry.Dictionary);
        var quantities = new Dictionary<string, ImmutableArray<CanonicalQuantity>>(StringComparer.Ordinal);
        var statements = new List<PrintedStatement>();
        foreach (var claim in registry.Claims.Where(claim => claim.Asks is not null))
        {
            var own = claim.Asks!.Quantities.Select(canonical.Of).ToImmutableArray();
            quantities[claim.Id] = own;
            statements.AddRange(PrintedStatement.SaidBy(claim, own));
        }

        Quantities = quantities;
        Statements = [.. statements];
        ByKey = statements.ToLookup(statement => statement.Of.Key, StringComparer.Ordinal);
        ByCell = statements.ToLookup(statement => statement.Of.Cell, StringComparer.Ordinal);
        ByMeasure = statements.ToLookup(statement => statement.Of.Measure, StringComparer.Ordinal);
        directions = new(() => ClaimDirection.All(this));
        bases = new(() => new PrintedBases(this));
        partitions = new(() => [.. GroupPartition.All(this)]);
    }

    public ClaimRegistry Registry { get; }

    /// <summary>The quantities of every claim that asks, in the order asked.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<CanonicalQuantity>> Quantities { get; }

    /// <summary>What is said of single numbers.</summary>
    public ImmutableArray<PrintedStatement> Statements { get; }

    /// <summary>By number.</summary>
    public ILookup<string, PrintedStatement> ByKey { get; }

    /// <summary>By item and group.</summary>
    public ILookup<string, PrintedStatement> ByCell { get; }

    /// <summary>By item and statistic, for all groups.</summary>
    public ILookup<string, PrintedStatement> ByMeasure { get; }

    /// <summary>What is said of orders and of places on a scale.</summary>
    public ImmutableArray<ClaimDirection> Directions => directions.Value;

    /// <summary>Totals with the groups that make them up.</summary>
    public ImmutableArray<GroupPartition> Partitions => partitions.Value;

    /// <summary>How many answered.</summary>
    public PrintedBases Bases => bases.Value;

    /// <summary>The figures and tables; empty where nothing is known of them.</summary>
    public ImmutableArray<FigureDefinition> Figures { get; }

    /// <summary>The quantities of a claim; empty where it asks nothing.</summary>
    public ImmutableArray<CanonicalQuantity> Of(Claim claim) => Quantities.TryGetValue(claim.Id, out var own) ? own : [];

    /// <summary>What numbers, not words, say of one quantity, brought together; <see langword="null"/> where none does or they exclude each other.</summary>
    public MergedStatements? Merged(CanonicalQuantity quantity) => MergedStatements.Of([.. ByKey[quantity.Key].Where(statement => !statement.IsWord)]);
}
