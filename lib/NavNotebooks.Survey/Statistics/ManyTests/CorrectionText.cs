namespace NavNotebooks.Survey.Statistics.ManyTests;

/// <summary>The names of corrections, the same in both languages.</summary>
internal static class CorrectionText
{
    internal static string Of(FamilyCorrection correction) => correction switch
    {
        FamilyCorrection.Bonferroni => "Bonferroni",
        FamilyCorrection.Holm => "Holm",
        FamilyCorrection.Hochberg => "Hochberg",
        FamilyCorrection.BenjaminiHochberg => "Benjamini–Hochberg",
        FamilyCorrection.BenjaminiYekutieli => "Benjamini–Yekutieli",
        _ => throw new ArgumentOutOfRangeException(nameof(correction), correction, "There is no such correction. Use a member of FamilyCorrection."),
    };
}
