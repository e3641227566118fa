using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Cli.Dictionaries;

/// <summary>A survey wave by its id, with its answers where there are any: the user's, the public or the synthetic ones.</summary>
/// <param name="Definition">The wave.</param>
/// <param name="Frame">Its answers; <see langword="null"/> where it is known from print alone.</param>
/// <param name="IsOwn">Whether the answers are the user's own file, so that nothing of them goes into the repository.</param>
internal sealed record SurveyAtHand(SurveyDefinition Definition, SurveyFrame? Frame, bool IsOwn)
{
    private const string PublicAnswers = "microdata";

    /// <summary>The wave with its answers.</summary>
    /// <param name="id">As in "owners-2019".</param>
    /// <param name="folder">The user's files, with surveys of their own where its <c>nav-data.json</c> defines any; <see langword="null"/> for none.</param>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public static SurveyAtHand Get(string id, string? folder)
    {
        var (series, definition) = Find(id, folder);
        var frame = (series[definition.Wave] as FrameWave)?.Frame;
        return new(frame?.Definition ?? definition, frame, frame?.Basis == DataBasis.Microdata && definition.Availability != PublicAnswers);
    }

    /// <summary>The wave's definition; no answers are read or made.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public static SurveyDefinition Define(string id, string? folder) => Find(id, folder).Definition;

    /// <summary>The definitions of all waves, the folder's own before the report's.</summary>
    public static IEnumerable<SurveyDefinition> Definitions(string? folder) => Catalogs(folder).SelectMany(catalog => catalog.Surveys).SelectMany(survey => survey.Definitions);

    /// <summary>What the answers are to the rule that microdata stay out of the repository.</summary>
    public OpenedData[] Opened => IsOwn ? [new OpenedData(Definition.Id, OpenedData.OwnMicrodata)] : [];

    private static (SurveySeries Series, SurveyDefinition Definition) Find(string id, string? folder)
    {
        var series = Catalogs(folder).SelectMany(catalog => catalog.Surveys).FirstOrDefault(survey => survey.Definitions.Any(definition => definition.Id == id))
            ?? throw new UnknownNameException("survey wave", id, Definitions(folder).Select(definition => definition.Id), "data-dictionary/surveys");
        return (series, series.Definitions.First(one => one.Id == id));
    }

    // A folder that defines surveys of its own has these before the report's.
    private static IEnumerable<SurveyCatalog> Catalogs(string? folder)
    {
        if (folder is not null && SurveyMapping.In(folder)?.Dictionary is not null)
        {
            yield return Surveys.Open(folder);
        }

        yield return new SurveyCatalog(SurveyDictionary.Embedded, folder);
        yield return new SurveyCatalog(SurveyDictionary.Examples);
    }
}
