using System.Collections;
using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>
/// What people said in their own words, theme by theme: what about, who says so, how many by the document's word, in which direction, and the claim.
/// A theme is a passage that this project coded. It is not a person, and its word of quantity is never turned into a number.
/// </summary>
public sealed class ThemeTable : IReadOnlyList<Claim>, IDisplayable
{
    private readonly BilingualText caption;

    private readonly ImmutableArray<Claim> claims;

    /// <summary>Themes under a caption; those about the same question are put together, in the order of the first.</summary>
    /// <param name="caption">What the themes have in common.</param>
    /// <param name="claims">Claims with a theme.</param>
    /// <exception cref="ArgumentException">A claim has no theme.</exception>
    public ThemeTable(BilingualText caption, IEnumerable<Claim> claims)
    {
        this.caption = caption;
        this.claims = [.. claims.GroupBy(claim => ThemeOf(claim).Question, StringComparer.Ordinal).SelectMany(group => group)];
    }

    /// <inheritdoc/>
    public int Count => claims.Length;

    /// <inheritdoc/>
    public Claim this[int index] => claims[index];

    /// <summary>Only the themes about these questions, such as "the working environment".</summary>
    /// <param name="questions">As the themes write them.</param>
    /// <exception cref="ArgumentException">No theme here is about one of them; the message names the nearest.</exception>
    public ThemeTable About([Offers(nameof(Questions))] params string[] questions) => Only(questions, claim => claim.Theme!.Question, "about");

    /// <summary>Only the themes that one of these voices carries, such as "caseworkers".</summary>
    /// <param name="voices">As the themes write them.</param>
    /// <exception cref="ArgumentException">No theme here has one of the voices; the message names the nearest.</exception>
    public ThemeTable SaidBy([Offers(nameof(Voices))] params string[] voices) => Only(voices, claim => claim.Theme!.Voice, "said by");

    /// <summary>Only the themes with these ids.</summary>
    /// <param name="ids">Ids of claims.</param>
    /// <exception cref="ArgumentException">No theme here has one of the ids; the message names the nearest.</exception>
    public ThemeTable Of([Offers(nameof(Ids))] params string[] ids) => Only(ids, claim => claim.Id, "with the id");

    /// <summary>Words of quantity down, from all to one and not stated; directions across. Cells hold themes, never persons or shares.</summary>
    public ThemeMatrix ByDirection() => new(caption, claims, new(
        new("How many, in the document's word", "Hvor mange, med dokumentets ord"),
        [.. ThemeWords.Quantities.Select(quantity => new ThemeLine(ThemeWords.Of(quantity), claim => claim.Theme!.Quantity == quantity))],
        [.. ThemeWords.Directions.Select(direction => new ThemeLine(ThemeWords.Of(direction), claim => claim.Theme!.Direction == direction))]));

    /// <summary>What about down; whose voice carries it across, the voice with most themes first. A sign tells each theme's direction.</summary>
    public ThemeMatrix ByVoice() => Voiced(
        new("What about", "Om hva"),
        MostUsualFirst(claim => claim.Theme!.Question).Select(question => new ThemeLine(new(question, question), claim => claim.Theme!.Question == question)));

    /// <summary>Sections of the document down, in its order; voices across as in <see cref="ByVoice"/>. For chapters where nearly every theme is about something else.</summary>
    public ThemeMatrix BySection() => Voiced(
        new("Section", "Kapittel"),
        claims.OrderBy(claim => claim.FirstLine).Select(claim => claim.Section).Distinct(StringComparer.Ordinal)
            .Select(section => new ThemeLine(new(section, section), claim => claim.Section == section)),
        sections: true);

