using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>Numbers of any of the five types; those that count days, months or the like become seconds.</summary>
internal sealed class StataNumberColumn(LabelledVariable variable, StataVariable source, StataTime time, bool isBigEndian) : StataColumn(variable, source)
{
    private double[] values = [];

    /// <summary>Whether a date lay beyond the years that can be told and became missing.</summary>
    public bool LostDates { get; private set; }

    public override void Begin(int rows) => values = new double[rows];

    public override void Take(ReadOnlySpan<byte> rows, int rowWidth, int at)
    {
        var place = (int)Source.Offset;
        var target = values.AsSpan(at, rows.Length / rowWidth);
        for (var i = 0; i < target.Length; i++, place += rowWidth)
        {
            target[i] = NumberAt(rows[place..]);
        }

        if (time != StataTime.None)
        {
            foreach (ref var value in target)
            {
                var seconds = StataDates.SecondsOf(value, time);
                LostDates |= double.IsNaN(seconds) && !double.IsNaN(value);
                value = seconds;
            }
        }
    }

    public override LabelledColumn End() => new NumberColumn(Variable, ImmutableCollectionsMarshal.AsImmutableArray(values));

    private double NumberAt(ReadOnlySpan<byte> bytes) => Source.Type switch
    {
        StataVariable.Byte => StataNumber.OfByte((sbyte)bytes[0]),
        StataVariable.Int => StataNumber.OfInt(isBigEndian ? BinaryPrimitives.ReadInt16BigEndian(bytes) : BinaryPrimitives.ReadInt16LittleEndian(bytes)),
        StataVariable.Long => StataNumber.OfLong(isBigEndian ? BinaryPrimitives.ReadInt32BigEndian(bytes) : BinaryPrimitives.ReadInt32LittleEndian(bytes)),
        StataVariable.Float => StataNumber.OfFloat(isBigEndian ? BinaryPrimitives.ReadInt32BigEndian(bytes) : BinaryPrimitives.ReadInt32LittleEndian(bytes)),
        _ => StataNumber.OfDouble(isBigEndian ? BinaryPrimitives.ReadInt64BigEndian(bytes) : BinaryPrimitives.ReadInt64LittleEndian(bytes)),
    };
}
