namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>What the values of a variable are.</summary>
public enum QdaVariableType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Float,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A day and a time.</summary>
    DateTime,
}
