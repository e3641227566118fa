namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The first 176 bytes of an SPSS file.</summary>
internal sealed record SpssHeader
{
    /// <summary>Where the number of the weight variable stands.</summary>
    public const int WeightOffset = 76;

    /// <summary>Where the number of rows stands, in 4 bytes.</summary>
    public const int RowCountOffset = 80;

    /// <summary>The program that wrote the file, in the file's encoding.</summary>
    public required byte[] Product { get; init; }

    /// <summary>Elements of a row by the file's word; often -1 or wrong.</summary>
    public required int SlotCount { get; init; }

    /// <summary>How the rows are stored.</summary>
    public required SpssCompression Compression { get; init; }

    /// <summary>The number of the weight variable's element, counted from 1; 0 for none.</summary>
    public required int WeightSlot { get; init; }

    /// <summary>Number of rows by the file's word; negative where it does not say.</summary>
    public required int RowCount { get; init; }

    /// <summary>What is taken from the bytes of compressed numbers; 100 in practice.</summary>
    public required double Bias { get; init; }

    /// <summary>"dd mmm yy", in English.</summary>
    public required byte[] Date { get; init; }

    /// <summary>"hh:mm:ss".</summary>
    public required byte[] Time { get; init; }

    /// <summary>The file's label.</summary>
    public required byte[] Label { get; init; }
}
