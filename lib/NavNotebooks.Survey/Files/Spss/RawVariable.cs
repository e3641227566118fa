namespace NavNotebooks.Survey.Files.Spss;

/// <summary>A variable record as it stands in the file; texts are bytes until the encoding is known.</summary>
internal sealed record RawVariable
{
    /// <summary>Where the record begins.</summary>
    public required long Offset { get; init; }

    /// <summary>The number of its first element in a row, counted from 0.</summary>
    public required int Slot { get; init; }

    /// <summary>0 for numbers; bytes of a text, 1 to 255.</summary>
    public required int Width { get; init; }

    /// <summary>1 to 3 single values; -2 for a range, -3 for a range and a value.</summary>
    public required int MissingKind { get; init; }

    public required int PrintFormat { get; init; }

    public required int WriteFormat { get; init; }

    public required byte[] Name { get; init; }

    public byte[]? Label { get; init; }

    /// <summary>The values of the definition of missing ones, each eight bytes in the order of the file.</summary>
    public byte[] Missing { get; init; } = [];
}
