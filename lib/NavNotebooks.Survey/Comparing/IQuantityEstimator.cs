namespace NavNotebooks.Survey.Comparing;

/// <summary>Computes what claims ask for, on one data basis. It gets questions only; answers printed in the document never reach it.</summary>
public interface IQuantityEstimator
{
    /// <summary>The answer to one quantity; never <see langword="null"/>, but possibly a reason instead of a number.</summary>
    QuantityEstimate Estimate(Quantity quantity);

    /// <summary>
    /// How two quantities of the same respondents go together: Pearson's correlation of the two variables' codes from −1 to 1,
    /// with its 95 per cent interval (Fisher's z).
    /// </summary>
    QuantityEstimate Associate(Quantity first, Quantity second);
}
