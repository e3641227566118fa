using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Restating;

/// <summary>The words for what becomes of a statement, in both languages, and signs that tell them apart without colour.</summary>
public static class RestatementWords
{
    /// <summary>In the order in which they are counted.</summary>
    public static IReadOnlyList<Restatement> All { get; } =
        [Restatement.Same, Restatement.Softer, Restatement.Sharper, Restatement.AtOdds, Restatement.Alone, Restatement.RestsOn];

    /// <summary>In lower case, such as "goes further".</summary>
    public static BilingualText Of(Restatement how) => how switch
    {
        Restatement.Same => new("the same", "det samme"),
        Restatement.Softer => new("more careful", "forsiktigere"),
        Restatement.Sharper => new("goes further", "går lenger"),
        Restatement.AtOdds => new("at odds", "i strid"),
        Restatement.Alone => new("only here", "bare her"),
        _ => new("rests on", "hviler på"),
    };

    /// <summary>= the same, ‹ more careful, › goes further, ✗ at odds, • only here, ← rests on.</summary>
    public static string Sign(Restatement how) => how switch
    {
        Restatement.Same => "=",
        Restatement.Softer => "‹",
        Restatement.Sharper => "›",
        Restatement.AtOdds => "✗",
        Restatement.Alone => "•",
        _ => "←",
    };
}
