namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>How replicate weights were made.</summary>
public enum ReplicateKind
{
    /// <summary>Each replicate leaves out one cluster of an unstratified sample (JK1).</summary>
    Jackknife,

    /// <summary>Each replicate leaves out one cluster of one stratum (JKn).</summary>
    StratifiedJackknife,

    /// <summary>Each replicate draws one cluster fewer than there are, with replacement, in each stratum.</summary>
    Bootstrap,

    /// <summary>The weights came with the data.</summary>
    Given,
}
