using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>Texts of one variable, without the spaces that files fill them up with on the right.</summary>
public sealed class TextColumn : LabelledColumn
{
    private readonly string[] values;

    /// <summary>A column of texts.</summary>
    /// <param name="variable">A variable of texts.</param>
    /// <param name="values">One per row; the empty text where there is none. Equal texts may be one object.</param>
    /// <exception cref="ArgumentException">The variable holds numbers.</exception>
    public TextColumn(LabelledVariable variable, ImmutableArray<string> values)
        : base(variable)
    {
        if (!variable.IsText)
        {
            throw new ArgumentException($"'{variable.Name}' holds numbers, not texts. Give it a column of numbers.", nameof(variable));
        }

        this.values = ImmutableCollectionsMarshal.AsArray(values)!;
    }

    /// <inheritdoc/>
    public override int RowCount => values.Length;

    /// <summary>One text per row.</summary>
    public ReadOnlySpan<string> Values => values;

    /// <inheritdoc/>
    public override DataValue this[int row] => DataValue.Of(values[row]);

    /// <summary>Whether the text in a row is one that the variable declares missing. An empty text is missing only where that is declared.</summary>
    public override bool IsMissing(int row) => Variable.Missing.Holds(values[row]);
}
