namespace NavNotebooks.Survey.Comparing;

/// <summary>What is estimated of a variable.</summary>
public enum EstimatedStatistic
{
    /// <summary>The share, from 0 to 1, of valid answers that lie in an <see cref="AnswerSet"/>.</summary>
    Share,

    /// <summary>The mean of the valid codes, in units of the scale.</summary>
    Mean,
}
