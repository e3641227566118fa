namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The first 176 bytes of an SPSS file.</summary>
internal sealed record SpssHeader
{
    /// <summary>Length in bytes.</summary>
    public const int Length = 176;

    /// <summary>Where the number of the weight variable stands.</summary>
    public const int WeightOffset = 76;

    /// <summary>Where the bias of compressed numbers stands.</summary>
    public const int BiasOffset = 84;

    /// <summary>The program that wrote the file, in the file's encoding.</summary>
    public required byte[] Product { get; init; }

    /// <summary>Elements of a row by the file's word; often -1 or wrong.</summary>
    public required int SlotCount { get; init; }

    /// <summary>How the rows are packed.</summary>
    public required SpssPacking Packing { get; init; }

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
