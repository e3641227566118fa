using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>A count of people as a codebook may tell it: the number, or a sign in its place where it could point at a person.</summary>
public sealed record ShownCount
{
    private readonly string? sign;

    private ShownCount(int count, string text)
    {
        var isHidden = text is SmallCounts.Hidden or SmallCounts.HiddenWithIt;
        (Count, sign) = isHidden ? ((int?)null, text) : (count, null);
    }

    /// <summary>The count; <see langword="null"/> where it is hidden.</summary>
    public int? Count { get; }

    /// <summary>Whether it is hidden: below five in microdata, or larger but giving such a one away.</summary>
    public bool IsHidden => Count is null;

    /// <summary>The number, "&lt; 5", or "*" for a larger count that is hidden with a small one.</summary>
    public string Text(Language language) => Count is { } value ? NumberText.Format(value, 0, language) : sign!;

    /// <summary>The text in English.</summary>
    public override string ToString() => Text(Language.English);

    /// <summary>A count on its own.</summary>
    internal static ShownCount Of(int count, DataBasis basis) => new(count, SmallCounts.Text(count, basis, Language.English));

    /// <summary>Counts whose total the reader can know.</summary>
    internal static ImmutableArray<ShownCount> Together(ReadOnlySpan<int> counts, DataBasis basis)
    {
        var texts = SmallCounts.Texts(counts, basis, Language.English);
        var shown = ImmutableArray.CreateBuilder<ShownCount>(counts.Length);
        for (var i = 0; i < counts.Length; i++)
        {
            shown.Add(new ShownCount(counts[i], texts[i]));
        }

        return shown.MoveToImmutable();
    }
}
