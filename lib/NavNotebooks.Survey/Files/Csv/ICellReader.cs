namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Reads one column, a cell at a time.</summary>
internal interface ICellReader
{
    /// <summary>Takes in a cell, or says what is wrong with it without quoting it.</summary>
    CellFault? Read(string cell, int row);
}
