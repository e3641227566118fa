namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Where a source's file is.</summary>
public enum QdaPathScheme
{
    /// <summary><c>internal://</c>: in the exchange file, in its folder <c>sources</c>.</summary>
    Internal,

    /// <summary><c>relative:///</c>: beneath the project's base path, on the machine that wrote the file.</summary>
    Relative,

    /// <summary><c>absolute:///</c>: at a path of the machine that wrote the file.</summary>
    Absolute,

    /// <summary>A scheme that the standard does not know, or none.</summary>
    Other,
}
