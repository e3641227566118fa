namespace NavNotebooks.Survey.Files.Csv;

/// <summary>A stretch of whole rows of a CSV file.</summary>
/// <param name="Offset">Its first byte in the file.</param>
/// <param name="Length">Number of bytes.</param>
/// <param name="Rows">Number of rows.</param>
internal readonly record struct CsvBlock(long Offset, int Length, int Rows);
