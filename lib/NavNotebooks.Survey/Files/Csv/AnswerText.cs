using NavNotebooks.Display;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>What cells of one variable can say: codes, and labels in both languages, whatever their case and spacing.</summary>
internal sealed class AnswerText
{
    private readonly CodeBook book;
    private readonly DecimalMark mark;
    private readonly Dictionary<string, double> codeOf = new(StringComparer.OrdinalIgnoreCase);

    public AnswerText(CodeBook book, DecimalMark mark)
    {
        this.book = book;
        this.mark = mark;
        foreach (var point in book.Points)
        {
            Add(point.Code, point.Label.En, point.Label.Nb, point.Id);
        }

        foreach (var reason in book.Reasons)
        {
            Add(reason.Code, reason.Label.En, reason.Label.Nb, reason.Id);
        }
    }

    /// <summary>The code that a cell stands for: NaN for an empty one, <see langword="null"/> where it stands for none, or for several.</summary>
    public double? CodeOf(string cell)
    {
        var text = Tidy(cell);
        if (text.Length == 0)
        {
            return double.NaN;
        }

        var number = CellNumber.Parse(text, mark);
        if (!double.IsNaN(number))
        {
            return book.Knows(number) ? number : null;
        }

        return codeOf.TryGetValue(text, out var code) && !double.IsNaN(code) ? code : null;
    }

    /// <summary>The code that a label or an id belongs to, whatever its case and spacing; <see langword="null"/> where none or several have it.</summary>
    public double? CodeOfLabel(string label) => codeOf.TryGetValue(Tidy(label), out var code) && !double.IsNaN(code) ? code : null;

    /// <summary>What a code is written as: a label where one is asked for and there is one, else the number; empty for system missing.</summary>
    public string Of(double code, Language? language)
    {
        if (double.IsNaN(code))
        {
            return "";
        }

        var label = language is { } spoken ? book.AnswerOf(code).LabelIn(spoken) : null;
        return label ?? CellNumber.Format(code, mark);
    }

    /// <summary>Single spaces between words and none around them; most texts have it so already and are handed back as they are.</summary>
    public static string Tidy(string text)
    {
        var wasSpace = true;
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character);
            if (isSpace && (wasSpace || character != ' '))
            {
                return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }

            wasSpace = isSpace;
        }

        return wasSpace ? text.Trim() : text;
    }

    // A text that stands for two codes stands for none.
    private void Add(double code, params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (text is not null && !codeOf.TryAdd(Tidy(text), code) && codeOf[Tidy(text)] != code)
            {
                codeOf[Tidy(text)] = double.NaN;
            }
        }
    }
}
