using System.Globalization;

namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>A number or a text, as value labels and missing definitions name one. Equal when kind and value are; NaN equals NaN of the same letter (<see cref="TaggedMissing"/>).</summary>
public readonly record struct DataValue
{
    private readonly double number;
    private readonly string? text;

    private DataValue(double number, string? text)
    {
        this.number = number;
        this.text = text;
    }

    /// <summary>Whether it is a text.</summary>
    public bool IsText => text is not null;

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">It is a text.</exception>
    public double Number => text is null ? number : throw new InvalidOperationException("The value is a text. Ask for Text.");

    /// <summary>The text, without spaces on the right.</summary>
    /// <exception cref="InvalidOperationException">It is a number.</exception>
    public string Text => text ?? throw new InvalidOperationException("The value is a number. Ask for Number.");

    /// <summary>A number; NaN is system missing.</summary>
    public static DataValue Of(double number) => new(number, text: null);

    /// <summary>A text; spaces on the right do not count, as in every file of SPSS.</summary>
    public static DataValue Of(string text) => new(0, text.TrimEnd(' '));

    /// <inheritdoc/>
    public bool Equals(DataValue other) =>
        text == other.text && number.Equals(other.number) && TaggedMissing.LetterOf(number) == TaggedMissing.LetterOf(other.number);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(text, number, TaggedMissing.LetterOf(number));

    /// <summary>The number in its shortest form (".a" for missing with a letter) or the text itself: a label's value belongs to the dictionary and may be shown, a row's may not.</summary>
    public override string ToString() =>
        text ?? (TaggedMissing.LetterOf(number) is { } letter ? "." + letter : number.ToString("R", CultureInfo.InvariantCulture));
}
