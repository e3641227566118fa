using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>Breaks texts for boxes, and words that are broader than a box at a hyphen.</summary>
internal static class DiagramWords
{
    private static readonly char[] Joints = ['-', '/'];

    public static ImmutableArray<string> Lines(string text, double width, double size) =>
        TextMeasure.Lines(string.Join(' ', text.Split(' ').SelectMany(word => Parts(word, width, size))), width, size);

    private static IEnumerable<string> Parts(string word, double width, double size)
    {
        while (TextMeasure.Width(word, size) > width && word.Length > 4)
        {
            var joint = word.LastIndexOfAny(Joints, word.Length - 2);
            if (joint > 0)
            {
                foreach (var part in Parts(word[..(joint + 1)], width, size))
                {
                    yield return part;
                }

                word = word[(joint + 1)..];
                continue;
            }

            var length = Enumerable.Range(2, word.Length - 4).TakeWhile(count => TextMeasure.Width(word[..count] + "-", size) <= width).LastOrDefault(2);
            yield return word[..length] + "-";
            word = word[length..];
        }

        yield return word;
    }
}
