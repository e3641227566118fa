namespace NavNotebooks.Survey.Files.Binding;

/// <summary>How much a finding matters.</summary>
public enum FindingLevel
{
    /// <summary>The file cannot be used before it is mended, here or in the mapping.</summary>
    Error,

    /// <summary>The file can be used, and numbers may be wrong.</summary>
    Warning,

    /// <summary>Something that was done or found, to know of.</summary>
    Note,
}
