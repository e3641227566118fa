using System.Collections.Immutable;
using System.Text;
using NavNotebooks.Engine.Compiling;

namespace NavNotebooks.Engine.Magics;

/// <summary>Reads a cell line by line, once. A magic command stands on a line of its own, anywhere but inside a literal or comment of C#.</summary>
internal sealed class CellReader(string source)
{
    private readonly ImmutableArray<CellStep>.Builder steps = ImmutableArray.CreateBuilder<CellStep>();
    private readonly ImmutableArray<CellProblem>.Builder problems = ImmutableArray.CreateBuilder<CellProblem>();
    private readonly StringBuilder code = new(Blanks(source));
    private string cell = source;
    private CellLanguage language = CellLanguage.CSharp;
    private int partStart;
    private int partLine = 1;
    private bool isTimed;
    private CodeGaps? gaps;

    /// <summary>The cell taken apart.</summary>
    public CellSource Read()
    {
        if (AskedName(cell) is { } name)
        {
            return new([new MagicStep(1, MagicList.Help, [name])], IsTimed: false, Blanks(cell), []);
        }

        if (!cell.Contains('#', StringComparison.Ordinal))
        {
            return new(string.IsNullOrWhiteSpace(cell) ? [] : [new CodeStep(1, cell)], IsTimed: false, cell, []);
        }

        var line = 1;
        for (var start = 0; start < cell.Length; line++)
        {
            var end = cell.IndexOf('\n', start) is var found and >= 0 ? found : cell.Length;
            var next = Math.Min(end + 1, cell.Length);
            if (MagicLine.Read(cell[start..end]) is { } magic && IsMagic(magic, start))
            {
                var isLeftOut = gaps?.IsLeftOut(cell.IndexOf('#', start)) == true;
                if (isLeftOut || (language == CellLanguage.CSharp && MagicList.Time.IsCalled(magic.Name) && magic.Arguments.IsEmpty))
                {
                    isTimed |= !isLeftOut;
                    cell = cell[..start] + Blanks(cell[start..next]) + cell[next..];
                }
                else
                {
                    EndPart(start, isLast: false);
                    Take(magic, line);
                    Begin(next, line + 1);
                }
            }

            start = next;
        }

        EndPart(cell.Length, isLast: true);
        return new(steps.ToImmutable(), isTimed, code.ToString(), problems.ToImmutable());
    }

    /// <summary>The name in a cell that is nothing but a name with a question mark, as IPython's readers ask; <see langword="null"/> for any other cell.</summary>
    private static string? AskedName(string cell)
    {
        var text = cell.Trim();
        var name = text.Trim('?');
        var isAsked = name.Length > 0 && name.Length < text.Length && (char.IsLetter(name[0]) || name[0] == '_');
        return isAsked && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '.') ? name : null;
    }

    /// <summary>In text that is only shown, a line is a command where it names one that there is, else it is text.</summary>
    private bool IsMagic(MagicLine line, int start)
    {
        if (language != CellLanguage.CSharp)
        {
            return line.IsMarked && (MagicList.Find(line.Name) is not null || UnsupportedMagic.Find(line.Name) is not null);
        }

        return string.IsNullOrWhiteSpace(cell[partStart..start]) || (gaps ??= CodeGaps.In(cell, partStart)).Contains(start);
    }

    private void Take(MagicLine line, int number)
    {
        if (MagicList.Find(line.Name) is not { } magic)
        {
            problems.Add(Missing(line.Name, number));
            return;
        }

        var step = new MagicStep(number, magic, line.Arguments);
        if (step.AsksForHelp)
        {
            steps.Add(step);
        }
        else if (magic.TakesArguments == line.Arguments.IsEmpty)
        {
            var wrong = magic.TakesArguments ? "needs to be told more" : $"takes nothing after its name, but \"{line.Arguments[0]}\" stands there";
            problems.Add(step.Problem("NAV0006", $"{line.Name} {wrong}. Write {magic.Usage} on a line of its own; {magic.Name} -h tells more."));
        }
        else
        {
            isTimed |= magic == MagicList.Time;
            language = magic.Language ?? language;
            if (magic != MagicList.Time && magic.Language is null)
            {
                steps.Add(step);
            }
        }
    }

    private static CellProblem Missing(string name, int line) => UnsupportedMagic.Find(name) is { } unsupported
        ? new(line, Column: 1, "NAV0005", $"{name} {unsupported.Does}, which is not supported here. {unsupported.Instead}")
        : new(
            line,
            Column: 1,
            "NAV0001",
            $"The magic command {name} is not known.{NearestName.Hint(name, MagicList.Names)} Known are {string.Join(", ", MagicList.Names)}.");

    private void Begin(int start, int line)
    {
        partStart = start;
        partLine = line;
        gaps = null;
    }

    private void EndPart(int end, bool isLast)
    {
        var text = cell[partStart..end];
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (language == CellLanguage.CSharp)
        {
            code.Remove(partStart, text.Length).Insert(partStart, text);
            steps.Add(new CodeStep(partLine, Blanks(cell[..partStart]) + text));
        }
        else
        {
            steps.Add(new TextStep(partLine, language, WithoutEmptyLines(text, isLast)));
        }
    }

    /// <summary>The text without the empty lines at its head and, where something follows, without the line end before that.</summary>
    private static string WithoutEmptyLines(string text, bool isLast)
    {
        var first = text.Length - text.TrimStart().Length;
        var begun = text[(text.LastIndexOf('\n', first) + 1)..];
        return isLast ? begun : begun.TrimEnd('\n');
    }

    private static string Blanks(string text) => string.Create(text.Length, text, static (blanks, text) =>
    {
        for (var i = 0; i < blanks.Length; i++)
        {
            blanks[i] = text[i] == '\n' ? '\n' : ' ';
        }
    });
}
