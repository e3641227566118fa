namespace NavNotebooks.Survey.Files.Spss;

/// <summary>How texts wider than 255 bytes are spread over several variables ("segments").</summary>
/// <remarks>
/// There is a segment for every 252 bytes of width. All but the last are 255 bytes wide, and all are filled with 255 bytes of the text, so
/// that the last may hold less than it could, or nothing.
/// </remarks>
internal static class SpssSegments
{
    /// <summary>The widest variable that is a single segment, in bytes; also the bytes of text in a segment.</summary>
    public const int Widest = 255;

    private const int Stride = 252;

    /// <summary>Bytes of one element of a row.</summary>
    public const int Slot = 8;

    /// <summary>The number of segments of a variable; 1 for numbers and texts up to 255 bytes.</summary>
    public static int CountFor(int width) => width <= Widest ? 1 : (width + Stride - 1) / Stride;

    /// <summary>The declared width of a segment, counted from 0.</summary>
    public static int WidthOf(int width, int segment) =>
        width <= Widest ? width : segment < CountFor(width) - 1 ? Widest : width - ((CountFor(width) - 1) * Stride);

    /// <summary>The bytes of the text that a segment holds, counted from 0; perhaps none.</summary>
    public static int TextBytesOf(int width, int segment) => Math.Clamp(width - (segment * Widest), 0, Widest);

    /// <summary>The number of elements of a row that a segment takes: 1 for numbers.</summary>
    public static int SlotsFor(int segmentWidth) => Math.Max(1, (segmentWidth + Slot - 1) / Slot);
}
