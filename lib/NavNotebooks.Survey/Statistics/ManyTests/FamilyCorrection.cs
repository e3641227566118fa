namespace NavNotebooks.Survey.Statistics.ManyTests;

/// <summary>How p is adjusted for the number of tests in a family.</summary>
/// <remarks>
/// The first three bound the chance of any false rejection at all, the last two the expected share of rejections that are false. With m
/// tests, p₍₁₎ the smallest: an adjusted p is the smallest level at which the method rejects the test.
/// </remarks>
public enum FamilyCorrection
{
    /// <summary>m·p, at most 1 (Dunn 1961). Holds for any dependence.</summary>
    Bonferroni,

    /// <summary>max over j ≤ i of (m−j+1)·p₍ⱼ₎ (Holm 1979). Holds for any dependence; never weaker than Bonferroni.</summary>
    Holm,

    /// <summary>min over j ≥ i of (m−j+1)·p₍ⱼ₎ (Hochberg 1988). Holds for independent tests and some positive dependence.</summary>
    Hochberg,

    /// <summary>min over j ≥ i of m·p₍ⱼ₎/j (Benjamini and Hochberg 1995). Holds for independent tests and positive dependence.</summary>
    BenjaminiHochberg,

    /// <summary>As Benjamini and Hochberg, times 1 + 1/2 + … + 1/m (Benjamini and Yekutieli 2001). Holds for any dependence.</summary>
    BenjaminiYekutieli,
}
