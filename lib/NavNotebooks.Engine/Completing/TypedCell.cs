using NavNotebooks.Engine.Magics;

namespace NavNotebooks.Engine.Completing;

/// <summary>A cell while it is being typed.</summary>
internal sealed class TypedCell
{
    /// <summary>What the assembly would be called that is never made of it.</summary>
    public const string AssemblyName = "notebook-typed";

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

    /// <summary>Whether the cursor stands in C#, and not in text under a command such as <c>#!markdown</c>.</summary>
    public bool IsInCode
    {
        get
        {
            var before = Text.AsSpan(0, Position).TrimEnd();
            if (before.IsEmpty || Code[before.Length - 1] != ' ')
            {
                return true;
            }

            var line = before[(before.LastIndexOf('\n') + 1)..];
            return MagicLine.Read(line.ToString()) is { } magic && MagicList.Find(magic.Name) is { Language: null or CellLanguage.CSharp };
        }
    }

    /// <summary>The cell with a cursor; one outside of the text stands at its nearer end.</summary>
    public static TypedCell At(string text, int position) => new(text.Replace("\r\n", " \n", StringComparison.Ordinal), Math.Clamp(position, 0, text.Length));

    private static bool IsNamePart(char letter) => char.IsLetterOrDigit(letter) || letter == '_';

    private static string Blanked(string text)
    {
        var code = CellSource.Read(text).Code;
        return code.Contains('#', StringComparison.Ordinal) ? string.Join('\n', code.Split('\n').Select(BlankedReference)) : code;
    }

    private static string BlankedReference(string line) =>
        line.AsSpan().TrimStart() is var code && (code.StartsWith("#r ") || code.StartsWith("#r\"")) ? new string(' ', line.Length) : line;
}
