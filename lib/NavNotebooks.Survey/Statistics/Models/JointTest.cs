using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>A Wald test that several coefficients are zero together, such as those of a factor.</summary>
/// <remarks>
/// W = bᵀV⁻¹b with V the covariance of the kind the model was asked for (Wald 1943). Against F(q, ν) as W/q: ν as for a single
/// coefficient, or with CR2 the F of an approximate Hotelling T² (Pustejovsky and Tipton 2018, "HTZ"); where ν is infinite W itself against χ²(q).
/// </remarks>
public sealed record JointTest : IStatisticalResult
{
    internal JointTest(IReadOnlyList<string> names, double statistic, double within)
    {
        Names = names;
        Statistic = statistic;
        DegreesOfFreedomWithin = within;
        PValue = IsChiSquare
            ? Distributions.PValue.FromChiSquare(statistic, names.Count)
            : Distributions.PValue.FromF(statistic, names.Count, within);
    }

    internal JointTest(IReadOnlyList<string> names, UndefinedReason reason)
    {
        Names = names;
        Undefined = reason;
        Statistic = DegreesOfFreedomWithin = PValue = double.NaN;
    }

    /// <summary>The coefficients tested.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>F, or χ² where <see cref="IsChiSquare"/>.</summary>
    public double Statistic { get; }

    /// <summary>How many coefficients are tested.</summary>
    public int DegreesOfFreedomBetween => Names.Count;

    /// <summary>The denominator's; infinity for χ².</summary>
    public double DegreesOfFreedomWithin { get; }

    /// <summary>Whether the statistic is χ² and not F.</summary>
    public bool IsChiSquare => double.IsPositiveInfinity(DegreesOfFreedomWithin);

    /// <summary>Upper-tail p.</summary>
    public double PValue { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; }

    /// <summary>"F(3, 236) = 4.12, p = .007" or "χ²(3) = 12.36, p = .006".</summary>
    /// <param name="language">The language of words and numbers.</param>
    public string Reading(Language language) =>
        Undefined is { } reason ? ReadingText.Undefined(language.In("Joint test", "Samlet test"), reason, language)
        : ModelText.Tested("χ²", (Statistic, PValue), (DegreesOfFreedomBetween, DegreesOfFreedomWithin), language);

    /// <summary>The test in English.</summary>
    public override string ToString() => Reading(Language.English);
}
