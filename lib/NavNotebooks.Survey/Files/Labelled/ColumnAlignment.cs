namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>Where a data editor shows the values of a column.</summary>
public enum ColumnAlignment
{
    /// <summary>Left.</summary>
    Left = 0,

    /// <summary>Right.</summary>
    Right = 1,

    /// <summary>In the middle.</summary>
    Centre = 2,
}
