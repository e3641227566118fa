using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>One variable of a statistics file with all that the file says of it.</summary>
public sealed record LabelledVariable
{
    /// <summary>The longest text that a variable of SPSS can hold, in bytes.</summary>
    public const int WidestText = 32_767;

    /// <summary>The name; in SPSS at most 64 bytes.</summary>
    public required string Name { get; init; }

    /// <summary>The name of at most 8 bytes that the file has beside <see cref="Name"/>; <see langword="null"/> lets the writer make one.</summary>
    public string? ShortName { get; init; }

    /// <summary>The label; <see langword="null"/> where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>0 for numbers; for texts the declared width in bytes of the file's encoding, 1 to <see cref="WidestText"/>.</summary>
    public int TextWidth { get; init; }

    /// <summary>Whether it holds texts.</summary>
    public bool IsText => TextWidth > 0;

    /// <summary>How values are printed, and whether numbers are dates or times.</summary>
    public required DataFormat PrintFormat { get; init; }

    /// <summary>How values are written by programs; mostly as <see cref="PrintFormat"/>.</summary>
    public required DataFormat WriteFormat { get; init; }

    /// <summary>What values mean, in the file's order; empty where none has a label.</summary>
    public ImmutableArray<ValueLabel> ValueLabels { get; init; } = [];

    /// <summary>Which values count as missing.</summary>
    public MissingValues Missing { get; init; } = MissingValues.None;

    /// <summary>The declared level of measurement.</summary>
    public MeasurementLevel Measure { get; init; }

    /// <summary>Width of the column in a data editor, in characters; <see langword="null"/> where the file does not tell.</summary>
    public int? DisplayWidth { get; init; }

    /// <summary>Alignment in a data editor; <see langword="null"/> where the file does not tell.</summary>
    public ColumnAlignment? Alignment { get; init; }

    /// <summary>The role in dialogs; <see langword="null"/> where the file does not tell.</summary>
    public VariableRole? Role { get; init; }

    /// <summary>What a user added, without the role; empty where nothing.</summary>
    public ImmutableArray<CustomAttribute> Attributes { get; init; } = [];

    /// <summary>The label of a value, or <see langword="null"/>.</summary>
    public string? LabelOf(DataValue value) => ValueLabels.FirstOrDefault(label => label.Value == value)?.Label;
}
