using System.Text;

namespace NavNotebooks.Survey.Tests.Files.Spss.Generating;

/// <summary>Choices that a seed decides, among them texts that fit into a number of bytes of an encoding.</summary>
internal sealed class Chance
{
    // Letters that every encoding of these files has; the last row is of UTF-8 alone.
    private const string Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private const string Norwegian = "æøåÆØÅéüöäçñôèÀ";
    private const string Signs = " ,;:.!?'\"()[]{}<>/\\|#@$%&*+-=_~^`";
    private const string Wide = "ßšžЖλ中🙂ẞ—“”";

    private readonly Random random;

    public Chance(int seed, Encoding encoding)
    {
        random = new Random(seed);
        Encoding = encoding;
    }

    public Encoding Encoding { get; }

    private bool IsUnicode => Encoding.CodePage == Encoding.UTF8.CodePage;

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => random.Next(times) == 0;

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int low, int high) => random.Next(low, high + 1);

    /// <summary>A number from 0 to below 1.</summary>
    public double Fraction() => random.NextDouble();

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    /// <summary>Some of the elements, in their order: each with a chance of one half, at least the first of them.</summary>
    public IEnumerable<T> Some<T>(IReadOnlyList<T> elements)
    {
        var kept = elements.Where(_ => OneIn(2)).ToList();
        return kept.Count > 0 ? kept : elements.Take(1);
    }

    /// <summary>A text of at most so many bytes, often of exactly as many; it does not end in a space.</summary>
    public string Text(int mostBytes)
    {
        var length = OneIn(3) ? mostBytes : Between(1, Math.Min(mostBytes, 30));
        var text = new StringBuilder();
        var used = 0;
        while (used < length)
        {
            var letter = Letter();
            var size = Encoding.GetByteCount(letter);
            (letter, size) = used + size > length ? ("x", 1) : (letter, size);
            text.Append(letter);
            used += size;
        }

        return text[^1] == ' ' ? text.ToString(0, text.Length - 1) + "." : text.ToString();
    }

    /// <summary>A word of letters and digits, as names have them, that begins with a letter.</summary>
    public string Name(int mostBytes)
    {
        var length = OneIn(4) ? mostBytes : Between(1, Math.Min(mostBytes, 20));
        var name = new StringBuilder(Of("v", "q", "Spm", "å", "Ø", "x"));
        var used = Encoding.GetByteCount(name.ToString());
        if (used > length)
        {
            return "k";
        }

        while (used < length)
        {
            var letter = OneIn(4) ? Character(Norwegian) : OneIn(10) && used + 1 < length ? "_" : Character(Plain);
            var size = Encoding.GetByteCount(letter);
            (letter, size) = used + size > length ? ("z", 1) : (letter, size);
            name.Append(letter);
            used += size;
        }

        return name.ToString();
    }

    private string Letter() => random.Next(10) switch
    {
        < 5 => Character(Plain),
        < 7 => Character(Norwegian),
        < 9 => Character(Signs),
        _ when IsUnicode => WideCharacter(),
        _ => " ",
    };

    private string Character(string among) => among[random.Next(among.Length)].ToString();

    private string WideCharacter()
    {
        var runes = Wide.EnumerateRunes().ToArray();
        return runes[random.Next(runes.Length)].ToString();
    }
}
