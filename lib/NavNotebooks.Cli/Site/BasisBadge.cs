using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site;

/// <summary>Bases and verdicts as the site shows them: a word, and a sign that does without colour.</summary>
internal static class BasisBadge
{
    /// <summary>The basis in its frame; nothing for a finding that rests on nothing.</summary>
    public static string Of(DataBasis? basis) => basis is null ? "" : Framed(basis, VerdictWords.Of(basis));

    /// <summary>The same in the reader's language.</summary>
    public static string Of(DataBasis? basis, Language language) => language == Language.English ? Of(basis) : basis switch
    {
        DataBasis.Published => Framed(basis, "publisert"),
        DataBasis.Synthetic => Framed(basis, "syntetisk"),
        DataBasis.Microdata => Framed(basis, "mikrodata"),
        _ => "",
    };

    /// <summary>The verdict with its sign.</summary>
    public static string Of(Verdict verdict) => $"<strong class=\"nav-verdict\">{VerdictWords.Sign(verdict)} {VerdictWords.Of(verdict)}</strong>";

    /// <summary>The class that colours what belongs to a verdict.</summary>
    public static string ClassOf(Verdict verdict) => "nav-verdict-" + VerdictWords.Of(verdict).Replace(' ', '-');

    private static string Framed(DataBasis? basis, string word) => $"<span class=\"nav-basis nav-basis-{VerdictWords.Of(basis)}\">{word}</span>";
}
