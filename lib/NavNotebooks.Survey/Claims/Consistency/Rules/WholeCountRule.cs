using System.Globalization;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>A percentage is that of a whole number of answers out of its n (the GRIM test; Brown and Heathers 2017, Social Psychological and Personality Science 8, 363–369).</summary>
/// <remarks>
/// An n printed with the number itself makes it likely wrong; an n printed elsewhere for the item is worth a note. Where answers are
/// weighted, or where the n of the figure is not that of the item, nothing follows.
/// </remarks>
internal sealed class WholeCountRule : IConsistencyRule
{
    public string Id => "whole_count";

    public BilingualText Title { get; } = new("No whole number of answers gives the printed share", "Ikke noe helt antall svar gir den trykte andelen");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        foreach (var statement in evidence.Statements)
        {
            if (statement is { IsSoft: false, IsWord: false, Of: { Statistic: QuantityStatistic.Share, Definition: not { Weight: not null } }, Claim.Printed: { Value: not null, To: null, Comparison: PrintedComparison.Equal } }
                && evidence.Bases.Of(statement.Of, statement.Claim) is { IsExact: true } found)
            {
                yield return Compare(statement, found);
            }
        }
    }

    private static RuleApplication Compare(PrintedStatement statement, PrintedBase found)
    {
        var count = found.Most;
        var possible = statement.Range.Times(count / 100);
        var (first, last) = (Math.Ceiling(possible.Low - RoundingInterval.Slack), Math.Floor(possible.High + RoundingInterval.Slack));
        Claim[] claims = [statement.Claim, .. found.Claims];
        if (first <= last)
        {
            return RuleApplication.Of(claims);
        }

        var n = count.ToString(CultureInfo.InvariantCulture);
        return RuleApplication.Of(claims, new RuleFault(
            found.Origin == PrintedBaseOrigin.OwnLines ? InconsistencySeverity.Likely : InconsistencySeverity.Note,
            new($"{statement} of {n} is {FaultText.Range(possible)} answers, which holds no whole number", $"{statement} av {n} er {FaultText.Range(possible)} svar, som ikke rommer noe helt tall"),
            new("The item's own n, or word of weighting, would settle it", "Spørsmålets egen n, eller opplysning om vekting, ville avgjøre det"))
        {
            ComputedRange = possible,
            PrintedRange = statement.Range,
        });
    }
}
