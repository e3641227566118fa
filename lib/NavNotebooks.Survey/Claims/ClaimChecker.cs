using System.Collections.Immutable;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Claims;

/// <summary>Holds claims against recomputations, against each other, and against estimates. The only code that sees both what was printed and what was computed.</summary>
/// <param name="registry">The claims.</param>
public sealed class ClaimChecker(ClaimRegistry registry)
{
    private readonly Lazy<FromPrintAlone> printAlone = new(() => new FromPrintAlone(registry));

    /// <summary>The claims that it checks.</summary>
    public ClaimRegistry Registry { get; } = registry;

    /// <summary>Where the document disagrees with itself, by rule.</summary>
    public InconsistencyTable Inconsistencies => printAlone.Value.Inconsistencies;

    /// <summary>What printed numbers alone say of a claim; empty where no recomputation concerns it and nothing contradicts it.</summary>
    public ImmutableArray<ClaimFinding> FromPrint(Claim claim) => printAlone.Value.Of(claim);

    /// <summary>Holds estimates against a claim: those that answer its quantities are picked out, the others are ignored.</summary>
    /// <returns>Not computable where a quantity has no estimate, or where the estimate is the printed number itself.</returns>
    public static ClaimFinding Check(Claim claim, IReadOnlyCollection<Estimate> estimates)
    {
        if (claim.Asks is not { } question)
        {
            return NotComputable(claim, null, claim.Untied ?? "nothing is asked of the data");
        }

        var answers = new List<QuantityEstimate>();
        foreach (var quantity in question.Quantities)
        {
            var matching = estimates.Where(estimate => QuantityMatch.Answers(estimate.Of, quantity)).ToArray();
            if (matching.Length != 1)
            {
                return NotComputable(claim, null, $"{(matching.Length == 0 ? "no estimate" : "more than one estimate")} given answers '{quantity}'");
            }

            answers.Add(QuantityEstimate.Of(matching[0]));
        }

        return Judge(claim, question, answers);
    }

    /// <summary>What one estimator's numbers say of a claim.</summary>
    public static ClaimFinding Check(Claim claim, IQuantityEstimator estimator) => claim.Asks switch
    {
        null => NotComputable(claim, null, claim.Untied ?? "nothing is asked of the data"),
        { Relation: ClaimRelation.Associated } question =>
            Judge(claim, question, [estimator.Associate(question.Quantities[0], question.Quantities[1])]),
        { } question => Judge(claim, question, [.. question.Quantities.Select(estimator.Estimate)]),
    };

    /// <summary>Every claim with all its findings: from print, and from each estimator where it is tied to a variable.</summary>
    /// <param name="estimators">One for each data basis at hand; may be empty.</param>
    /// <returns>In the registry's order.</returns>
    public ImmutableArray<CheckedClaim> CheckAll(params IReadOnlyList<IQuantityEstimator> estimators) =>
        [.. Registry.Claims.Select(claim => CheckOne(claim, estimators))];

    /// <summary>One claim with all its findings.</summary>
    public CheckedClaim CheckOne(Claim claim, params IReadOnlyList<IQuantityEstimator> estimators)
    {
        var findings = FromPrint(claim).ToList();
        if (claim.Asks is not null)
        {
            findings.AddRange(estimators.Select(estimator => Check(claim, estimator)));
        }

        if (findings.Count == 0)
        {
            findings.Add(NotComputable(claim, null, claim.Untied ?? "no data are at hand"));
        }

        return new(claim, findings);
    }

    private static ClaimFinding Judge(Claim claim, ClaimQuestion question, IReadOnlyList<QuantityEstimate> answers)
    {
        if (answers.FirstOrDefault(answer => answer.Reason is not null) is { } silent)
        {
            return NotComputable(claim, silent.Basis, silent.Reason!);
        }

        var basis = CommonBasis(answers);
        if (answers.FirstOrDefault(answer => answer.Sources.Contains(claim.Id)) is not null)
        {
            return NotComputable(claim, basis, "this is the printed number itself");
        }

        if (answers.Any(answer => answer.IsSuppressed))
        {
            return NotComputable(
                claim,
                basis,
                answers.All(answer => answer.IsWithheld || !answer.IsSuppressed)
                    ? "1 to 4 persons gave the answer or one beside it, or all but so few, so the number is hidden"
                    : "fewer than five answered, so the number is hidden");
        }

        var judgement = RelationCheck.Of(claim, question, answers);
        return new ClaimFinding
        {
            Claim = claim,
            Verdict = VerdictOf(judgement.Holds, basis),
            Basis = basis,
            Computed = judgement.Computed,
            Value = judgement.Value,
            Interval = judgement.Interval,
            Reason = judgement.Reason,
            Places = basis == DataBasis.Published ? [.. answers.SelectMany(answer => answer.Sources).Distinct(StringComparer.Ordinal)] : [],
        };
    }

    private static Verdict VerdictOf(bool? holds, DataBasis basis) => (holds, basis) switch
    {
        (null, _) => Verdict.NotComputable,
        (true, DataBasis.Synthetic) => Verdict.Reproduced,
        (true, DataBasis.Microdata) => Verdict.Replicated,
        (true, _) => Verdict.Recomputed,
        (false, DataBasis.Published) => Verdict.Contradicted,
        (false, _) => Verdict.Deviates,
    };

    /// <summary>Synthetic as soon as one number is synthetic, else microdata as soon as one is, else published.</summary>
    private static DataBasis CommonBasis(IReadOnlyList<QuantityEstimate> answers) =>
        answers.Any(answer => answer.Basis == DataBasis.Synthetic) ? DataBasis.Synthetic
        : answers.Any(answer => answer.Basis == DataBasis.Microdata) ? DataBasis.Microdata
        : DataBasis.Published;

    private static ClaimFinding NotComputable(Claim claim, DataBasis? basis, string reason) =>
        new() { Claim = claim, Verdict = Verdict.NotComputable, Basis = basis, Reason = reason };
}
