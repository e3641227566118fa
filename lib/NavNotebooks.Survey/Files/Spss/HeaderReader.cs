using System.Buffers.Binary;
using System.Text;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Reads the header, finds the order of bytes, and refuses by name what only looks like an SPSS data file.</summary>
internal static class HeaderReader
{
    private const int MagicLength = 4;
    private const int ProductLength = 60;
    private const int DateLength = 9;
    private const int TimeLength = 8;
    private const int LabelLength = 64;
    private const int FillingLength = 3;
    private const double UsualBias = 100;

    // 100 as other machines write it, read in the order of bytes of this file.
    private const long BiasOfIbm370 = 0x4264000000000000;
    private const long BiasOfVax = 0x43C8000000000000;

    // The start of a portable file stands after the same words in EBCDIC.
    private static ReadOnlySpan<byte> Portable => "SPSS PORT FILE"u8;

    private static ReadOnlySpan<byte> EbcdicMagic => [0x5B, 0xC6, 0xD3, 0xF2];

    private static ReadOnlySpan<byte> EncryptedMark => [0x1C, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>Reads the header.</summary>
    /// <exception cref="SurveyFileException">It is no SPSS data file, or one that cannot be read.</exception>
    public static SpssHeader Read(SpssInput input, SpssNotes notes)
    {
        var magic = ReadMagic(input);
        var product = input.ReadBytes(ProductLength);
        FindOrder(input);
        var slotCount = input.ReadInt32();
        var compression = ReadCompression(input, isZlib: magic[3] == (byte)'3');
        var weight = input.ReadInt32();
        var rowCount = input.ReadInt32();
        var bias = ReadBias(input, notes);
        var header = new SpssHeader
        {
            Product = product,
            SlotCount = slotCount,
            Compression = compression,
            WeightSlot = weight,
            RowCount = rowCount,
            Bias = bias,
            Date = input.ReadBytes(DateLength),
            Time = input.ReadBytes(TimeLength),
            Label = input.ReadBytes(LabelLength),
        };
        _ = input.ReadBytes(FillingLength);
        return header;
    }

    private static byte[] ReadMagic(SpssInput input)
    {
        var start = new byte[MagicLength];
        var length = 0;
        for (int read; length < start.Length && (read = input.Read(start.AsSpan(length))) > 0;)
        {
            length += read;
        }

        return length switch
        {
            0 => throw input.Fault(SurveyFileFault.Empty, "The file is empty.", "Give a data file of SPSS (.sav, .zsav)."),
            MagicLength when start.AsSpan().SequenceEqual("$FL2"u8) || start.AsSpan().SequenceEqual("$FL3"u8) => start,
            _ => throw Other(input, start.AsSpan(0, length)),
        };
    }

    private static SurveyFileException Other(SpssInput input, ReadOnlySpan<byte> magic)
    {
        var more = new byte[508];
        var length = 0;
        for (int read; length < more.Length && (read = input.Read(more.AsSpan(length))) > 0;)
        {
            length += read;
        }

        byte[] start = [.. magic, .. more.AsSpan(0, length)];
        if (start.AsSpan().StartsWith(EncryptedMark) && start.AsSpan(EncryptedMark.Length).StartsWith("ENCRYPTEDS"u8))
        {
            return input.Fault(
                SurveyFileFault.Encrypted,
                "This is an SPSS file that is encrypted with a password.",
                "Open it in SPSS with its password and save it without encryption, on a disk where it may lie so.",
                0);
        }

        if (start.AsSpan().IndexOf(Portable) >= 0)
        {
            return input.Fault(
                SurveyFileFault.Unsupported,
                "This is an SPSS portable file (.por), which is not read.",
                "Open it in SPSS or PSPP and save it as .sav.",
                0);
        }

        return magic.SequenceEqual(EbcdicMagic)
            ? input.Fault(SurveyFileFault.Unsupported, "This SPSS file was written by a mainframe in EBCDIC, which is not read.", "Save it as .sav on another machine.", 0)
            : input.Fault(SurveyFileFault.WrongFormat, "This is not an SPSS data file.", "Give a .sav or .zsav file, or read it as what it is.", 0);
    }

    // The code of the layout is 2, in rare files 3: whichever order of bytes makes it so is the file's.
    private static void FindOrder(SpssInput input)
    {
        var offset = input.Offset;
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        input.Fill(bytes);
        var little = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        input.IsBigEndian = BinaryPrimitives.ReadInt32BigEndian(bytes) is 2 or 3;
        if (!input.IsBigEndian && little is not (2 or 3))
        {
            throw input.Fault(
                SurveyFileFault.WrongFormat,
                "The code of the layout is not one of SPSS data files, in either order of bytes.",
                "Give a .sav or .zsav file.",
                offset);
        }
    }

    private static SpssCompression ReadCompression(SpssInput input, bool isZlib)
    {
        var offset = input.Offset;
        var compression = (SpssCompression)input.ReadInt32();
        var isKnown = isZlib ? compression == SpssCompression.Zlib : compression is SpssCompression.None or SpssCompression.Bytecode;
        return isKnown ? compression : throw input.Damage("The code of the compression is none that belongs to this kind of file.", offset);
    }

    private static double ReadBias(SpssInput input, SpssNotes notes)
    {
        var offset = input.Offset;
        var bias = input.ReadDouble();
        if (BitConverter.DoubleToInt64Bits(bias) is BiasOfIbm370 or BiasOfVax)
        {
            throw input.Fault(
                SurveyFileFault.Unsupported,
                "The numbers in this file are those of an IBM mainframe or a VAX, which are not read.",
                "Open it in PSPP or SPSS and save it again.",
                offset);
        }

        if (!double.IsFinite(bias))
        {
            throw input.Damage("What is to be taken from compressed numbers (the bias) is no number.", offset);
        }

        if (bias != UsualBias)
        {
            notes.Add("What is taken from compressed numbers (the bias) is not 100, as it is in nearly all files; the file's own number was used.", offset);
        }

        return bias;
    }
}
