namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Which regression was fitted to a designed sample.</summary>
public enum DesignModel
{
    /// <summary>A mean that is linear in the predictors.</summary>
    Linear,

    /// <summary>A logit that is linear in the predictors.</summary>
    Logistic,
}
