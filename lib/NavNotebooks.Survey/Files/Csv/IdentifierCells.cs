using System.Collections.Immutable;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>A column of identifiers: whole numbers as they are, or texts, which are numbered and not kept.</summary>
internal sealed class IdentifierCells(CodeBook book) : ICellReader
{
    // Beyond this, a number with double precision no longer tells neighbours apart.
    private const double LargestWhole = 9_007_199_254_740_991;

    private readonly AnswerText reasons = new(book, DecimalMark.Point);
    private readonly List<string> texts = [];

    /// <summary>Whether some identifier is no whole number, so that all are numbered from 1 in the order in which they first come.</summary>
    public bool AreNumbered { get; private set; }

    public CellFault? Read(string cell, int row)
    {
        texts.Add(cell);
        AreNumbered |= reasons.CodeOf(cell) is not { } code || Math.Abs(code) > LargestWhole;
        return null;
    }

    public ImmutableArray<double> ToCodes()
    {
        var numbers = new Dictionary<string, double>(StringComparer.Ordinal);
        return [.. texts.Select(CodeOf)];

        double CodeOf(string text)
        {
            var code = reasons.CodeOf(text);
            if (!AreNumbered || (code is { } known && book.IsMissing(known)))
            {
                return code!.Value;
            }

            numbers.TryAdd(text, numbers.Count + 1);
            return numbers[text];
        }
    }
}
