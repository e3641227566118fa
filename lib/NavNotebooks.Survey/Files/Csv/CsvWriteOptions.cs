namespace NavNotebooks.Survey.Files.Csv;

/// <summary>How labelled data are written as CSV.</summary>
public sealed record CsvWriteOptions
{
    /// <summary>Codes, in the international dialect.</summary>
    public static CsvWriteOptions Default { get; } = new();

    /// <summary>Write the label of a value where it has one, missing values too. Default: false, which writes values.</summary>
    public bool Labels { get; init; }

    /// <summary>Delimiter, decimal mark and encoding. Default: <see cref="CsvDialect.International"/>.</summary>
    public CsvDialect Dialect { get; init; } = CsvDialect.International;
}
