namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>The values of one variable of a statistics file, one per row: a <see cref="NumberColumn"/> or a <see cref="TextColumn"/>.</summary>
public abstract class LabelledColumn
{
    private protected LabelledColumn(LabelledVariable variable) => Variable = variable;

    /// <summary>What the values are of.</summary>
    public LabelledVariable Variable { get; }

    /// <summary>Number of rows.</summary>
    public abstract int RowCount { get; }

    /// <summary>The value in a row, counted from 0. For single looks; loops go over the column's own values.</summary>
    public abstract DataValue this[int row] { get; }

    /// <summary>Whether a row has no valid value: system missing, or one that the variable declares missing.</summary>
    public abstract bool IsMissing(int row);

    /// <summary>The variable's name and the number of rows, never a value.</summary>
    public sealed override string ToString() => FormattableString.Invariant($"{Variable.Name}, {RowCount} rows");
}
