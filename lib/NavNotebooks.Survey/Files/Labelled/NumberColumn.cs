using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>Numbers of one variable. Dates and times are numbers too: seconds, as <see cref="DataFormat"/> tells.</summary>
public sealed class NumberColumn : LabelledColumn
{
    private readonly double[] values;

    /// <summary>A column of numbers.</summary>
    /// <param name="variable">A variable of numbers.</param>
    /// <param name="values">One per row; NaN is system missing, and may bear a letter (<see cref="TaggedMissing"/>).</param>
    /// <exception cref="ArgumentException">The variable holds texts.</exception>
    public NumberColumn(LabelledVariable variable, ImmutableArray<double> values)
        : base(variable)
    {
        if (variable.IsText)
        {
            throw new ArgumentException($"'{variable.Name}' holds texts, not numbers. Give it a column of texts.", nameof(variable));
        }

        this.values = ImmutableCollectionsMarshal.AsArray(values)!;
    }

    /// <inheritdoc/>
    public override int RowCount => values.Length;

    /// <summary>One number per row; NaN is system missing.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>The same numbers, without a copy.</summary>
    public ImmutableArray<double> ToImmutable() => ImmutableCollectionsMarshal.AsImmutableArray(values);

    /// <inheritdoc/>
    public override DataValue this[int row] => DataValue.Of(values[row]);

    /// <inheritdoc/>
    public override bool IsMissing(int row) => Variable.Missing.Holds(values[row]);
}
