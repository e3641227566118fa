using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>A printed p, or a word of significance, is one that the printed shares and n can give.</summary>
/// <remarks>Only likely, never certain: the document does not say which test it used, nor whether answers were weighted or clustered.</remarks>
internal sealed class SignificanceRule : IConsistencyRule
{
    private const double Smallest = 0.0001;

    public string Id => "significance";

    public BilingualText Title { get; } = new("The printed result of a test does not follow from the shares it tests", "Det trykte testresultatet følger ikke av andelene som testes");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence) => SharesTested.All(evidence).Where(test => test.P.IsDefined).Select(Compare);

    /// <summary>"in [0.0009, 0.031]", "&lt; 0.0001", "at least 0.21" where only the largest possible n is known.</summary>
    public static BilingualText Text(SharesTested test)
    {
        var (low, high) = (RoundingInterval.Exactly(test.P.Low).ToText(4), RoundingInterval.Exactly(test.P.High).ToText(4));
        return !test.IsExact ? new($"at least {low} (with the largest possible n)", $"minst {low} (med størst mulig n)")
            : test.P.High < Smallest ? new("< 0.0001", "< 0.0001")
            : low == high ? new("= " + low, "= " + low)
            : new($"from {low} to {high}", $"fra {low} til {high}");
    }

    private static RuleApplication Compare(SharesTested test)
    {
        var told = SharesTested.Told(test.Claim)!.Value;
        var computed = new RoundingInterval(test.P.Low, test.P.High);
        if (computed.Meets(told))
        {
            var follows = test.IsExact && told.Contains(computed.Low) && told.Contains(computed.High);
            return RuleApplication.Of(test.Claims) with { Derivation = follows ? new([test.Claim], $"{test.First} against {test.Second}: p {Text(test).En}", computed, [.. test.First.Claims, .. test.Second.Claims]) : null };
        }

        var (p, n) = (Text(test), string.Join(" / ", test.Bases.Select(found => RoundingInterval.Exactly(found.Most).ToText(0))));
        return RuleApplication.Of(test.Claims, new RuleFault(
            InconsistencySeverity.Likely,
            new(
                $"{test.First} against {test.Second}, n {n}: p {p.En}; told {Said(test.Claim)} ({test.Claim.Id})",
                $"{test.First} mot {test.Second}, n {n}: p {p.Nb}; oppgitt {Said(test.Claim)} ({test.Claim.Id})"),
            new("Which test was used, and its n, would settle it", "Hvilken test som ble brukt, og dens n, ville avgjøre det"))
        {
            ComputedRange = computed,
            PrintedRange = told,
        });
    }

    private static string Said(Claim claim) => claim.Printed is { Unit: "p", IsComparable: true } or { Significant: not null }
        ? claim.Printed.ToString()
        : claim.Asks!.Relation == ClaimRelation.NotSignificantlyDifferent ? "not significant" : "significant";
}
