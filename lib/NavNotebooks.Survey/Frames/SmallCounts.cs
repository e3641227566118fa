using NavNotebooks.Display;

namespace NavNotebooks.Survey.Frames;

/// <summary>Counts as a table may show them: those of users' files are hidden where they could point at a person.</summary>
internal static class SmallCounts
{
    /// <summary>The smallest count of people that a table of microdata shows; 0 is shown too.</summary>
    public const int Threshold = 5;

    /// <summary>What stands for a count from 1 to 4.</summary>
    public const string Hidden = "< 5";

    /// <summary>What stands for a larger count that would give a hidden one away.</summary>
    public const string HiddenWithIt = "*";

    /// <summary>One count on its own.</summary>
    public static string Text(int count, DataBasis basis, Language language) =>
        IsHidden(count, basis) ? Hidden : NumberText.Format(count, 0, language);

    /// <summary>Counts that add up to a total the reader can know: a single hidden one takes the next smallest with it.</summary>
    public static string[] Texts(ReadOnlySpan<int> counts, DataBasis basis, Language language)
    {
        var texts = new string[counts.Length];
        var hidden = 0;
        var companion = -1;
        for (var i = 0; i < counts.Length; i++)
        {
            texts[i] = Text(counts[i], basis, language);
            if (IsHidden(counts[i], basis))
            {
                hidden++;
            }
            else if (counts[i] > 0 && (companion < 0 || counts[i] < counts[companion]))
            {
                companion = i;
            }
        }

        if (hidden == 1 && companion >= 0)
        {
            texts[companion] = HiddenWithIt;
        }

        return texts;
    }

    private static bool IsHidden(int count, DataBasis basis) => basis == DataBasis.Microdata && count is > 0 and < Threshold;
}
