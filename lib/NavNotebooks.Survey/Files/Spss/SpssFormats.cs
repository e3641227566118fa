using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Formats as SPSS files pack them: kind, width and decimals in three bytes of an integer.</summary>
internal static class SpssFormats
{
    private const int WidestNumber = 40;
    private const int MostDecimals = 16;
    private const int WidestPacked = 255;

    /// <summary>The format of a variable that does not say a usable one.</summary>
    public static DataFormat DefaultFor(int textWidth) => textWidth > 0 ? DataFormat.Texts(textWidth) : DataFormat.Default;

    /// <summary>A packed format; <see langword="null"/> where it does not exist or does not fit a variable of that width (0 for numbers).</summary>
    public static DataFormat? Unpack(int packed, int textWidth)
    {
        var format = new DataFormat((DataFormatKind)((packed >> 16) & 0xFF), (packed >> 8) & 0xFF, packed & 0xFF);
        return packed >>> 24 == 0 && Enum.IsDefined(format.Kind) && Fits(format, textWidth) ? Widened(format, textWidth) : null;
    }

    /// <summary>A format as an integer; widths above 255 are packed as 255.</summary>
    public static int Pack(DataFormat format) => ((int)format.Kind << 16) | (Math.Min(format.Width, WidestPacked) << 8) | format.Decimals;

    // A byte holds no more than 255: texts that are wider have the width that they must have.
    private static DataFormat Widened(DataFormat format, int textWidth) => format.Kind switch
    {
        DataFormatKind.Text => format with { Width = textWidth },
        DataFormatKind.HexText => format with { Width = 2 * textWidth },
        _ => format,
    };

    private static bool Fits(DataFormat format, int textWidth) => format.Kind switch
    {
        DataFormatKind.Text => textWidth > 0 && format.Width == Math.Min(textWidth, WidestPacked),
        DataFormatKind.HexText => textWidth > 0 && format.Width == Math.Min(2 * textWidth, WidestPacked),
        _ => textWidth == 0 && format.Width is >= 1 and <= WidestNumber && format.Decimals <= MostDecimals,
    };
}
