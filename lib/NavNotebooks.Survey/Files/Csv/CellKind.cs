namespace NavNotebooks.Survey.Files.Csv;

/// <summary>What a cell of text can be.</summary>
internal enum CellKind
{
    /// <summary>Nothing but text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with a decimal point.</summary>
    Point,

    /// <summary>A number with a decimal comma.</summary>
    Comma,

    /// <summary>A whole number with an exponent.</summary>
    Exponent,

    /// <summary>A number with a decimal point and an exponent.</summary>
    ExponentPoint,

    /// <summary>A number with a decimal comma and an exponent.</summary>
    ExponentComma,

    /// <summary>A day or moment.</summary>
    Date,

    /// <summary>Digits that begin with a zero, as codes of municipalities do: text.</summary>
    LeadingZeros,
}
