using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>The words for how many and for direction, in both languages, and the order they are shown in.</summary>
internal static class ThemeWords
{
    /// <summary>From all to one, and last where the document does not say how many. An order of words: the steps between them have no size.</summary>
    public static IReadOnlyList<WordOfQuantity> Quantities { get; } =
    [
        WordOfQuantity.All, WordOfQuantity.NearlyAll, WordOfQuantity.Most, WordOfQuantity.Half, WordOfQuantity.Many,
        WordOfQuantity.Several, WordOfQuantity.Some, WordOfQuantity.Minority, WordOfQuantity.Few, WordOfQuantity.One, WordOfQuantity.None, WordOfQuantity.NotStated,
    ];

    /// <summary>From praise to blame, and last what is asked for.</summary>
    public static IReadOnlyList<ThemeDirection> Directions { get; } =
    [
        ThemeDirection.Positive, ThemeDirection.Mixed, ThemeDirection.Neutral, ThemeDirection.Critical, ThemeDirection.Wish,
    ];

    public static BilingualText Of(WordOfQuantity quantity) => quantity switch
    {
        WordOfQuantity.All => new("all", "alle"),
        WordOfQuantity.NearlyAll => new("nearly all", "nesten alle"),
        WordOfQuantity.Most => new("most", "de fleste"),
        WordOfQuantity.Half => new("half", "halvparten"),
        WordOfQuantity.Many => new("many", "mange"),
        WordOfQuantity.Several => new("several", "flere"),
        WordOfQuantity.Some => new("some", "noen"),
        WordOfQuantity.Minority => new("a minority", "et mindretall"),
        WordOfQuantity.Few => new("few", "få"),
        WordOfQuantity.None => new("none", "ingen"),
        WordOfQuantity.One => new("one", "én"),
        _ => new("not stated", "ikke oppgitt"),
    };

    public static BilingualText Of(ThemeDirection direction) => direction switch
    {
        ThemeDirection.Positive => new("positive", "positiv"),
        ThemeDirection.Mixed => new("mixed", "blandet"),
        ThemeDirection.Neutral => new("neutral", "nøytral"),
        ThemeDirection.Critical => new("critical", "kritisk"),
        _ => new("wish", "ønske"),
    };

    /// <summary>A sign that tells directions apart without colour.</summary>
    public static string Sign(ThemeDirection direction) => direction switch
    {
        ThemeDirection.Positive => "+",
        ThemeDirection.Mixed => "±",
        ThemeDirection.Neutral => "○",
        ThemeDirection.Critical => "\u2212",
        _ => "→",
    };
}
