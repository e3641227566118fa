namespace NavNotebooks.Survey.Cases;

/// <summary>Whether a record stands for one person or for a group whose size need not be known.</summary>
public enum InformantKind
{
    /// <summary>One person, told apart from others in the document.</summary>
    Person,

    /// <summary>Several persons of whom the document speaks as one.</summary>
    Group,
}
