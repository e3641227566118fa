using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Turns columns into rows of elements, a block of rows that fits the processor's cache at a time.</summary>
internal sealed class RowEncoder
{
    private const int MostElements = 1 << 14;

    private readonly ImmutableArray<SpssVariable> variables;
    private readonly SpssText text;
    private readonly bool isBigEndian;
    private readonly int width;
    private readonly ulong[] elements;
    private readonly byte[] codes;
    private readonly byte[] segments;
    private readonly SortedSet<int> withLetters = [];

    /// <summary>An encoder for the rows of a file.</summary>
    public RowEncoder(FileHead header, bool isBigEndian)
    {
        (variables, text, width) = (header.Variables, header.Text, header.Elements);
        this.isBigEndian = isBigEndian;
        MostRows = Math.Max(1, MostElements / width);
        elements = new ulong[MostRows * width];
        codes = new byte[MostRows * width];
        segments = new byte[variables.Max(placed => placed.ShortNames.Length > 1 ? placed.Variable.TextWidth : 0)];
    }

    /// <summary>Rows of a block.</summary>
    public int MostRows { get; }

    /// <summary>Names of the variables with missing values that bore letters.</summary>
    public IEnumerable<string> WithLetters => withLetters.Select(i => variables[i].Variable.Name);

    /// <summary>The elements of the block, row after row, in the file's order of bytes.</summary>
    public ReadOnlySpan<ulong> Elements(int rows) => elements.AsSpan(0, rows * width);

    /// <summary>A code for each element.</summary>
    public ReadOnlySpan<byte> Codes(int rows) => codes.AsSpan(0, rows * width);

    /// <summary>Encodes a block of rows.</summary>
    /// <param name="rows">The columns.</param>
    /// <param name="first">The first row.</param>
    /// <param name="count">How many.</param>
    /// <param name="rowsBefore">How many rows of the file lie before those of <paramref name="rows"/>.</param>
    public void Encode(LabelledData rows, int first, int count, long rowsBefore)
    {
        for (var i = 0; i < variables.Length; i++)
        {
            if (rows.Columns[i] is NumberColumn numbers)
            {
                EncodeNumbers(i, numbers.Values.Slice(first, count), rowsBefore + first);
            }
            else
            {
                EncodeTexts(variables[i], ((TextColumn)rows.Columns[i]).Values.Slice(first, count), rowsBefore + first);
            }
        }
    }

    private void EncodeNumbers(int variable, ReadOnlySpan<double> values, long rowsBefore)
    {
        var (element, hasMissing) = (variables[variable].FirstElement, false);
        var elementsHere = elements.AsSpan(element);
        var codesHere = codes.AsSpan(element);
        var at = 0;
        foreach (var value in values)
        {
            var code = Bytecode.Of(value);
            var bits = BitConverter.DoubleToUInt64Bits(value);
            if (code == Bytecode.Literal)
            {
                if (double.IsNaN(value))
                {
                    (code, bits, hasMissing) = (Bytecode.Missing, BitConverter.DoubleToUInt64Bits(SpssSpecialNumbers.SystemMissing), true);
                }
                else if (value == SpssSpecialNumbers.SystemMissing)
                {
                    var row = rowsBefore + (at / width) + 1;
                    throw text.RefuseNumber(variables[variable].Place("A number"), row);
                }
            }

            elementsHere[at] = isBigEndian ? BinaryPrimitives.ReverseEndianness(bits) : bits;
            codesHere[at] = code;
            at += width;
        }

        if (hasMissing && !withLetters.Contains(variable))
        {
            NoteLetters(variable, values);
        }
    }

    private void NoteLetters(int variable, ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            if (TaggedMissing.LetterOf(value) is not null)
            {
                withLetters.Add(variable);
                return;
            }
        }
    }

    private void EncodeTexts(SpssVariable placed, ReadOnlySpan<string> values, long rowsBefore)
    {
        var count = placed.Elements;
        for (var row = 0; row < values.Length; row++)
        {
            var at = (row * width) + placed.FirstElement;
            var room = elements.AsSpan(at, count);
            room.Fill(Bytecode.SpacesElement);
            if (values[row].Length > 0)
            {
                EncodeText(placed, values[row], MemoryMarshal.AsBytes(room), rowsBefore + row + 1);
            }

            var codesHere = codes.AsSpan(at, count);
            for (var i = 0; i < room.Length; i++)
            {
                codesHere[i] = room[i] == Bytecode.SpacesElement ? Bytecode.Spaces : Bytecode.Literal;
            }
        }
    }

    private void EncodeText(SpssVariable placed, string value, Span<byte> room, long row)
    {
        var textWidth = placed.Variable.TextWidth;
        if (placed.ShortNames.Length == 1)
        {
            Encode(placed, value, room[..textWidth], row);
            return;
        }

        var whole = segments.AsSpan(0, textWidth);
        var rest = whole[..Encode(placed, value, whole, row)];
        while (!rest.IsEmpty)
        {
            var piece = rest[..Math.Min(rest.Length, SpssSegments.Widest)];
            piece.CopyTo(room);
            rest = rest[piece.Length..];
            room = rest.IsEmpty ? room : room[(SpssSegments.SlotsFor(SpssSegments.Widest) * SpssSegments.Slot)..];
        }
    }

    private int Encode(SpssVariable placed, string value, Span<byte> room, long row)
    {
        if (text.Encoding is UTF8Encoding)
        {
            var status = Utf8.FromUtf16(value, room, out var read, out var written, replaceInvalidSequences: false);
            return status switch
            {
                OperationStatus.Done => written,
                OperationStatus.DestinationTooSmall when value.AsSpan(read).TrimEnd(' ').IsEmpty => written,
                OperationStatus.DestinationTooSmall => throw text.RefuseWidth(placed.Place("A text"), placed.Variable.TextWidth, row),
                _ => throw text.RefuseLetters(placed.Place("A text"), row),
            };
        }

        var trimmed = value.AsSpan().TrimEnd(' ');
        var length = text.LengthOf(trimmed) ?? throw text.RefuseLetters(placed.Place("A text"), row);
        return length <= room.Length
            ? text.Encoding.GetBytes(trimmed, room)
            : throw text.RefuseWidth(placed.Place("A text"), placed.Variable.TextWidth, row);
    }
}
