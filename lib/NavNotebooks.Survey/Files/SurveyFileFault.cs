namespace NavNotebooks.Survey.Files;

/// <summary>The ways in which a data file can be wrong.</summary>
public enum SurveyFileFault
{
    /// <summary>Nothing in the file, or headings without a row.</summary>
    Empty,

    /// <summary>Bytes that are not text in an encoding that is read.</summary>
    NotText,

    /// <summary>The delimiter does not split the file.</summary>
    WrongDelimiter,

    /// <summary>A first row of numbers, where names of variables belong.</summary>
    NoHeadings,

    /// <summary>Two columns with one heading.</summary>
    DuplicateHeading,

    /// <summary>A variable of the survey without a column.</summary>
    MissingColumn,

    /// <summary>A row with more or fewer cells than there are headings.</summary>
    RaggedRow,

    /// <summary>A quotation mark inside an unquoted cell, or one that is never closed.</summary>
    StrayQuote,

    /// <summary>Both decimal comma and decimal point in one file.</summary>
    MixedDecimalMarks,

    /// <summary>A cell that is neither a code nor a label of its variable.</summary>
    UnknownAnswer,

    /// <summary>A weight that is not a number of 0 or more.</summary>
    BadWeight,

    /// <summary>Two rows for one respondent.</summary>
    DuplicateRespondent,

    /// <summary>A label that the file's encoding cannot hold, or that two codes share.</summary>
    UnwritableLabel,

    /// <summary>Not a file of the format that its name or caller says.</summary>
    WrongFormat,

    /// <summary>The file ends before what it announces.</summary>
    Truncated,

    /// <summary>Bytes that contradict the format, or one another.</summary>
    Damaged,

    /// <summary>The file is encrypted.</summary>
    Encrypted,

    /// <summary>A version or feature of the format that is not read.</summary>
    Unsupported,

    /// <summary>More than can be held, or than the file can hold.</summary>
    TooLarge,

    /// <summary>An encoding that is not known, or that cannot hold a text that is to be written.</summary>
    UnknownEncoding,

    /// <summary>Something that the format to be written cannot hold.</summary>
    Unwritable,

    /// <summary>The file can be read, and is not what the survey or its mapping says.</summary>
    DoesNotFit,

    /// <summary>Several files for one survey wave.</summary>
    Ambiguous,

    /// <summary>A file of the user's own inside the repository.</summary>
    InRepository,
}
