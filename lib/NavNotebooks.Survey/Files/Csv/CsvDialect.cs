using NavNotebooks.Survey.Files;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>How a CSV file is written: what separates cells, marks decimals and encodes letters.</summary>
/// <param name="Delimiter">One of semicolon, comma, tab and bar.</param>
/// <param name="DecimalMark">The decimal mark; where it is also the delimiter, numbers with decimals are quoted.</param>
/// <param name="Encoding">The text encoding.</param>
public sealed record CsvDialect(char Delimiter, DecimalMark DecimalMark, TextEncoding Encoding)
{
    /// <summary>Semicolon, decimal comma, UTF-8 with mark: what a Norwegian spreadsheet opens by a double click.</summary>
    public static CsvDialect Norwegian { get; } = new(';', DecimalMark.Comma, TextEncoding.Utf8WithMark);

    /// <summary>Comma, decimal point, UTF-8: what statistics programs expect.</summary>
    public static CsvDialect International { get; } = new(',', DecimalMark.Point, TextEncoding.Utf8);

    /// <summary>The dialect in words, as in "semicolon, decimal comma, UTF-8".</summary>
    public override string ToString() =>
        Describe(Delimiter, DecimalMark, NameOf(Encoding));

    internal static string Describe(char delimiter, DecimalMark mark, string encoding) =>
        $"{NameOf(delimiter)}, decimal {(mark == DecimalMark.Comma ? "comma" : "point")}, {encoding}";

    internal static string NameOf(char delimiter) => delimiter switch
    {
        ';' => "semicolon",
        ',' => "comma",
        '\t' => "tab",
        '|' => "bar",
        _ => $"'{delimiter}'",
    };

    internal static string NameOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => "UTF-8",
        TextEncoding.Utf8WithMark => "UTF-8 with byte order mark",
        _ => "Windows-1252",
    };
}
