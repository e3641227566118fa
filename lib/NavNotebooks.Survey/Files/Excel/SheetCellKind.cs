namespace NavNotebooks.Survey.Files.Excel;

/// <summary>What a cell of a sheet holds.</summary>
internal enum SheetCellKind
{
    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day or moment: seconds since 14 October 1582.</summary>
    Date,

    /// <summary>A time or length of time, in seconds.</summary>
    Time,

    /// <summary>True or false: 1 or 0.</summary>
    Boolean,

    /// <summary>A text.</summary>
    Text,

    /// <summary>An error such as #N/A.</summary>
    Error,

    /// <summary>A formula that was never computed.</summary>
    Uncomputed,
}
