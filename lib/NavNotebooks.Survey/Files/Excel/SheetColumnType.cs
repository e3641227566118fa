namespace NavNotebooks.Survey.Files.Excel;

/// <summary>What a column of a sheet is read as.</summary>
internal enum SheetColumnType
{
    /// <summary>Numbers.</summary>
    Numbers,

    /// <summary>Days and moments.</summary>
    Dates,

    /// <summary>Times and lengths of time.</summary>
    Times,

    /// <summary>Labels of the codebook, read as their codes.</summary>
    Labels,

    /// <summary>Texts.</summary>
    Texts,
}
