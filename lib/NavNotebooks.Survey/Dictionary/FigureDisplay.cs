namespace NavNotebooks.Survey.Dictionary;

/// <summary>What a printed figure shows, as far as caption and text tell.</summary>
public enum FigureDisplay
{
    /// <summary>How answers spread over all points.</summary>
    Distribution,

    /// <summary>Shares of boxes or categories.</summary>
    Shares,

    /// <summary>The share in the two highest points.</summary>
    TopTwoShares,

    /// <summary>Means of codes.</summary>
    Means,

    /// <summary>A table.</summary>
    Table,
}
