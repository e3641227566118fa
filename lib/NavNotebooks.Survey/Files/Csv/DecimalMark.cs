namespace NavNotebooks.Survey.Files.Csv;

/// <summary>What stands between whole number and decimals.</summary>
public enum DecimalMark
{
    /// <summary>1.5</summary>
    Point,

    /// <summary>1,5</summary>
    Comma,
}
