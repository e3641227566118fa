namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>How many characters the end of a line is in positions where the text file stores carriage return and line feed.</summary>
public enum QdaLineEndings
{
    /// <summary>One for ATLAS.ti, which counts so whatever the file stores; as stored for all others.</summary>
    ByProgram,

    /// <summary>As stored: carriage return and line feed are two, as the standard has it.</summary>
    AsStored,

    /// <summary>One.</summary>
    One,
}
