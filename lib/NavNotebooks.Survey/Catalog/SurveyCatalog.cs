using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Catalog;

/// <summary>
/// Every survey at hand. A wave comes from the user's folder if it holds a file of that name, else from print, synthesis or the
/// public microdata beside its definition, whichever the dictionary says.
/// </summary>
public sealed class SurveyCatalog
{
    private readonly string? dataFolder;
    private readonly bool printOnly;
    private readonly ImmutableArray<SurveySeries> surveys;

    /// <summary>The surveys of a dictionary.</summary>
    /// <param name="dictionary">The surveys' definitions.</param>
    /// <param name="dataFolder">
    /// A folder outside the repository with the user's own files, named by survey wave (<c>owners-2019.csv</c>); <see langword="null"/> for none.
    /// </param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public SurveyCatalog(SurveyDictionary dictionary, string? dataFolder = null)
        : this(dictionary, dataFolder, printOnly: false)
    {
    }

    private SurveyCatalog(SurveyDictionary dictionary, string? dataFolder, bool printOnly)
    {
        if (dataFolder is not null && !Directory.Exists(dataFolder))
        {
            throw new DirectoryNotFoundException(
                $"The data folder '{dataFolder}' does not exist. Give the folder that holds your files with --data or NAV_DATA, or leave it out to use the embedded data.");
        }

        this.dataFolder = dataFolder;
        this.printOnly = printOnly;
        surveys = [.. dictionary.Surveys.GroupBy(definition => definition.Survey)
            .Select(waves => new SurveySeries(waves.Key, waves, Load))];
        Estimator = new SurveyQuantityEstimator(surveys);
    }

    /// <summary>The surveys, in the order of the dictionary.</summary>
    public IReadOnlyList<SurveySeries> Surveys => surveys;

    /// <summary>Answers the questions that claims ask.</summary>
    public IQuantityEstimator Estimator { get; }

    /// <summary>Print alone: every wave gives what the document prints of it and nothing else, so that waves are compared on one basis.</summary>
    /// <param name="dictionary">The surveys' definitions.</param>
    public static SurveyCatalog OfPrint(SurveyDictionary dictionary) => new(dictionary, dataFolder: null, printOnly: true);

    /// <summary>One survey.</summary>
    /// <exception cref="UnknownNameException">The dictionary has no such survey.</exception>
    public SurveySeries this[string id] => surveys.FirstOrDefault(survey => survey.Id == id)
        ?? throw new UnknownNameException("survey", id, surveys.Select(survey => survey.Id), "data-dictionary/surveys");

    private SurveyWave Load(SurveyDefinition definition)
    {
        if (dataFolder is not null && Path.Combine(dataFolder, definition.Id + ".csv") is var file && File.Exists(file))
        {
            return SurveyWave.Of(CsvSurveyFile.Read(file, definition));
        }

        if (definition.Availability == SurveyDefinition.PublicMicrodata)
        {
            return SurveyWave.Of(PublicMicrodata.Read(definition));
        }

        return printOnly || definition.Availability == "print"
            ? SurveyWave.Of(definition, PrintedShares.Of(ClaimRegistry.Default, definition))
            : SurveyWave.Of(SyntheticSurveys.Get(definition.Id).Frame);
    }
}
