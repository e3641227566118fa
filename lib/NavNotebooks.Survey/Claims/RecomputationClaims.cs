using System.Collections.Immutable;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>The claims of one recomputation, looked up.</summary>
internal sealed class RecomputationClaims(Recomputation recomputation, ClaimRegistry registry)
{
    public Recomputation Recomputation { get; } = recomputation;

    public ImmutableArray<Claim> From { get; } = [.. recomputation.From.Select(id => registry[id])];

    public ImmutableArray<Claim> Less { get; } = [.. recomputation.Less.Select(id => registry[id])];

    public ImmutableArray<Claim> Gives { get; } = [.. recomputation.Gives.Select(id => registry[id])];

    /// <summary>The first claim that the arithmetic starts from and that prints no number.</summary>
    public Claim? Unprinted => From.Concat(Less).FirstOrDefault(claim => !claim.Printed.IsComparable);

    public RoundingInterval this[int index] => From[index].Printed.Interval;

    /// <summary>A printed percentage as a share from 0 to 1.</summary>
    public RoundingInterval Share(int index) => this[index].Times(0.01);

    /// <summary>A printed count, used as a base.</summary>
    public double Count(int index) => this[index].Middle;

    /// <summary>The claims that agree or disagree: all but the counts that only serve as bases.</summary>
    public IReadOnlyList<Claim> Involved()
    {
        var from = Recomputation.Kind switch
        {
            RecomputationKind.TwoProportions or RecomputationKind.Change => [From[0], From[2]],
            RecomputationKind.TwoProportionsAmong => [From[0], From[1], From[3], From[4]],
            RecomputationKind.IntegerCount => [From[0]],
            _ => (IEnumerable<Claim>)From,
        };
        return [.. Gives.Concat(from).Concat(Less).Distinct()];
    }

    /// <summary>Compares a computed number with every claim that it gives.</summary>
    public Conclusion Compare(RoundingInterval computed, string unit, string arithmetic)
    {
        if (Gives.IsEmpty)
        {
            return Conclusion.Unprinted(computed, unit, arithmetic);
        }

        if (Gives.FirstOrDefault(claim => !claim.Printed.IsComparable) is { } silent)
        {
            return new(RecomputationOutcome.Open, computed, unit, $"{arithmetic}; {silent.Id} prints no number");
        }

        var holds = Gives.All(claim => claim.Printed.Interval.Meets(computed));
        var printed = string.Join(", ", Gives.Select(claim => $"{claim.Printed} ({claim.Id})"));
        return Conclusion.Of(holds, computed, unit, $"{arithmetic}; printed {printed}");
    }
}
