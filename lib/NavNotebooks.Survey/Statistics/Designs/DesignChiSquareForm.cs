namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>How a test of independence takes the design into account.</summary>
public enum DesignChiSquareForm
{
    /// <summary>
    /// Pearson's χ² over the sum of the generalised design effects, referred to F with Satterthwaite's degrees of freedom (Rao and Scott 1984;
    /// Thomas and Rao 1987).
    /// </summary>
    SecondOrder,

    /// <summary>Pearson's χ² over the mean generalised design effect, referred to χ² (Rao and Scott 1981).</summary>
    FirstOrder,

    /// <summary>Wald's quadratic form of observed less expected shares, over its degrees of freedom, referred to F (Koch, Freeman and Freeman 1975).</summary>
    Wald,

    /// <summary>Wald's form with (ν − k + 1)/ν for few clusters (Fellegi 1980; Thomas and Rao 1987).</summary>
    AdjustedWald,
}
