namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>How the standard errors of a model are estimated.</summary>
public enum ErrorKind
{
    /// <summary>From the model: equal variances in least squares, the information matrix elsewhere.</summary>
    Classical,

    /// <summary>From squared residuals, uncorrected (White 1980).</summary>
    HC0,

    /// <summary><see cref="HC0"/> times n/(n − parameters) (MacKinnon and White 1985).</summary>
    HC1,

    /// <summary>Squared residuals over 1 − leverage: unbiased where variances are equal (MacKinnon and White 1985).</summary>
    HC2,

    /// <summary>Squared residuals over (1 − leverage)²: close to the jackknife of MacKinnon and White (1985), in the form of Davidson and MacKinnon (1993).</summary>
    HC3,

    /// <summary>From sums of scores over clusters, times a factor for few clusters (Liang and Zeger 1986).</summary>
    CR1,

    /// <summary>From residuals adjusted cluster by cluster, so that the variance is unbiased under the working model (Bell and McCaffrey 2002; Pustejovsky and Tipton 2018).</summary>
    CR2,
}
