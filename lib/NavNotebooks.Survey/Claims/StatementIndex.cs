using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Claims;

/// <summary>The claims by what they ask, made when it is first looked into.</summary>
/// <param name="registry">Gives the claims; called once.</param>
internal sealed class StatementIndex(Func<ClaimRegistry> registry) : IStatementIndex
{
    private readonly Lazy<ILookup<(string Survey, int Wave, string Variable), (Claim Claim, ClaimQuestion Asks)>> byVariable = new(() => registry().Claims
        .Where(claim => claim.Asks is { Quantities.Length: 1 or 2 })
        .OrderBy(Rank)
        .Select(claim => (Claim: claim, Asks: claim.Asks!))
        .Where(entry => entry.Asks.Quantities[0].Variable is not null)
        .ToLookup(entry => (entry.Asks.Quantities[0].Survey, entry.Asks.Quantities[0].Wave, entry.Asks.Quantities[0].Variable!)));

    /// <summary>The index of the registry that travels with this assembly.</summary>
    public static StatementIndex Default { get; } = new(() => ClaimRegistry.Default);

    /// <inheritdoc/>
    public ImmutableArray<string> Of(EstimateSubject subject) =>
    [
        .. from entry in byVariable.Value[Key(subject)]
           where entry.Asks.Quantities is [{ PairedBy: null } only] && QuantityMatch.Answers(subject, only)
           select entry.Claim.Id,
    ];

    /// <inheritdoc/>
    public ImmutableArray<string> Of(EstimateSubject first, EstimateSubject second) =>
    [
        .. from entry in byVariable.Value[Key(first)].Union(byVariable.Value[Key(second)])
           where entry.Asks is { Relation: not ClaimRelation.EqualTo, Quantities: [{ PairedBy: null } one, { PairedBy: null } other] }
               && ((QuantityMatch.Answers(first, one) && QuantityMatch.Answers(second, other))
                   || (QuantityMatch.Answers(second, one) && QuantityMatch.Answers(first, other)))
           select entry.Claim.Id,
    ];

    /// <summary>Claims that tell the number come before those that only say something of it, figures and tables before the text that repeats them.</summary>
    private static int Rank(Claim claim) => claim.Asks!.Relation switch
    {
        ClaimRelation.EqualTo or ClaimRelation.DiffersBy => 0,
        ClaimRelation.SignificantlyGreater or ClaimRelation.SignificantlyDifferent or ClaimRelation.NotSignificantlyDifferent => 2,
        _ => 4,
    } + (claim.Figure is null ? 1 : 0);

    private static (string, int, string) Key(EstimateSubject subject) => (subject.Survey, subject.Wave, subject.Variable.Name);
}
