using System.Buffers;
using System.Buffers.Binary;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Bytes of records in the making, in the order of bytes of the file.</summary>
internal sealed class RecordBuffer(bool isBigEndian)
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    /// <summary>Whether numbers have their highest byte first.</summary>
    public bool IsBigEndian => isBigEndian;

    /// <summary>Number of bytes.</summary>
    public int Length => buffer.WrittenCount;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.WrittenSpan;

    /// <summary>A whole number of 4 bytes.</summary>
    public void Int32(int value)
    {
        var bytes = Take(sizeof(int));
        if (isBigEndian)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        }
        else
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        }
    }

    /// <summary>Whole numbers of 4 bytes.</summary>
    public void Int32s(params ReadOnlySpan<int> values)
    {
        foreach (var value in values)
        {
            Int32(value);
        }
    }

    /// <summary>A whole number of 8 bytes.</summary>
    public void Int64(long value)
    {
        var bytes = Take(sizeof(long));
        if (isBigEndian)
        {
            BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        }
        else
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        }
    }

    /// <summary>A number of 8 bytes.</summary>
    public void Double(double value) => Int64(BitConverter.DoubleToInt64Bits(value));

    /// <summary>Bytes as they are.</summary>
    public void Raw(params ReadOnlySpan<byte> bytes) => bytes.CopyTo(Take(bytes.Length));

    /// <summary>Bytes, filled up to a width with spaces.</summary>
    public void Padded(ReadOnlySpan<byte> bytes, int width)
    {
        var all = Take(width);
        bytes.CopyTo(all);
        all[bytes.Length..].Fill((byte)' ');
    }

    private Span<byte> Take(int count)
    {
        var span = buffer.GetSpan(count)[..count];
        buffer.Advance(count);
        return span;
    }
}
