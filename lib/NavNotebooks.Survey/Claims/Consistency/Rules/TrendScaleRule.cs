using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>A change over time is read from one question on one scale, asked of the same people.</summary>
/// <remarks>What it finds is no contradiction: the levels of two scales may stand in the order told. It says that they do not show it.</remarks>
internal sealed class TrendScaleRule : IConsistencyRule
{
    public const string Name = "trend_scale";

    public string Id => Name;

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

        return trends.GroupBy(trend => $"{trend.Earlier.Wave} : {trend.Later.Wave} : {Reason(trend.Earlier, trend.Later)?.En ?? trend.Later.Item}").Select(group => Judge([.. group]));
    }

    private static bool IsTrend(CanonicalQuantity earlier, CanonicalQuantity later) =>
        earlier.Quantity.Wave < later.Quantity.Wave && earlier.Quantity.Survey == later.Quantity.Survey && earlier.Quantity.Variable == later.Quantity.Variable
        && earlier is { Variable.Kind: not VariableKind.Background, Scale: not null } && later is { Variable: not null, Scale: not null };

    /// <summary>Why the two may not be compared; <see langword="null"/> where they may.</summary>
    private static BilingualText? Reason(CanonicalQuantity earlier, CanonicalQuantity later)
    {
        var points = (Earlier: earlier.Scale!.Points.Length, Later: later.Scale!.Points.Length);
        var counts = string.Create(CultureInfo.InvariantCulture, $"{points.Earlier} → {points.Later}");
        return later.Variable!.ComparedWith(earlier.Quantity.Survey, earlier.Quantity.Wave) switch
        {
            { Reason: { } reason, Verdict: not Comparability.Same } => reason,
            _ when points.Earlier != points.Later => new($"the scales have different numbers of points ({counts})", $"skalaene har ulikt antall punkter ({counts})"),
            _ => null,
        };
    }

    private static RuleApplication Judge(ImmutableArray<(Claim Claim, CanonicalQuantity Earlier, CanonicalQuantity Later)> trend)
    {
        var (_, earlier, later) = trend[0];
        var claims = trend.Select(entry => entry.Claim);
        if (Reason(earlier, later) is not { } reason)
        {
            return RuleApplication.Of(claims);
        }

        var items = trend.Select(entry => entry.Later.Variable!.Label).DistinctBy(label => label.En).ToArray();
        var waves = string.Create(CultureInfo.InvariantCulture, $"{later.Quantity.Wave} ← {earlier.Quantity.Wave}");
        return RuleApplication.Of(claims, new RuleFault(
            InconsistencySeverity.Note,
            new($"{string.Join("; ", items.Select(label => label.En))}, {waves}: {reason.En}", $"{string.Join("; ", items.Select(label => label.Nb))}, {waves}: {reason.Nb}"),
            new(
                "The answers of both waves, brought to one scale and to like offices, would show what the change is worth",
                "Svarene fra begge år, ført over til én skala og til like kontorer, ville vise hva endringen er verdt")));
    }
}
