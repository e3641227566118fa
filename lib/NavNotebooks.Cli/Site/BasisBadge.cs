using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site;

/// <summary>Bases and verdicts as the site shows them: a word in both languages, and a sign that does without colour.</summary>
internal static class BasisBadge
{
    /// <summary>The basis in its frame; nothing for a finding that rests on nothing.</summary>
    public static string Of(DataBasis? basis) => Framed(basis, Both(VerdictWords.Both(basis)));

    /// <summary>The same as a page speaks.</summary>
    public static string Of(DataBasis? basis, PageSpeech speech) => Framed(basis, speech.Text(VerdictWords.Both(basis)));

    /// <summary>The same in one language.</summary>
    public static string Of(DataBasis? basis, Language language) => Of(basis, PageSpeech.In(language));

    /// <summary>The verdict with its sign.</summary>
    public static string Of(Verdict verdict) => $"<strong class=\"nav-verdict\">{VerdictWords.Sign(verdict)} {Both(VerdictWords.Both(verdict))}</strong>";

    /// <summary>The class that colours what belongs to a verdict.</summary>
    public static string ClassOf(Verdict verdict) => "nav-verdict-" + VerdictWords.Of(verdict).Replace(' ', '-');

    private static string Both(BilingualText word) => LanguageHtml.Inline(word.En, word.Nb);

    private static string Framed(DataBasis? basis, string word) => basis is null ? "" : $"<span class=\"nav-basis nav-basis-{VerdictWords.Of(basis)}\">{word}</span>";
}
