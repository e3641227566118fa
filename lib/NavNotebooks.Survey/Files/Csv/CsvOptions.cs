namespace NavNotebooks.Survey.Files.Csv;

/// <summary>What the reader of a CSV file may be told; everything left out is guessed from the file, and the guess reported.</summary>
public sealed record CsvOptions
{
    /// <summary>Everything guessed, every variable of the survey asked for.</summary>
    public static CsvOptions Default { get; } = new();

    /// <summary>The delimiter. Default: guessed among semicolon, comma, tab and bar.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The decimal mark. Default: the one that numbers in the file have; a point where none has decimals.</summary>
    public DecimalMark? DecimalMark { get; init; }

    /// <summary>The encoding. Default: UTF-8 where the bytes are valid UTF-8, Windows-1252 otherwise.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>The column whose cells must differ from row to row. Default: the survey's identifier of respondents, where it has one.</summary>
    public string? RespondentId { get; init; }

    /// <summary>The column of weights. Default: the survey's weight variable, where the file has it.</summary>
    public string? Weight { get; init; }

    /// <summary>Go on without the variables that have no column. Default: false, which is an error.</summary>
    public bool AllowMissingColumns { get; init; }
}
