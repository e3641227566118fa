using System.Globalization;
using System.Text;

namespace NavNotebooks.Cli.Pictures.Cleaning;

/// <summary>The outline of a path: a letter and its numbers, again and again.</summary>
internal static class PathData
{
    /// <summary>The outline moved, its numbers shortened.</summary>
    /// <param name="outline">What an attribute <c>d</c> holds.</param>
    /// <param name="dx">Pixels to the right.</param>
    /// <param name="dy">Pixels down.</param>
    /// <exception cref="FormatException">It is no outline.</exception>
    public static string Moved(string outline, double dx, double dy)
    {
        var output = new StringBuilder(outline.Length);
        var at = 0;
        while (NextLetter(outline, ref at) is { } letter)
        {
            var numbers = Numbers(outline, ref at);
            var arity = Arity(letter);
            if (arity == 0 ? numbers.Count > 0 : numbers.Count == 0 || numbers.Count % arity != 0)
            {
                throw new FormatException($"the path has {numbers.Count} numbers behind the letter {letter}");
            }

            var isFirst = output.Length == 0;
            output.Append(letter);
            for (var i = 0; i < numbers.Count; i++)
            {
                var moves = char.IsAsciiLetterUpper(letter) || (isFirst && i < 2);
                Append(output, numbers[i] + (moves ? Shift(char.ToUpperInvariant(letter), i % Math.Max(arity, 1), dx, dy) : 0), first: i == 0);
            }
        }

        return output.ToString();
    }

    /// <summary>A rectangle as an outline.</summary>
    public static string Rectangle(double x, double y, double width, double height) =>
        $"M{SvgNumber.Text(x)}{Joined(y)}h{SvgNumber.Text(width)}v{SvgNumber.Text(height)}h{SvgNumber.Text(-width)}z";

    /// <summary>Whether an outline is of rectangles and circles, which cross themselves nowhere.</summary>
    public static bool IsPlain(string outline) => outline.All(character => !char.IsAsciiLetter(character) || "MHVZAhvz".Contains(character)) && outline.Count(character => character == 'M') == 1;

    /// <summary>Whether an outline is of straight lines apart from each other, which have nothing between them to fill.</summary>
    public static bool IsLines(string outline)
    {
        var drawn = 0;
        foreach (var letter in outline.Where(char.IsAsciiLetter))
        {
            drawn = letter is 'M' or 'm' ? 0 : drawn + 1;
            if (drawn > 1 || letter is not ('M' or 'm' or 'L' or 'l' or 'H' or 'h' or 'V' or 'v'))
            {
                return false;
            }
        }

        return true;
    }

    private static string Joined(double value) => SvgNumber.Text(value) is var text && text[0] == '-' ? text : " " + text;

    private static void Append(StringBuilder output, double value, bool first) => output.Append(first ? SvgNumber.Text(value) : Joined(value));

    private static char? NextLetter(string outline, ref int at)
    {
        while (at < outline.Length && (char.IsWhiteSpace(outline[at]) || outline[at] == ','))
        {
            at++;
        }

        return at == outline.Length ? null : outline[at++];
    }

    private static List<double> Numbers(string outline, ref int at)
    {
        var numbers = new List<double>();
        while (true)
        {
            while (at < outline.Length && (char.IsWhiteSpace(outline[at]) || outline[at] == ','))
            {
                at++;
            }

            var start = at;
            var isPointed = false;
            while (at < outline.Length && IsOfNumber(outline, start, at, isPointed))
            {
                isPointed |= outline[at] == '.';
                at++;
            }

            if (at == start)
            {
                return numbers;
            }

            numbers.Add(double.Parse(outline.AsSpan(start, at - start), NumberStyles.Float, CultureInfo.InvariantCulture));
        }
    }

    private static bool IsOfNumber(string outline, int start, int at, bool isPointed) => outline[at] switch
    {
        '-' or '+' => at == start || outline[at - 1] is 'e' or 'E',
        '.' => !isPointed,
        'e' or 'E' => at > start,
        var character => char.IsAsciiDigit(character),
    };

    private static int Arity(char letter) => char.ToUpperInvariant(letter) switch
    {
        'M' or 'L' or 'T' => 2,
        'H' or 'V' => 1,
        'S' or 'Q' => 4,
        'C' => 6,
        'A' => 7,
        'Z' => 0,
        _ => throw new FormatException($"the path has the letter {letter}"),
    };

    private static double Shift(char letter, int place, double dx, double dy) => letter switch
    {
        'H' => dx,
        'V' => dy,
        'A' => place switch { 5 => dx, 6 => dy, _ => 0 },
        _ => place % 2 == 0 ? dx : dy,
    };
}
