using System.Runtime.InteropServices;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Puts codes together by eight, each eight followed by the elements that they announce. Rows are not aligned to them.</summary>
internal sealed class BytecodeStream(IRowSink sink)
{
    private const int Together = 8;
    private const int Longest = Together + (Together * SpssSegments.Slot);

    private readonly byte[] buffer = new byte[1 << 20];
    private int codesAt;
    private int codesFilled;
    private int end;

    /// <summary>Writes elements.</summary>
    /// <param name="codes">The code of each.</param>
    /// <param name="elements">The bytes of each in the file's order; looked at where the code is <see cref="Bytecode.Literal"/>.</param>
    public void Write(ReadOnlySpan<byte> codes, ReadOnlySpan<ulong> elements)
    {
        var i = 0;
        while (i < codes.Length)
        {
            if (codesFilled > 0 || codes.Length - i < Together)
            {
                Add(codes[i], elements[i]);
                i++;
            }
            else
            {
                i += AddWhole(codes[i..], elements[i..]);
            }
        }
    }

    /// <summary>Fills up the last eight codes with zeros, which stand for nothing, and hands over what is held back.</summary>
    public void Complete()
    {
        if (codesFilled > 0)
        {
            buffer.AsSpan(codesAt + codesFilled, Together - codesFilled).Clear();
            codesFilled = 0;
        }

        sink.Write(buffer.AsSpan(0, end));
        end = 0;
    }

    /// <summary>Eights of codes as long as the buffer has room for one.</summary>
    private int AddWhole(ReadOnlySpan<byte> codes, ReadOnlySpan<ulong> elements)
    {
        MakeRoom();
        var output = buffer.AsSpan();
        var (i, at) = (0, end);
        while (i <= codes.Length - Together && at <= output.Length - Longest)
        {
            var eight = MemoryMarshal.Read<ulong>(codes[i..]);
            MemoryMarshal.Write(output[at..], eight);
            at += Together;
            if (HasLiteral(eight))
            {
                for (var code = 0; code < Together; code++)
                {
                    // Written in any case, and kept where it is announced: no branch to guess wrong.
                    MemoryMarshal.Write(output[at..], elements[i + code]);
                    at += codes[i + code] == Bytecode.Literal ? SpssSegments.Slot : 0;
                }
            }

            i += Together;
        }

        end = at;
        return i;
    }

    private void Add(byte code, ulong element)
    {
        if (codesFilled == 0)
        {
            MakeRoom();
            codesAt = end;
            end += Together;
        }

        buffer[codesAt + codesFilled] = code;
        codesFilled = (codesFilled + 1) % Together;
        if (code == Bytecode.Literal)
        {
            MemoryMarshal.Write(buffer.AsSpan(end), element);
            end += SpssSegments.Slot;
        }
    }

    /// <summary>For eight codes and their elements, when none are begun.</summary>
    private void MakeRoom()
    {
        if (end > buffer.Length - Longest)
        {
            sink.Write(buffer.AsSpan(0, end));
            end = 0;
        }
    }

    /// <summary>Whether one of eight bytes is <see cref="Bytecode.Literal"/>: the known test for a zero byte, on what differs from it.</summary>
    private static bool HasLiteral(ulong eight)
    {
        const ulong Ones = 0x0101_0101_0101_0101;
        const ulong Highs = 0x8080_8080_8080_8080;
        var other = eight ^ (Ones * Bytecode.Literal);
        return ((other - Ones) & ~other & Highs) != 0;
    }
}
