using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>A variable that is kept, and its values as they are read.</summary>
internal abstract class StataColumn
{
    protected StataColumn(LabelledVariable variable, StataVariable source)
    {
        Variable = variable;
        Source = source;
    }

    /// <summary>The variable.</summary>
    public LabelledVariable Variable { get; }

    /// <summary>Where its values stand.</summary>
    protected StataVariable Source { get; }

    /// <summary>Makes room for the rows of a portion.</summary>
    public abstract void Begin(int rows);

    /// <summary>Takes the values of some rows.</summary>
    /// <param name="rows">Whole rows.</param>
    /// <param name="rowWidth">Bytes in a row, 1 or more.</param>
    /// <param name="at">The portion's row that the first one is, from 0.</param>
    public abstract void Take(ReadOnlySpan<byte> rows, int rowWidth, int at);

    /// <summary>The values of the portion.</summary>
    public abstract LabelledColumn End();
}
