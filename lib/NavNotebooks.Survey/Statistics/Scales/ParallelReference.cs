namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>What random data the eigenvalues of a scale are held against.</summary>
public enum ParallelReference
{
    /// <summary>Independent normal variables of the same number (Horn 1965).</summary>
    Normal,

    /// <summary>The items themselves, each shuffled by itself, which keeps their distributions (Buja and Eyuboglu 1992).</summary>
    Permutation,
}
