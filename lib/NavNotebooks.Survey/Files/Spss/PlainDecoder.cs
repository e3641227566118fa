using System.Buffers.Binary;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Rows without packing: eight bytes an element.</summary>
internal sealed class PlainDecoder(RowLayout layout, IRowSource source, SpssInput input, SpecialNumbers numbers) : RowDecoder(source, input)
{
    private const int Slot = sizeof(double);

    private readonly bool isBigEndian = input.IsBigEndian;
    private int slot;

    /// <inheritdoc/>
    public override int Read(RowStore store, int row)
    {
        while (row < store.Capacity)
        {
            if (End - Position < Slot)
            {
                Fetch(Slot);
                if (End - Position < Slot)
                {
                    RequireWholeRow();
                    return row;
                }
            }

            row = ReadFetched(store, row);
        }

        return row;
    }

    /// <inheritdoc/>
    public override bool HasMore()
    {
        Fetch(1);
        return End > Position;
    }

    private int ReadFetched(RowStore store, int row)
    {
        var columns = store.NumbersBySlot;
        while (End - Position >= Slot)
        {
            var bytes = Buffer.AsSpan(Position, Slot);
            Position += Slot;
            if (columns[slot] is { } column)
            {
                column[row] = Number(bytes);
            }
            else
            {
                store.PutText(slot, row, bytes);
            }

            if (++slot == layout.SlotCount)
            {
                slot = 0;
                if (++row == store.Capacity)
                {
                    return row;
                }
            }
        }

        return row;
    }

    private double Number(ReadOnlySpan<byte> bytes) =>
        numbers.Read(isBigEndian ? BinaryPrimitives.ReadDoubleBigEndian(bytes) : BinaryPrimitives.ReadDoubleLittleEndian(bytes));

    private void RequireWholeRow()
    {
        if (slot > 0 || End > Position)
        {
            throw Truncated("The file ends in the middle of a row.");
        }
    }
}
