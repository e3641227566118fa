namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>How the interval of a share was made.</summary>
public enum ProportionInterval
{
    /// <summary>Wilson's score interval (Wilson 1927), on n or, with weights, on the effective count.</summary>
    Wilson,

    /// <summary>Symmetric on the logit scale with the linearised standard error (Lumley 2010).</summary>
    Logit,

    /// <summary>Exact by inverting the two binomial tails (Clopper and Pearson 1934); covers at least at its level, usually more.</summary>
    ClopperPearson,
}
