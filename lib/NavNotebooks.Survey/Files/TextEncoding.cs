namespace NavNotebooks.Survey.Files;

/// <summary>The encodings of text files that are read and written.</summary>
public enum TextEncoding
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    Utf8,

    /// <summary>UTF-8 with a byte order mark, which spreadsheets recognise.</summary>
    Utf8WithMark,

    /// <summary>Windows-1252, the older Western European code page.</summary>
    Windows1252,
}
