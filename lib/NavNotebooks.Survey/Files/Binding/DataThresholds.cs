namespace NavNotebooks.Survey.Files.Binding;

/// <summary>The bounds beyond which a file is said to look odd. They are this project's: generous, because a finding is only a question to the user.</summary>
public static class DataThresholds
{
    /// <summary>Numbers of respondents or answers may differ from the printed ones by this share before a warning is given.</summary>
    public const double SampleSize = 0.1;

    /// <summary>With fewer valid answers than this, shares and means say little: the usual rule of thumb for the normal approximation.</summary>
    public const int FewestAnswers = 30;

    /// <summary>The mean of weights may be this far from 1: weights of a sample are scaled to its size.</summary>
    public const double WeightMean = 0.05;

    /// <summary>Labels that differ in less than this share of their letters are taken for two wordings of one answer.</summary>
    public const double SameLabel = 0.6;

    /// <summary>A number this many times larger than all others that occur, and one of the usual codes for missing, is taken for one.</summary>
    public const double MissingGap = 2;

    /// <summary>Codes that programs and institutes use for missing answers.</summary>
    internal static ReadOnlySpan<double> MissingCodes => [7, 8, 9, 77, 88, 97, 98, 99, 888, 997, 998, 999, 9997, 9998, 9999, -1, -2, -7, -8, -9, -77, -88, -98, -99, -999, -9999];
}
