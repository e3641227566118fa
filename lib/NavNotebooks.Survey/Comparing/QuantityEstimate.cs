using System.Collections.Immutable;
using NavNotebooks.Survey.Statistics;

namespace NavNotebooks.Survey.Comparing;

/// <summary>The answer to a <see cref="Quantity"/>: a number with its interval, base and basis, or the reason why there is none.</summary>
public sealed record QuantityEstimate
{
    /// <summary>The number: a share from 0 to 1, a mean in scale units, a count, a statistic; NaN where there is none.</summary>
    public double Value { get; init; } = double.NaN;

    /// <summary>The 95 per cent interval; <see langword="null"/> where there is none.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The numbers that a published value can stand for; <see langword="null"/> where the value is computed.</summary>
    public Interval? Rounding { get; init; }

    /// <summary>The valid answers it rests on; <see langword="null"/> where unknown.</summary>
    public int? Valid { get; init; }

    /// <summary>Kish's effective number of answers where weights are used, otherwise as <see cref="Valid"/>.</summary>
    public double? Effective { get; init; }

    /// <summary>Standard deviation of the answers, for a mean; otherwise <see langword="null"/>.</summary>
    public double? StandardDeviation { get; init; }

    /// <summary>Midpoint code of the scale; <see langword="null"/> where the scale has none.</summary>
    public int? Midpoint { get; init; }

    /// <summary>What it rests on.</summary>
    public required DataBasis Basis { get; init; }

    /// <summary>Ids of the printed statements a published number is taken from; empty where it is computed.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Why there is no number; <see langword="null"/> where there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it tells 1 to 4 persons of microdata apart, or would give them away.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>Whether tables and findings must hide the number: microdata with too few answers, or <see cref="IsWithheld"/>.</summary>
    public bool IsSuppressed => Basis == DataBasis.Microdata && (IsWithheld || Valid < Estimate.SmallestShownBase);

    /// <summary>No number, and why.</summary>
    public static QuantityEstimate None(DataBasis basis, string reason) => new() { Basis = basis, Reason = reason };

    /// <summary>An estimate of a share or a mean as the answer to the quantity that it estimates.</summary>
    public static QuantityEstimate Of(Estimate estimate) => new()
    {
        Value = estimate.Value,
        Interval = estimate.Interval,
        Rounding = estimate.Rounding,
        Valid = estimate.Base.Valid,
        Effective = estimate.Base.Effective,
        StandardDeviation = estimate.StandardDeviation,
        Midpoint = estimate.Of.Scale.Midpoint,
        Basis = estimate.Basis,
        IsWithheld = estimate is { IsSuppressed: true, IsBaseSuppressed: false },
        Sources = estimate.Sources,
        Reason = double.IsNaN(estimate.Value) ? "nobody answered" : null,
    };
}
