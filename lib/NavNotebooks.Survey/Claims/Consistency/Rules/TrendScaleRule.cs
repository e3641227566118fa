using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>A change over time is read from one question on one scale, asked of the same people.</summary>
/// <remarks>What it finds is no contradiction: the levels of two scales may stand in the order told. It says that they do not show it.</remarks>
internal sealed class TrendScaleRule : IConsistencyRule
{
    public string Id => "trend_scale";

    public BilingualText Title { get; } = new("A change is read across different scales or questions", "En endring leses på tvers av ulike skalaer eller spørsmål");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        var trends = new List<(Claim Claim, CanonicalQuantity Earlier, CanonicalQuantity Later)>();
        foreach (var claim in evidence.Registry.Claims.Where(claim => claim.Asks?.Relation is not (null or ClaimRelation.EqualTo or ClaimRelation.Associated)))
        {
            var quantities = evidence.Of(claim);
            trends.AddRange(quantities
                .SelectMany(earlier => quantities.Where(later => IsTrend(earlier, later)).Select(later => (claim, earlier, later)))
                .DistinctBy(trend => (trend.earlier.Item, trend.later.Item)));
        }

        return trends.GroupBy(trend => trend.Earlier.Item + " : " + trend.Later.Item).Select(group => Judge([.. group]));
    }

    private static bool IsTrend(CanonicalQuantity earlier, CanonicalQuantity later) =>
        earlier.Quantity.Wave < later.Quantity.Wave && earlier.Quantity.Survey == later.Quantity.Survey && earlier.Quantity.Variable == later.Quantity.Variable
        && earlier is { Variable: not null, Scale: not null } && later is { Variable: not null, Scale: not null };

    private static RuleApplication Judge(ImmutableArray<(Claim Claim, CanonicalQuantity Earlier, CanonicalQuantity Later)> trend)
    {
        var (_, earlier, later) = trend[0];
        var claims = trend.Select(entry => entry.Claim);
        var compared = later.Variable!.ComparedWith(earlier.Quantity.Survey, earlier.Quantity.Wave);
        var points = (Earlier: earlier.Scale!.Points.Length, Later: later.Scale!.Points.Length);
        if (compared?.Verdict is null or Comparability.Same && points.Earlier == points.Later)
        {
            return RuleApplication.Of(claims);
        }

        var name = FaultText.Name(later);
        var counts = points.Earlier == points.Later ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" ({points.Earlier} → {points.Later})");
        var reason = compared?.Reason ?? new BilingualText("the scales have different numbers of points", "skalaene har ulikt antall punkter");
        return RuleApplication.Of(claims, new RuleFault(
            InconsistencySeverity.Note,
            new(
                string.Create(CultureInfo.InvariantCulture, $"{name.En} against {earlier.Quantity.Wave}{counts}: {reason.En}"),
                string.Create(CultureInfo.InvariantCulture, $"{name.Nb} mot {earlier.Quantity.Wave}{counts}: {reason.Nb}")),
            new("The answers on both scales, brought to one, would show what the change is worth", "Svarene på begge skalaer, ført over til én, ville vise hva endringen er verdt")));
    }
}
