using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site;

/// <summary>Bases and verdicts as the site shows them: a word, and a sign that does without colour.</summary>
internal static class BasisBadge
{
    /// <summary>The basis in its frame; nothing for a finding that rests on nothing.</summary>
    public static string Of(DataBasis? basis)
    {
        var word = VerdictWords.Of(basis);
        return basis is null ? "" : $"<span class=\"nav-basis nav-basis-{word}\">{word}</span>";
    }

    /// <summary>The verdict with its sign.</summary>
    public static string Of(Verdict verdict) => $"<strong class=\"nav-verdict\">{VerdictWords.Sign(verdict)} {VerdictWords.Of(verdict)}</strong>";

    /// <summary>The class that colours what belongs to a verdict.</summary>
    public static string ClassOf(Verdict verdict) => "nav-verdict-" + VerdictWords.Of(verdict).Replace(' ', '-');
}
