using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Cli.Dictionaries;

/// <summary>A survey wave by its id, with its answers where there are any: the user's, the public or the synthetic ones.</summary>
/// <param name="Definition">The wave.</param>
/// <param name="Frame">Its answers; <see langword="null"/> where it is known from print alone.</param>
/// <param name="IsOwn">Whether the answers are the user's own file, so that nothing of them goes into the repository.</param>
internal sealed record SurveyAtHand(SurveyDefinition Definition, SurveyFrame? Frame, bool IsOwn)
{
    private const string PublicAnswers = "microdata";

    /// <summary>Ids of all survey waves, in the order shown.</summary>
    public static IEnumerable<string> Ids => Dictionaries.SelectMany(dictionary => dictionary.Surveys).Select(survey => survey.Id);

    private static SurveyDictionary[] Dictionaries => [SurveyDictionary.Embedded, SurveyDictionary.Examples];

    /// <summary>The wave's definition alone.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public static SurveyDefinition Define(string id) => DictionaryOf(id).Survey(id);

    /// <summary>The wave with its answers.</summary>
    /// <param name="id">As in "owners-2019".</param>
    /// <param name="folder">The user's files; <see langword="null"/> for none.</param>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public static SurveyAtHand Get(string id, string? folder)
    {
        var dictionary = DictionaryOf(id);
        var definition = dictionary.Survey(id);
        var catalog = new SurveyCatalog(dictionary, folder);
        var frame = (catalog[definition.Survey][definition.Wave] as FrameWave)?.Frame;
        return new(frame?.Definition ?? definition, frame, frame?.Basis == DataBasis.Microdata && definition.Availability != PublicAnswers);
    }

    /// <summary>What the answers are to the rule that microdata stay out of the repository.</summary>
    public OpenedData[] Opened => IsOwn ? [new OpenedData(Definition.Id, OpenedData.OwnMicrodata)] : [];

    private static SurveyDictionary DictionaryOf(string id) => Dictionaries.FirstOrDefault(dictionary => dictionary.Surveys.Any(survey => survey.Id == id))
        ?? throw new UnknownNameException("survey wave", id, Ids, "data-dictionary/surveys");
}
