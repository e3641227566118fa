using System.Collections.Immutable;
using System.Globalization;

namespace NavNotebooks.Survey.Claims;

/// <summary>One statement that the document printed and that data can bear out or contradict.</summary>
public sealed record Claim
{
    /// <summary>Permanent id, such as <c>S0-F27-05</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Part of the report, such as <c>2</c> or <c>annexes</c>.</summary>
    public required string Part { get; init; }

    /// <summary>First line of the document that the claim rests on.</summary>
    public required int FirstLine { get; init; }

    /// <summary>Last line of the document that the claim rests on.</summary>
    public required int LastLine { get; init; }

    /// <summary>Section as printed, such as <c>2.3</c>.</summary>
    public required string Section { get; init; }

    /// <summary>Figure (<c>F27</c>) or table (<c>T3</c>); <see langword="null"/> where the claim is of the text alone.</summary>
    public string? Figure { get; init; }

    /// <summary>Survey id; <c>other</c> for surveys that are not in the dictionary.</summary>
    public required string Survey { get; init; }

    /// <summary>Years of the waves spoken of; empty where the document does not tell.</summary>
    public ImmutableArray<int> Waves { get; init; } = [];

    /// <summary>Who the statement is about.</summary>
    public string? Population { get; init; }

    /// <summary>The statement in this project's words.</summary>
    public required string Statement { get; init; }

    /// <summary>Kind of statistic, as the registry names it.</summary>
    public required string Statistic { get; init; }

    /// <summary>What was printed.</summary>
    public PrintedValue Printed { get; init; } = new();

    /// <summary>Number of answers as printed; <see langword="null"/> where it is not.</summary>
    public string? Base { get; init; }

    /// <summary>What the claim asks of the data; <see langword="null"/> where no variable answers it.</summary>
    public ClaimQuestion? Asks { get; init; }

    /// <summary>Why no variable answers the claim; <see langword="null"/> where one does.</summary>
    public string? Untied { get; init; }

    /// <summary>What was said in open answers; <see langword="null"/> where the claim is no theme of them.</summary>
    public OpenAnswerTheme? Theme { get; init; }

    /// <summary>What a reader of the claim should know.</summary>
    public string? Note { get; init; }

    /// <summary>What was printed, on one line; of a theme, whose voice it is and the word of quantity.</summary>
    public string PrintedText => Theme?.ToString() ?? Printed.ToString();

    /// <summary>Where the document says it: "section 2.3, figure 27, lines 1189–1190".</summary>
    public string Place
    {
        get
        {
            var section = Section.Length > 0 && char.IsAsciiDigit(Section[0]) ? "section " + Section : Section;
            var lines = FirstLine == LastLine ? $"line {Text(FirstLine)}" : $"lines {Text(FirstLine)}–{Text(LastLine)}";
            return Figure is null ? $"{section}, {lines}" : $"{section}, {FigureText(Figure)}, {lines}";
        }
    }

    private static string FigureText(string figure) => (figure[0] == 'T' ? "table " : "figure ") + figure[1..];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
