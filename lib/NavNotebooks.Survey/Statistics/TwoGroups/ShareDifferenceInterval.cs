namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>How the interval of a difference of two shares is made.</summary>
public enum ShareDifferenceInterval
{
    /// <summary>From the intervals of the two shares: the hybrid score method 10 of Newcombe (1998), also for weighted shares (Zou and Donner 2008).</summary>
    Newcombe,

    /// <summary>The differences that the score test does not reject (Miettinen and Nurminen 1985); for unweighted shares.</summary>
    MiettinenNurminen,
}
