using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Csv;

namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>What the reader of a statistics file may be told; everything left out is taken or guessed from the file.</summary>
public sealed record LabelledReadOptions
{
    /// <summary>All columns, everything guessed.</summary>
    public static LabelledReadOptions Default { get; } = new();

    /// <summary>The variables to read, by name, case ignored; the others are passed over and cost no memory. Default: all.</summary>
    public ImmutableArray<string> Variables { get; init; } = [];

    /// <summary>The encoding of texts, by its IANA name, where the file says none or a wrong one. Default: what the file says, or is found to be.</summary>
    public string? Encoding { get; init; }

    /// <summary>The sheet of a workbook. Default: the first with data.</summary>
    public string? Sheet { get; init; }

    /// <summary>What separates the cells of a text file. Default: guessed among semicolon, comma, tab and bar.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The decimal mark of a text file. Default: the one that columns of numbers have; a point where none has decimals.</summary>
    public DecimalMark? DecimalMark { get; init; }

    /// <summary>Take the first row of a text file or sheet for names of variables even where most of it are numbers, such as years. Default: false, which refuses such a row, as names are shown and a respondent's answers must not be.</summary>
    public bool NumbersAsNames { get; init; }
}
