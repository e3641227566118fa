using System.Collections.Concurrent;
using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>The synthetic surveys of the dictionary that travels with this library, each made once, when first asked for.</summary>
/// <remarks>Safe to share between threads. Nothing is written.</remarks>
public static class SyntheticSurveys
{
    private static readonly Lazy<KnownDeviations> Explained = new(() => KnownDeviations.Default.With(Ids.Select(RecipeFile.Embedded).SelectMany(Dropped)));

    private static readonly ConcurrentDictionary<string, Lazy<SyntheticSurvey>> Made = new(StringComparer.Ordinal);

    /// <summary>Ids of the survey waves that have a recipe.</summary>
    public static ImmutableArray<string> Ids => RecipeFile.EmbeddedIds;

    /// <summary>The known deviations of the data dictionary, and the claims that a recipe says it does not follow.</summary>
    public static KnownDeviations KnownDeviations => Explained.Value;

    /// <summary>One survey wave, and those before it where claims compare them.</summary>
    /// <param name="id">Such as "owners-2019".</param>
    /// <exception cref="UnknownNameException">It has no recipe; the nearest is named.</exception>
    /// <exception cref="RecipeException">The recipe cannot be followed.</exception>
    public static SyntheticSurvey Get([Offers(nameof(SurveyIds))] string id)
    {
        var made = Made.GetOrAdd(id, wave => new Lazy<SyntheticSurvey>(() => DataTrail.Unheard(() => Make(wave)))).Value;
        DataTrail.Tell(new(id, OpenedData.Synthetic));
        return made;
    }

    /// <summary>Every survey wave that has a recipe, in numbers. Makes those that are not made yet.</summary>
    public static SyntheticOverview Overview() => new([.. Ids.Select(id => SyntheticOverview.Line(Get(id)))]);

    private static IEnumerable<KnownDeviation> Dropped(Recipe recipe) => recipe.Dropped.SelectMany(dropped => dropped.Claims.Select(
        claim => new KnownDeviation(claim, DataBasis.Synthetic, dropped.Explanation)));

    private static SyntheticSurvey Make(string id)
    {
        var recipe = RecipeFile.Embedded(id);
        RecipeOrder.Check(recipe, Ids, RecipeFile.Embedded);
        SurveyFrame[] before = [.. recipe.After.Select(earlier => Get(earlier).Frame)];
        return Synthesizer.Run(SurveyDictionary.Embedded.Survey(id), recipe, ClaimRegistry.Default, before);
    }

    internal static IEnumerable<OfferedName> SurveyIds => Ids.Select(id => new OfferedName(id, "respondents made from printed figures"));
}
