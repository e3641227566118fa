namespace NavNotebooks.Survey.Files.Stata;

/// <summary>How wide, in bytes, the fields of a .dta file are in one version of the format.</summary>
internal sealed record StataVersion
{
    /// <summary>Stata 13.</summary>
    public static StataVersion Stata13 { get; } = new()
    {
        Release = 117,
        VariableCount = 2,
        RowCount = 4,
        LabelLength = 1,
        Name = 33,
        Format = 49,
        Label = 81,
        SortEntry = 2,
        CellVariable = 4,
        RecordRow = 4,
        Encoding = "windows-1252",
    };

    /// <summary>Stata 14 and later.</summary>
    public static StataVersion Stata14 { get; } = new()
    {
        Release = 118,
        VariableCount = 2,
        RowCount = 8,
        LabelLength = 2,
        Name = 129,
        Format = 57,
        Label = 321,
        SortEntry = 2,
        CellVariable = 2,
        RecordRow = 8,
        Encoding = "utf-8",
    };

    /// <summary>Stata 15 and later, for more than 32,767 variables.</summary>
    public static StataVersion Stata15 { get; } = Stata14 with { Release = 119, VariableCount = 4, SortEntry = 4, CellVariable = 3 };

    /// <summary>The number of the version.</summary>
    public required int Release { get; init; }

    /// <summary>The number of variables, in the header.</summary>
    public required int VariableCount { get; init; }

    /// <summary>The number of rows, in the header.</summary>
    public required int RowCount { get; init; }

    /// <summary>The length of the file's label.</summary>
    public required int LabelLength { get; init; }

    /// <summary>A name of a variable, a value-label table or a characteristic.</summary>
    public required int Name { get; init; }

    /// <summary>A display format.</summary>
    public required int Format { get; init; }

    /// <summary>A variable's label.</summary>
    public required int Label { get; init; }

    /// <summary>An entry of the sort list.</summary>
    public required int SortEntry { get; init; }

    /// <summary>The variable's number in a cell that points to a long text; the row's number fills the cell's eight bytes.</summary>
    public required int CellVariable { get; init; }

    /// <summary>The row's number in the record of a long text.</summary>
    public required int RecordRow { get; init; }

    /// <summary>The encoding of texts where the caller names none.</summary>
    public required string Encoding { get; init; }

    /// <summary>The bytes that the dictionary holds for each variable.</summary>
    public int BytesPerVariable => sizeof(ushort) + Name + SortEntry + Format + Name + Label;

    /// <summary>The version of a number; <see langword="null"/> for one that is not read.</summary>
    public static StataVersion? Of(int release) => release switch
    {
        117 => Stata13,
        118 => Stata14,
        119 => Stata15,
        _ => null,
    };
}
