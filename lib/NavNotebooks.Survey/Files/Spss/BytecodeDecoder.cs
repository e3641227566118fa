using System.Buffers.Binary;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Rows packed by bytecode: eight codes, then the eight bytes of each element that a code says is not packed.</summary>
internal sealed class BytecodeDecoder : RowDecoder
{
    private const int Slot = sizeof(double);

    // Eight codes and what they may bring with them.
    private const int Block = Slot + (Slot * Slot);

    // Programs fill up blocks of some kilobytes; filling without end is a way to keep a reader busy.
    private const long MostFilling = 1 << 24;

    private readonly RowLayout layout;
    private readonly SpecialNumbers numbers;
    private readonly SpssNotes notes;
    private readonly bool isBigEndian;
    private readonly double bias;
    private readonly double[] byCode = new double[byte.MaxValue + 1];
    private ulong codes;
    private int codesLeft;
    private int slot;
    private long filling;
    private bool hasEnded;

    public BytecodeDecoder(RowLayout layout, IRowSource source, SpssInput input, (SpecialNumbers Numbers, double Bias, SpssNotes Notes) rules)
        : base(source, input)
    {
        this.layout = layout;
        (numbers, bias, notes) = rules;
        isBigEndian = input.IsBigEndian;
        for (var code = 0; code < byCode.Length; code++)
        {
            byCode[code] = numbers.Read(code - bias);
        }

        byCode[Bytecode.Missing] = double.NaN;
        byCode[Bytecode.Spaces] = ToNumber("        "u8);
    }

    /// <inheritdoc/>
    public override int Read(RowStore store, int row)
    {
        while (row < store.Capacity && !hasEnded)
        {
            if (codesLeft == 0)
            {
                NextCodes();
            }

            row = ReadCodes(store, row);
        }

        if (row < store.Capacity && slot > 0)
        {
            throw Truncated("The file ends in the middle of a row.");
        }

        return row;
    }

    /// <inheritdoc/>
    public override bool HasMore()
    {
        while (!hasEnded)
        {
            for (; codesLeft > 0; codesLeft--, codes >>= 8)
            {
                if ((byte)codes != Bytecode.Filling)
                {
                    return (byte)codes != Bytecode.EndOfRows;
                }

                CountFilling();
            }

            NextCodes();
        }

        return false;
    }

    private void NextCodes()
    {
        if (End - Position < Block && !IsAtEnd)
        {
            Fetch(Block);
        }

        if (End == Position)
        {
            hasEnded = true;
            return;
        }

        codes = BinaryPrimitives.ReadUInt64LittleEndian(NextBytes());
        codesLeft = Slot;
    }

    // The codes of one block; a store that is full ends it, and so does the end of the rows.
    private int ReadCodes(RowStore store, int row)
    {
        var columns = store.NumbersBySlot;
        while (codesLeft > 0)
        {
            var code = (byte)codes;
            codes >>= 8;
            codesLeft--;
            if (columns[slot] is { } column && code is not (Bytecode.Filling or Bytecode.EndOfRows or Bytecode.Literal or Bytecode.Spaces))
            {
                column[row] = byCode[code];
            }
            else if (code == Bytecode.Filling)
            {
                CountFilling();
                continue;
            }
            else if (code == Bytecode.EndOfRows)
            {
                hasEnded = true;
                codesLeft = 0;
                return row;
            }
            else
            {
                PutSlowly(store, row, code);
            }

            if (++slot == columns.Length)
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

    private void PutSlowly(RowStore store, int row, byte code)
    {
        var column = store.NumbersBySlot[slot];
        if (code == Bytecode.Literal)
        {
            var bytes = NextBytes();
            if (column is not null)
            {
                column[row] = numbers.Read(ToNumber(bytes));
            }
            else if (layout.IsText[slot])
            {
                store.PutText(slot, row, bytes);
            }
        }
        else if (column is not null)
        {
            notes.Add("Blanks stand where a row has a number; the rows may be damaged.");
            column[row] = byCode[code];
        }
        else if (layout.IsText[slot])
        {
            PutPackedText(store, row, code);
        }
    }

    private void PutPackedText(RowStore store, int row, byte code)
    {
        if (code == Bytecode.Spaces)
        {
            store.PutText(slot, row, "        "u8);
            return;
        }

        // A number where a text is: 0 is eight zero bytes, which files are known to have; any other is a sign of damage.
        Span<byte> bytes = stackalloc byte[Slot];
        var number = code - bias;
        if (isBigEndian)
        {
            BinaryPrimitives.WriteDoubleBigEndian(bytes, number);
        }
        else
        {
            BinaryPrimitives.WriteDoubleLittleEndian(bytes, number);
        }

        if (number != 0)
        {
            notes.Add("Packed numbers stand where rows have texts; the rows may be damaged.");
        }

        store.PutText(slot, row, bytes);
    }

    private void CountFilling()
    {
        if (++filling > MostFilling)
        {
            throw Damaged("The rows are followed or interrupted by filling without end.");
        }
    }

    private ReadOnlySpan<byte> NextBytes()
    {
        if (End - Position < Slot)
        {
            throw Truncated("The file ends in the middle of a packed row.");
        }

        var bytes = Buffer.AsSpan(Position, Slot);
        Position += Slot;
        return bytes;
    }

    private double ToNumber(ReadOnlySpan<byte> bytes) =>
        isBigEndian ? BinaryPrimitives.ReadDoubleBigEndian(bytes) : BinaryPrimitives.ReadDoubleLittleEndian(bytes);
}
