using NavNotebooks.Display;

namespace NavNotebooks.Survey.Disclosure;

/// <summary>A count of people as a display may show it. A hidden count cannot be got back from it.</summary>
public readonly record struct ShownCount
{
    private const string Small = "< 5";
    private const string Withheld = "*";

    private ShownCount(int? count, CountDisplay display) => (Count, Display) = (count, display);

    /// <summary>The count; <see langword="null"/> where it is hidden.</summary>
    public int? Count { get; }

    /// <summary>Whether it is shown, and why not.</summary>
    public CountDisplay Display { get; }

    /// <summary>A count that stands alone: no total or complement of it is shown.</summary>
    /// <param name="count">People; 0 or more.</param>
    /// <param name="basis">What it rests on.</param>
    public static ShownCount Of(int count, DataBasis basis) => DisclosureRule.IsSmall(count, basis) ? Hidden(CountDisplay.Small) : Open(count);

    /// <summary>The count's share of a total, 0 to 1; <see langword="null"/> where the count is hidden or the total is 0.</summary>
    /// <param name="total">The number that the count is part of.</param>
    public double? ShareOf(int total) => Count is { } count && total > 0 ? (double)count / total : null;

    /// <summary>"1 234", "&lt; 5" or "*".</summary>
    public string Text(Language language) => Display switch
    {
        CountDisplay.Small => Small,
        CountDisplay.Withheld => Withheld,
        _ => NumberText.Format(Count!.Value, 0, language),
    };

    /// <summary>The English text.</summary>
    public override string ToString() => Text(Language.English);

    internal static ShownCount Open(int count) => new(count, CountDisplay.Shown);

    internal static ShownCount Hidden(CountDisplay display) => new(null, display);
}
