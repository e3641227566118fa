namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>Which standard errors a model reports, and over which clusters.</summary>
/// <remarks>
/// <para>
/// With X the predictors, W the weights, B = (XᵀWX)⁻¹ and e the residuals, the covariance of coefficients is s²B (classical) or B·M·B,
/// where M = Σ w²e²xxᵀ·f over respondents, f 1 (HC0), n/(n − p) (HC1), 1/(1 − h) (HC2), 1/(1 − h)² (HC3), h the leverage w·xᵀBx; or
/// M = f·Σ (Xᵀ_g W_g A_g e_g)(…)ᵀ over clusters g, with A = 1 and f = G/(G − 1)·(n − 1)/(n − p) in least squares (Stata's
/// <c>regress, vce(cluster)</c>; <c>HC1</c> of R's <c>vcovCL</c>) and f = G/(G − 1) in models of maximum likelihood (Stata's <c>logit</c>) (CR1), or with f = 1 and A_g
/// the matrix that makes M unbiased when the working model holds (CR2).
/// </para>
/// <para>
/// Degrees of freedom: n − p for least squares and infinitely many otherwise (classical, HC); G − 1 (CR1; Cameron and Miller 2015);
/// Satterthwaite's for each coefficient (CR2; Bell and McCaffrey 2002; Pustejovsky and Tipton 2018). Clusters are assumed independent of each other;
/// CR1 needs many of them (40 or so), CR2 works with few. With CR2 a
/// coefficient that one cluster alone determines, such as that of a dummy for one office, has no error: it is undefined.
/// </para>
/// <para>
/// Worked number: y = 1, 3, 2, 5, 4, 6, 5, 8 on x = 1, 2, 3, 4, 2, 3, 5, 7, two to a cluster, gives slope 0.975845 with standard error 0.156947 (CR1), and 0.178863
/// with 1.544222 degrees of freedom (CR2).
/// </para>
/// </remarks>
public sealed record ModelErrors
{
    private ModelErrors(ErrorKind kind, int[]? clusters = null)
    {
        Kind = kind;
        Clusters = clusters;
    }

    /// <summary>From the model.</summary>
    public static ModelErrors Classical { get; } = new(ErrorKind.Classical);

    /// <summary>White's, uncorrected.</summary>
    public static ModelErrors HC0 { get; } = new(ErrorKind.HC0);

    /// <summary>White's times n/(n − parameters); what Stata calls robust.</summary>
    public static ModelErrors HC1 { get; } = new(ErrorKind.HC1);

    /// <summary>Over 1 − leverage.</summary>
    public static ModelErrors HC2 { get; } = new(ErrorKind.HC2);

    /// <summary>Over (1 − leverage)²; the one to choose below 250 respondents (Long and Ervin 2000).</summary>
    public static ModelErrors HC3 { get; } = new(ErrorKind.HC3);

    /// <summary>The kind.</summary>
    public ErrorKind Kind { get; }

    /// <summary>Numbers of the clusters from 0, in order of first appearance, one per respondent; <see langword="null"/> where errors are not clustered.</summary>
    internal int[]? Clusters { get; }

    /// <summary>Cluster-robust errors for many clusters.</summary>
    /// <param name="clusters">The cluster of each respondent, in the order of the responses, such as the office.</param>
    public static ModelErrors CR1<TCluster>(IReadOnlyList<TCluster> clusters)
        where TCluster : notnull => new(ErrorKind.CR1, Numbered(clusters));

    /// <summary>Cluster-robust errors for few clusters, with Satterthwaite's degrees of freedom.</summary>
    /// <param name="clusters">The cluster of each respondent, in the order of the responses, such as the office.</param>
    public static ModelErrors CR2<TCluster>(IReadOnlyList<TCluster> clusters)
        where TCluster : notnull => new(ErrorKind.CR2, Numbered(clusters));

    private static int[] Numbered<TCluster>(IReadOnlyList<TCluster> clusters)
        where TCluster : notnull
    {
        ArgumentNullException.ThrowIfNull(clusters);
        var numbers = new Dictionary<TCluster, int>();
        var numbered = new int[clusters.Count];
        for (var i = 0; i < numbered.Length; i++)
        {
            if (!numbers.TryGetValue(clusters[i], out numbered[i]))
            {
                numbered[i] = numbers.Count;
                numbers.Add(clusters[i], numbered[i]);
            }
        }

        return numbered;
    }
}
