using System.Collections.Immutable;
using NavNotebooks.Survey.Claims.Consistency.Rules;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>Holds a whole registry against itself: every rule on every claim, each disagreement told once.</summary>
/// <remarks>Reads claims, dictionary and figures, never data. Pure: the same registry gives the same findings in the same order.</remarks>
public sealed class ConsistencyCheck
{
    private static readonly ImmutableArray<IConsistencyRule> All =
    [
        new SameQuantityRule(), new PartsOfWholeRule(), new MeanAndSharesRule(), new GroupsAndTotalRule(), new PrintedSplitRule(),
        new WholeCountRule(), new CountOfAnswersRule(), new CountWithinGroupRule(), new DirectionsRule(), new OrderAndNumbersRule(),
        new SignificanceRule(), new TestResultsRule(), new CaptionWavesRule(), new CaptionScaleRule(), new CaptionCountRule(),
        new CaptionGroupRule(), new TrendScaleRule(), new ConclusionRule(), new DeclaredArithmeticRule(),
    ];

    private readonly ImmutableArray<(IConsistencyRule Rule, RuleApplication Application)> applications;

    /// <summary>Applies every rule.</summary>
    /// <param name="registry">The claims; without its dictionary only what needs no scale or group is compared.</param>
    public ConsistencyCheck(ClaimRegistry registry)
        : this(new PrintedEvidence(registry))
    {
    }

    /// <summary>Applies every rule to what was read.</summary>
    internal ConsistencyCheck(PrintedEvidence evidence)
    {
        applications = [.. All.SelectMany(rule => rule.Apply(evidence).Select(application => (rule, application)))];
        Inconsistencies = InconsistencyOrder.Of(applications);
    }

    /// <summary>The ids of all rules, in the order applied.</summary>
    public static ImmutableArray<string> Rules => [.. All.Select(rule => rule.Id)];

    /// <summary>What was found: the surest first, then in the order of the document.</summary>
    public InconsistencyTable Inconsistencies { get; }

    /// <summary>How often each rule had something to compare, in the order applied.</summary>
    public ImmutableArray<KeyValuePair<string, int>> Applications =>
        [.. All.Select(rule => KeyValuePair.Create(rule.Id, applications.Count(entry => entry.Rule == rule)))];

    /// <summary>What follows from other printed numbers and was printed so.</summary>
    internal IEnumerable<RuleDerivation> Derivations => applications.Select(entry => entry.Application).Where(application => application.Fault is null).Select(application => application.Derivation).OfType<RuleDerivation>();

    /// <summary>How many of all applications found something wrong.</summary>
    public int Flagged => applications.Count(entry => entry.Application.Fault is not null);

    /// <summary>Ids of the claims that some rule could hold against others.</summary>
    public ImmutableHashSet<string> Checkable => [.. applications.SelectMany(entry => entry.Application.Claims).Select(claim => claim.Id)];
}
