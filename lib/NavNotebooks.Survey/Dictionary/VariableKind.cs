namespace NavNotebooks.Survey.Dictionary;

/// <summary>What a variable is in the questionnaire.</summary>
public enum VariableKind
{
    /// <summary>A question with one answer.</summary>
    Single,

    /// <summary>One box of a question with several.</summary>
    Multiple,

    /// <summary>A number.</summary>
    Number,

    /// <summary>What divides respondents: position, role, employer.</summary>
    Background,

    /// <summary>What ties respondents together: municipality, office.</summary>
    Identifier,

    /// <summary>The mean of several items, anywhere between the ends of their scale; never asked, always computed.</summary>
    Index,
}
