namespace NavNotebooks.Survey.Comparing;

/// <summary>How an <see cref="AnswerSet"/> picks its codes from a scale.</summary>
public enum AnswerSelection
{
    /// <summary>The two highest codes.</summary>
    TopTwo,

    /// <summary>The two lowest codes.</summary>
    BottomTwo,

    /// <summary>The midpoint alone.</summary>
    Middle,

    /// <summary>Codes that are listed.</summary>
    Codes,
}
