using System.Globalization;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>One n for one item and group, wherever it is printed beside a number.</summary>
internal sealed class CountOfAnswersRule : IConsistencyRule
{
    public string Id => "count_of_answers";

    public BilingualText Title { get; } = new("The n of one item and group is printed with different values", "n for samme spørsmål og gruppe er trykt med ulike verdier");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        foreach (var cell in evidence.Bases.Told())
        {
            var claims = cell.Select(entry => entry.Claim).Distinct().ToArray();
            if (claims.Length > 1)
            {
                var different = cell.Select(entry => entry.Count).Distinct().Skip(1).Any();
                yield return RuleApplication.Of(claims, different ? Fault(evidence.Of(claims[0])[0], cell) : null);
            }
        }
    }

    private static RuleFault Fault(CanonicalQuantity of, IEnumerable<(double Count, Claim Claim)> told)
    {
        var name = FaultText.Name(of);
        var listed = string.Join(", ", told.Select(entry => $"n = {entry.Count.ToString(CultureInfo.InvariantCulture)} ({entry.Claim.Id})"));
        return new RuleFault(
            InconsistencySeverity.Likely,
            new($"{name.En}: {listed}", $"{name.Nb}: {listed}"),
            new("Whether the n is that of the item or of the whole group would settle it", "Om n gjelder spørsmålet eller hele gruppen, ville avgjøre det"));
    }
}
