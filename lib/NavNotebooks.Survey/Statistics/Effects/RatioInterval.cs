namespace NavNotebooks.Survey.Statistics.Effects;

/// <summary>How the interval of a risk or odds ratio is made.</summary>
public enum RatioInterval
{
    /// <summary>On the logarithm, from its large-sample standard error; ½ is added to every cell where one is empty.</summary>
    Wald,

    /// <summary>The ratios that the score test does not reject (Miettinen and Nurminen 1985); empty cells need no addition.</summary>
    Score,
}
