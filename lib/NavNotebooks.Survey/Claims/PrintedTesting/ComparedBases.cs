using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.PrintedTesting;

/// <summary>How many answered in each of two groups that are compared, as far as print tells.</summary>
/// <param name="evidence">All that is printed.</param>
internal sealed class ComparedBases(PrintedEvidence evidence)
{
    public PrintedEvidence Evidence => evidence;

    /// <summary>The n of both; where they are not printed and the two split one group, that group by the printed split.</summary>
    public (PrintedBase? First, PrintedBase? Second) Of(CanonicalQuantity first, CanonicalQuantity second)
    {
        var bases = (First: evidence.Bases.Of(first), Second: evidence.Bases.Of(second));
        var variable = Dividing(first, second);
        if (bases is { First.IsExact: true, Second.IsExact: true } || variable is null || first.Wave != second.Wave || first.Definition is not { } definition || variable == definition.PopulationVariable)
        {
            return bases;
        }

        var all = evidence.Bases.Of(CanonicalQuantity.Of(first.Quantity with { Where = first.Where.Without(variable) }, evidence.Registry.Dictionary));
        return all is not null && Part(definition, variable, first) is { } one && Part(definition, variable, second) is { } other
            ? (Of(all, one), Of(all, other))
            : bases;
    }

    /// <summary>The background variable that alone tells the two groups apart; <see langword="null"/> where they differ otherwise.</summary>
    public static string? Dividing(CanonicalQuantity first, CanonicalQuantity second) => first.Where.Conditions.Keys.FirstOrDefault(name =>
        second.Where.On(name) is { } kept && !kept.Overlaps(first.Where.On(name)!) && first.Where.Without(name).Equals(second.Where.Without(name)));

    private double? Part(SurveyDefinition definition, string variable, CanonicalQuantity quantity) => evidence.Bases.ShareOf(definition, variable, quantity.Where.On(variable)!)?.Range.Middle;

    private static PrintedBase Of(PrintedBase all, double percent) => new(0, Math.Round(all.Most * percent / 100), PrintedBaseOrigin.SplitOfGroup, all.Claims);
}
