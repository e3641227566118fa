using NavNotebooks.Engine.Compiling;

namespace NavNotebooks.Engine.Completing;

/// <summary>A cell while it is being typed.</summary>
internal sealed class TypedCell
{
    private TypedCell(string text, int position)
    {
        Text = text;
        Position = position;
        Start = position;
        while (Start > 0 && IsNamePart(text[Start - 1]))
        {
            Start--;
        }

        // A name does not begin with a digit: 12 is a number, and a name may follow an @.
        Start = Start < position && char.IsAsciiDigit(text[Start]) ? position : Start;
        LineStart = text.LastIndexOf('\n', Math.Max(0, position - 1), position) + 1;
        Code = Blanked(text);
    }

    /// <summary>The cell's text as typed.</summary>
    public string Text { get; }

    /// <summary>The text with everything blank that is not C# (magic commands, references), every position kept.</summary>
    public string Code { get; }

    /// <summary>Where the cursor is.</summary>
    public int Position { get; }

    /// <summary>Where the name begins that the cursor stands in or behind; the cursor itself where there is none.</summary>
    public int Start { get; }

    /// <summary>Where the cursor's line begins.</summary>
    public int LineStart { get; }

    /// <summary>The letters typed so far of the name.</summary>
    public string Prefix => Text[Start..Position];

    /// <summary>The cursor's line up to the cursor.</summary>
    public string LineToCursor => Text[LineStart..Position];

    /// <summary>Whether the cell is C#, and not text under a command such as <c>#!markdown</c>.</summary>
    public bool IsCode => CellSource.Read(Text).Language == CellLanguage.CSharp;

    /// <summary>The cell with a cursor; one outside of the text stands at its nearer end.</summary>
    public static TypedCell At(string text, int position) => new(text, Math.Clamp(position, 0, text.Length));

    private static bool IsNamePart(char letter) => char.IsLetterOrDigit(letter) || letter == '_';

    private static string Blanked(string text) => text.Contains('#', StringComparison.Ordinal)
        ? string.Join('\n', text.Split('\n').Select(line => IsCommand(line.AsSpan().TrimStart()) ? new string(' ', line.Length) : line))
        : text;

    private static bool IsCommand(ReadOnlySpan<char> line) =>
        line.StartsWith("#!") || line.StartsWith("#r ") || line.StartsWith("#r\"") || line.StartsWith("#load") || line.StartsWith("#i ");
}
