namespace NavNotebooks.Survey.Frames;

/// <summary>One respondent while a filter looks at the row: answers by name. It cannot be stored and does not print itself.</summary>
public readonly ref struct FrameRow
{
    private readonly SurveyFrame frame;
    private readonly int row;

    internal FrameRow(SurveyFrame frame, int row)
    {
        this.frame = frame;
        this.row = row;
    }

    /// <summary>The answer to a variable: code, label and reason for missing.</summary>
    /// <exception cref="Dictionary.UnknownNameException">The frame has no such variable.</exception>
    public Answer this[string variable] => frame.Column(variable)[row];

    /// <summary>The code or number of a valid answer; NaN where it is missing for any reason, so that comparisons with it are false.</summary>
    /// <exception cref="Dictionary.UnknownNameException">The frame has no such variable.</exception>
    public double Code(string variable)
    {
        var column = frame.Column(variable);
        return column.IsMissing(row) ? double.NaN : column.Codes[row];
    }

    /// <summary>The row's weight; 1 where the frame is unweighted.</summary>
    public double Weight => frame.IsWeighted ? frame.Weights[row] : 1;

    /// <summary>A fixed text: rows do not print themselves.</summary>
    public override string ToString() => "(row)";
}
