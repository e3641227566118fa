using System.Collections.Immutable;
using System.Net;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>One way in which a document disagrees with itself, found by a rule from what was printed and nothing else.</summary>
public sealed record Inconsistency : IJudgement
{
    /// <summary>Permanent while the claims are: the rule and the first place, such as <c>same_quantity-S0-V2-09</c>; of a recomputation its own id.</summary>
    public required string Id { get; init; }

    /// <summary>Which rule found it, such as <c>same_quantity</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The kind of disagreement as a short sentence.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>How sure it is.</summary>
    public required InconsistencySeverity Severity { get; init; }

    /// <summary>Every place concerned, in the order of the document.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>What was computed against what was printed, with the numbers and their ranges.</summary>
    public required BilingualText Computed { get; init; }

    /// <summary>What follows from the other numbers, in the printed unit; <see langword="null"/> where no one number does.</summary>
    public RoundingInterval? ComputedRange { get; init; }

    /// <summary>What the printed number can stand for; <see langword="null"/> where no one number is concerned.</summary>
    public RoundingInterval? PrintedRange { get; init; }

    /// <summary>What would settle it.</summary>
    public required BilingualText Settles { get; init; }

    /// <summary>What a reader should know besides, in English; <see langword="null"/> where there is nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether two places exclude each other, so that their claims are contradicted; a remark on one place, or a note, excludes nothing.</summary>
    public bool Contradicts => Severity != InconsistencySeverity.Note && Claims.Length > 1;

    /// <summary>Kind, numbers, places and what would settle it, on one line.</summary>
    /// <param name="language">The language of the words; statements stay in English.</param>
    public string Reading(Language language)
    {
        var places = string.Join("; ", Claims.Select(claim => $"{claim.Id}, {claim.Place}"));
        return $"{Title.In(language)} ({InconsistencyWords.Of(Severity).In(language)}): {Computed.In(language)} [{places}]. {Settles.In(language)}";
    }

    /// <inheritdoc/>
    public int Judged => 1;

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => new MimeBundle(Reading(context.Language)).With(MimeTypes.Html, Html(context.Language));

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);

    /// <summary>Every place with what it prints, the arithmetic, and what would settle it, as HTML. All content is encoded.</summary>
    /// <param name="language">The language of the words; statements stay in English.</param>
    /// <param name="reference">The HTML that leads to a claim, from its id.</param>
    public string PlacesHtml(Language language, Func<string, string> reference)
    {
        var notes = new[] { Remark, Settles.In(language) + "." }.OfType<string>().Select(note => $"<p class=\"nav-note\">{Text(note)}</p>\n");
        return $"<ul class=\"nav-sides\">\n{string.Concat(Claims.Select(claim => Side(claim, reference)))}</ul>\n"
            + $"<p class=\"nav-arithmetic\">{Text(Computed.In(language))}</p>\n{string.Concat(notes)}";
    }

    /// <summary>A card of its own, with kind and severity above the places.</summary>
    /// <param name="language">The language of the words; statements stay in English.</param>
    internal string Html(Language language)
    {
        var word = InconsistencyWords.Of(Severity);
        return $"<div class=\"nav-inconsistency nav-severity-{word.En}\"><p><strong>{Text(Title.In(language))}</strong> ({Text(word.In(language))}) "
            + $"<span class=\"nav-place\">{Text(Id)}</span></p>"
            + PlacesHtml(language, ClaimMark.Of) + "</div>";
    }

    private static string Side(Claim claim, Func<string, string> reference)
    {
        var inWords = claim.Printed is { Value: null, Hedge: null, Significant: null };
        return $"<li><span class=\"nav-place\">{Text(claim.Place)}</span> <strong class=\"nav-printed{(inWords ? " nav-words" : "")}\">"
            + $"{Text(inWords ? "in words" : claim.Printed.ToString())}</strong> {Text(claim.Statement)} {reference(claim.Id)}</li>\n";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
