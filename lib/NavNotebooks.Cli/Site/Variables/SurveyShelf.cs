using System.Collections.Immutable;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Variables;

/// <summary>A survey with a codebook of each wave. Codebooks are made when they are first asked for.</summary>
/// <param name="series">The survey.</param>
internal sealed class SurveyShelf(SurveySeries series)
{
    private readonly Lazy<ImmutableArray<Codebook>> books = new(() => [.. series.Definitions.Select(definition => BookOf(series[definition.Wave]))]);

    /// <summary>The survey's id: "owners".</summary>
    public string Id => series.Id;

    /// <summary>Who was asked, and when first and last: "Mayors and chief executives, 2011 to 2019".</summary>
    public BilingualText Title
    {
        get
        {
            var (first, last) = (series.Definitions[0].Wave, series.Definitions[^1]);
            var years = FormattableString.Invariant($", {last.Wave}");
            return first == last.Wave ? last.Title : new(
                last.Title.En.Replace(years, FormattableString.Invariant($", {first} to {last.Wave}"), StringComparison.Ordinal),
                last.Title.Nb.Replace(years, FormattableString.Invariant($", {first} til {last.Wave}"), StringComparison.Ordinal));
        }
    }

    /// <summary>The names of its variables: those of the latest wave in the order of the questionnaire, then those of earlier waves alone.</summary>
    public ImmutableArray<string> Names { get; } =
        [.. series.Definitions.Reverse().SelectMany(definition => definition.Variables).Select(variable => variable.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The waves' definitions, earliest first.</summary>
    public ImmutableArray<SurveyDefinition> Definitions => series.Definitions;

    /// <summary>A variable in every wave that asked it, earliest first, each with the wave's codebook.</summary>
    public ImmutableArray<(Codebook Book, CodebookVariable Variable)> Of(string name) =>
        [.. books.Value.Where(book => book.Definition.Has(name)).Select(book => (book, book[name]))];

    /// <summary>The codebooks, earliest wave first; those of counted waves hold their indices too.</summary>
    public ImmutableArray<Codebook> Books => books.Value;

    private static Codebook BookOf(SurveyWave wave) => wave is FrameWave { Frame: var frame } ? Codebook.Of(frame.WithIndices()) : Codebook.Of(wave.Definition);
}
