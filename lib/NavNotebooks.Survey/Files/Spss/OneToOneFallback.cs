using System.Text;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Bytes that an encoding does not know become one letter each, those of a single-byte encoding, and are counted: no byte is lost.</summary>
/// <remarks>
/// Windows-1252 leaves five bytes undefined (81, 8D, 8F, 90, 9D in hexadecimal); they become the control characters of the same numbers,
/// as in browsers.
/// </remarks>
internal sealed class OneToOneFallback : DecoderFallback
{
    private readonly char[] letters;

    /// <summary>A fallback by a single-byte encoding.</summary>
    public OneToOneFallback(Encoding singleByte)
    {
        letters = new char[byte.MaxValue + 1];
        for (var value = 0; value < letters.Length; value++)
        {
            var text = singleByte.GetString([(byte)value]);
            letters[value] = text.Length == 1 && text[0] is not ('\uFFFD' or '?') ? text[0] : (char)value;
        }

        letters['?'] = '?';
    }

    /// <summary>How many bytes had to be read so.</summary>
    public long Count { get; private set; }

    /// <inheritdoc/>
    public override int MaxCharCount => 4;

    /// <inheritdoc/>
    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Letters(this);

    private sealed class Letters(OneToOneFallback owner) : DecoderFallbackBuffer
    {
        private byte[] bytes = [];
        private int next;

        public override int Remaining => bytes.Length - next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            bytes = bytesUnknown;
            next = 0;
            owner.Count += bytesUnknown.Length;
            return bytesUnknown.Length > 0;
        }

        public override char GetNextChar() => next < bytes.Length ? owner.letters[bytes[next++]] : '\0';

        public override bool MovePrevious()
        {
            if (next == 0)
            {
                return false;
            }

            next--;
            return true;
        }

        public override void Reset() => (bytes, next) = ([], 0);
    }
}
