using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>A difference, its standard error, and the normal test that it is zero.</summary>
/// <remarks>With no variation (standard error 0) or no respondents, statistic and p are NaN.</remarks>
public sealed record ZTest
{
    internal ZTest(double difference, double standardError)
    {
        Difference = difference;
        StandardError = standardError;
        Statistic = standardError > 0 ? difference / standardError : double.NaN;
        PValue = Distributions.PValue.FromZ(Statistic);
    }

    /// <summary>What is tested against zero, as a share: 0.05 is five percentage points.</summary>
    public double Difference { get; }

    /// <summary>Standard error of the difference under the test's hypothesis, as a share.</summary>
    public double StandardError { get; }

    /// <summary>z: difference over standard error; standard normal when there is no difference.</summary>
    public double Statistic { get; }

    /// <summary>Two-sided p.</summary>
    public double PValue { get; }
}
