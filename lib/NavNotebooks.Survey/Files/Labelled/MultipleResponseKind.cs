namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>How several variables hold the answers to one question with several answers.</summary>
public enum MultipleResponseKind
{
    /// <summary>Each variable holds one of the chosen categories.</summary>
    Category,

    /// <summary>Each variable is a box: the counted value says that it was ticked. Categories are named by the variables' labels.</summary>
    Dichotomy,

    /// <summary>As <see cref="Dichotomy"/>, but categories are named by the label of the counted value (SPSS: CATEGORYLABELS=COUNTEDVALUES).</summary>
    DichotomyNamedByValue,
}
