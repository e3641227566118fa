namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>What counts as a quantile between two answers, by the numbers of Hyndman and Fan (1996, The American Statistician 50, 361–365).</summary>
public enum QuantileRule
{
    /// <summary>Between the answers around place 1 + (n−1)p: type 7, the default of R, Python and spreadsheets.</summary>
    Type7,

    /// <summary>Between the answers around place (n+1)p: type 6, the default of SPSS and Minitab.</summary>
    Type6,

    /// <summary>The least answer with at least the share p at or below it: type 1, always an answer that somebody gave. The rule with weights.</summary>
    Type1,
}