    /// <inheritdoc/>
    public IEnumerator<Claim> GetEnumerator() => ((IEnumerable<Claim>)claims).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) =>
        new MimeBundle(ToTable(context.Language).ToString()).With(MimeTypes.Html, ThemeHtml.Of(this, context.Language));

    /// <summary>One row a theme.</summary>
    /// <param name="language">The language of headings, words of quantity and directions; statements stay in English.</param>
    public Table ToTable(Language language = Language.English) => new(
        Caption(language),
        [.. Headers(language)],
        [.. claims.Select(claim => ImmutableArray.Create(
            claim.Theme!.Question,
            claim.Statement,
            claim.Theme.Voice,
            HowMany(claim.Theme, language),
            ThemeWords.Of(claim.Theme.Direction).In(language),
            claim.Id))],
        [Note(language)]);

    /// <summary>The table as aligned plain text, in English.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>The caption with the basis of the themes.</summary>
    internal static string Caption(BilingualText caption, Language language) =>
        caption.In(language) + language.In(" · basis: published, coded by this project", " · grunnlag: publisert, kodet av dette prosjektet");

    internal string Caption(Language language) => Caption(caption, language);

    internal static IEnumerable<string> Headers(Language language) =>
    [
        language.In("What about", "Om hva"), language.In("What is said", "Hva som sies"), language.In("Who says so", "Hvem som sier det"),
        language.In("How many", "Hvor mange"), language.In("Direction", "Retning"), language.In("Claim", "Påstand"),
    ];

    /// <summary>The word of quantity and, where the document tells, what it is of: "many (of users)".</summary>
    internal static string HowMany(OpenAnswerTheme theme, Language language) =>
        ThemeWords.Of(theme.Quantity).In(language) + (theme.Among is null ? string.Empty : language.In($" (of {theme.Among})", $" (av {theme.Among})"));

    internal static string Note(Language language) => language.In(
        "A theme is a passage coded by this project, not a person. How many is the document's own word, which stands for no number; a summary may repeat a theme.",
        "Et tema er et avsnitt som dette prosjektet har kodet, ikke en person. Hvor mange er dokumentets eget ord, som ikke står for noe tall; et sammendrag kan gjenta et tema.");

    private static OpenAnswerTheme ThemeOf(Claim claim) => claim.Theme
        ?? throw new ArgumentException($"Claim {claim.Id} has no theme, but a table of themes was asked for. Show it with Claims.Of(\"{claim.Id}\").", nameof(claim));

    private ThemeMatrix Voiced(BilingualText heading, IEnumerable<ThemeLine> rows, bool sections = false) => new(caption, claims, new(
        heading,
        [.. rows],
        [.. MostUsualFirst(claim => claim.Theme!.Voice).Select(voice => new ThemeLine(new(voice, voice), claim => claim.Theme!.Voice == voice))]))
    { Signed = true, RowsAreSections = sections };

    /// <summary>The different names among the themes, the most usual first, then by their place in the document.</summary>
    private IEnumerable<string> MostUsualFirst(Func<Claim, string> name) =>
        claims.Select(name).GroupBy(one => one, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Select(group => group.Key);

    private ThemeTable Only(string[] wanted, Func<Claim, string> name, string relation)
    {
        foreach (var unknown in wanted.Where(one => !claims.Any(claim => name(claim) == one)))
        {
            var nearest = NearestName.To(unknown, claims.Select(name).Distinct());
            throw new ArgumentException(
                $"No theme of '{caption}' is {relation} '{unknown}'. {(nearest is null ? "None is near it." : $"The nearest is '{nearest}'.")} Write it as the table does.",
                nameof(wanted));
        }

        return new(caption, claims.Where(claim => wanted.Contains(name(claim), StringComparer.Ordinal)));
    }

    internal IEnumerable<OfferedName> Ids => claims.Select(claim => new OfferedName(claim.Id, claim.Statement));

    internal IEnumerable<OfferedName> Questions => Offered(claim => claim.Theme!.Question);

    internal IEnumerable<OfferedName> Voices => Offered(claim => claim.Theme!.Voice);

    private IEnumerable<OfferedName> Offered(Func<Claim, string> word) =>
        claims.GroupBy(word, StringComparer.Ordinal).Select(themes => new OfferedName(themes.Key, FormattableString.Invariant($"{themes.Count()} themes")));
}
