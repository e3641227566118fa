namespace NavNotebooks.Survey.Files.Binding;

/// <summary>How often one value of a column occurs, and what it is read as. Texts are counted without being kept.</summary>
/// <param name="number">The number; NaN for a text or for tagged missing.</param>
/// <param name="reading">What it is read as.</param>
/// <param name="firstRow">The first row that has it, 1 for the first respondent of the file.</param>
internal sealed class ValueTally(double number, Reading reading, int firstRow)
{
    public double Number => number;

    public Reading Reading => reading;

    public int FirstRow => firstRow;

    public int Count { get; set; }
}
