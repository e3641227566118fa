namespace NavNotebooks.Survey.Files.Excel;

/// <summary>What the number of a cell stands for, by the format it is shown in.</summary>
internal enum NumberKind
{
    /// <summary>Itself.</summary>
    Number,

    /// <summary>A day, or a day and a time.</summary>
    Date,

    /// <summary>A time of day or a length of time.</summary>
    Time,
}
