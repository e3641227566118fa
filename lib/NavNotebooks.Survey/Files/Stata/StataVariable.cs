namespace NavNotebooks.Survey.Files.Stata;

/// <summary>What the dictionary of a .dta file says of one variable.</summary>
/// <param name="Type">The type's number: 1 to 2045 for texts of that many bytes, else one of the constants.</param>
/// <param name="Offset">The byte in a row at which the value begins.</param>
internal sealed record StataVariable(int Type, long Offset)
{
    /// <summary>The widest text that stands in the row itself.</summary>
    public const int WidestText = 2045;

    /// <summary>strL: a text that stands behind the rows.</summary>
    public const int LongText = 32768;

    /// <summary>double.</summary>
    public const int Double = 65526;

    /// <summary>float.</summary>
    public const int Float = 65527;

    /// <summary>long, four bytes.</summary>
    public const int Long = 65528;

    /// <summary>int, two bytes.</summary>
    public const int Int = 65529;

    /// <summary>byte.</summary>
    public const int Byte = 65530;

    /// <summary>The name, unique in the file with case ignored.</summary>
    public string Name { get; init; } = "";

    /// <summary>The name as the file has it, by which characteristics are found.</summary>
    public string NameInFile { get; init; } = "";

    /// <summary>The display format.</summary>
    public string Format { get; init; } = "";

    /// <summary>The name of its table of value labels; empty where it has none.</summary>
    public string LabelTable { get; init; } = "";

    /// <summary>The label; empty where it has none.</summary>
    public string Label { get; init; } = "";

    /// <summary>Whether it holds texts.</summary>
    public bool IsText => Type <= LongText;

    /// <summary>Bytes in a row; 0 for a type that there is not.</summary>
    public int Width => WidthOf(Type);

    /// <summary>Bytes in a row that a type takes; 0 for a type that there is not.</summary>
    public static int WidthOf(int type) => type switch
    {
        >= 1 and <= WidestText => type,
        LongText or Double => 8,
        Float or Long => 4,
        Int => 2,
        Byte => 1,
        _ => 0,
    };
}
