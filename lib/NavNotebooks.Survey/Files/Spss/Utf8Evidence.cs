using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Whether texts with letters beyond ASCII are UTF-8.</summary>
/// <param name="Valid">Texts that are.</param>
/// <param name="Invalid">Texts that are not.</param>
internal readonly record struct Utf8Evidence(int Valid, int Invalid)
{
    private const int LongestCut = 3;

    /// <summary>Whether there is no letter beyond ASCII.</summary>
    public bool IsAscii => Valid == 0 && Invalid == 0;

    /// <summary>Whether all that can tell are UTF-8.</summary>
    public bool IsUtf8 => Valid > 0 && Invalid == 0;

    /// <summary>Whether none of those that can tell is UTF-8.</summary>
    public bool IsNeverUtf8 => Valid == 0 && Invalid > 0;

    /// <summary>Looks at texts; a letter that is cut off at the end of its field does not count against them.</summary>
    public static Utf8Evidence Of(IEnumerable<byte[]> texts)
    {
        var (valid, invalid) = (0, 0);
        foreach (var text in texts)
        {
            if (Ascii.IsValid(text))
            {
                continue;
            }

            if (IsValid(text))
            {
                valid++;
            }
            else
            {
                invalid++;
            }
        }

        return new(valid, invalid);
    }

    private static bool IsValid(ReadOnlySpan<byte> text)
    {
        for (var cut = 0; cut <= Math.Min(LongestCut, text.Length); cut++)
        {
            var whole = text[..^cut];
            var rest = text[^cut..];
            if (Utf8.IsValid(whole) && (cut == 0 || Rune.DecodeFromUtf8(rest, out _, out _) == OperationStatus.NeedMoreData))
            {
                return !HasControls(whole);
            }
        }

        return false;
    }

    // Letters U+0080 to U+009F are in no text: bytes that give them are another encoding's.
    private static bool HasControls(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == 0xC2 && text[i + 1] < 0xA0)
            {
                return true;
            }
        }

        return false;
    }
}
