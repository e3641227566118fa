using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>A difference, its standard error, and the normal test that it is zero.</summary>
/// <remarks>With no variation (standard error 0) or no respondents, statistic and p are NaN.</remarks>
public sealed record ZTest : IStatisticalResult
{
    internal ZTest(double difference, double standardError, Alternative alternative = Alternative.TwoSided, UndefinedReason? undefined = null)
    {
        Difference = difference;
        StandardError = standardError;
        Alternative = alternative;
        Undefined = undefined ?? (standardError > 0 ? null : double.IsNaN(difference) ? UndefinedReason.EmptyGroup : UndefinedReason.NoVariation);
        Statistic = Undefined is null ? difference / standardError : double.NaN;
        PValue = alternative.PValue(Distributions.PValue.FromZ(Statistic), Statistic);
    }

    /// <summary>What is tested against zero, as a share: 0.05 is five percentage points.</summary>
    public double Difference { get; }

    /// <summary>Standard error of the difference under the test's hypothesis, as a share.</summary>
    public double StandardError { get; }

    /// <summary>z: difference over standard error; standard normal when there is no difference.</summary>
    public double Statistic { get; }

    /// <summary>What the test sets against no difference.</summary>
    public Alternative Alternative { get; }

    /// <summary>p, of two sides or of the one asked for.</summary>
    public double PValue { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; }

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined("z", reason, language)
        : ReadingText.Statistic("z", Statistic, language) + ", " + ReadingText.P(PValue, Alternative, language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);
}
