using System.Collections.Concurrent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Catalog;

/// <summary>The surveys, as notebooks reach them: <c>Surveys.Owners.Ask("more_in_work")</c>.</summary>
public static class Surveys
{
    /// <summary>The environment variable that names the folder with the user's own files.</summary>
    public const string DataVariable = "NAV_DATA";

    /// <summary>What <see cref="From"/> takes for the data at hand: the folder of --data or NAV_DATA where one was given, else the embedded data.</summary>
    public const string AtHand = "at-hand";

    private const string PublishedAlone = "published";
    private const string SyntheticAlone = "synthetic";

    // By folder, "" for none: the folder at hand is another in the next run of the same process.
    private static readonly ConcurrentDictionary<string, SurveyCatalog> Catalogs = new(StringComparer.Ordinal);

    private static readonly Lazy<SurveyCatalog> Print = new(() => SurveyCatalog.OfPrint(SurveyDictionary.Embedded));

    private static readonly Lazy<SurveyCatalog> Examples = new(() => new SurveyCatalog(SurveyDictionary.Examples));

    /// <summary>Mayors and chief executives of municipalities: 2011 (print) and 2019.</summary>
    public static SurveySeries Owners => Catalog["owners"];

    /// <summary>Staff and leaders of the local offices: 2014, 2015, 2016 and 2019; of 2007, 2008 and 2010 background only.</summary>
    public static SurveySeries Office => Catalog["office"];

    /// <summary>
    /// A public survey to show methods on, real microdata that have nothing to do with the report: who voted in Illinois in 2010, 2014
    /// and 2018 (US Current Population Survey; weighted). Where it comes from is told in data-dictionary/examples.
    /// </summary>
    public static SurveySeries Illinois => Examples.Value["illinois"];

    /// <summary>Answers the questions that claims ask, on the data at hand.</summary>
    public static IQuantityEstimator Estimator => Catalog.Estimator;

    /// <summary>Print alone: both waves as the document prints them. A change is then published against published, both roundings carried into p.</summary>
    public static SurveyCatalog Printed => Print.Value;

    /// <summary>The surveys on data of one's choice; what a notebook's parameter <c>data</c> says.</summary>
    /// <param name="data">
    /// <c>"at-hand"</c>: the folder of --data or NAV_DATA where one was given, and the embedded data for what it lacks. <c>"synthetic"</c>: the
    /// embedded data, whatever folder was given. <c>"published"</c>: print alone. Anything else is a folder with one's own files, named by survey
    /// wave (<c>office-2019.sav</c>) or in its <c>nav-data.json</c>: a wave that it lacks cannot be had, so that no number rests on other data than those asked for.
    /// </param>
    /// <exception cref="DirectoryNotFoundException">It is neither one of the words nor a folder.</exception>
    public static SurveyCatalog From([Offers(nameof(DataNames))] string data) => data switch
    {
        AtHand => Catalog,
        PublishedAlone => Print.Value,
        SyntheticAlone => Of(folder: ""),
        _ when Directory.Exists(data) => CatalogOf(new DataFolder(data), only: true),
        _ => throw new DirectoryNotFoundException(
            $"There are no data '{data}': it is neither a folder nor one of \"{AtHand}\", \"{SyntheticAlone}\" and \"{PublishedAlone}\". Give one of these, or the folder that holds your files."),
    };

    /// <summary>
    /// A folder's own surveys: those that its <c>nav-data.json</c> defines (<c>dictionary</c>), or the report's where it defines none. A wave that
    /// the folder has no file of cannot be had.
    /// </summary>
    /// <param name="folder">The folder with <c>nav-data.json</c> and data files; how both are written is told in data-dictionary/README.md.</param>
    /// <exception cref="DirectoryNotFoundException">It does not exist.</exception>
    /// <exception cref="DictionaryException">Its mapping or a definition says something that cannot be.</exception>
    public static SurveyCatalog Open(string folder)
    {
        var own = new DataFolder(folder);
        return own.Definitions.IsEmpty ? CatalogOf(own, only: true) : new(new SurveyDictionary(own.Definitions, []), WaveSources.Files(own, only: true));
    }

    internal static IEnumerable<OfferedName> DataNames =>
    [
        new(AtHand, "the folder of --data or NAV_DATA where one was given, else the embedded data"),
        new(SyntheticAlone, "the embedded data, whatever folder was given"),
        new(PublishedAlone, "print alone"),
    ];

    private static SurveyCatalog Catalog => Of(Environment.GetEnvironmentVariable(DataVariable) ?? "");

    private static SurveyCatalog Of(string folder) =>
        Catalogs.GetOrAdd(folder, data => data.Length == 0 ? new SurveyCatalog(SurveyDictionary.Embedded) : CatalogOf(new DataFolder(data), only: false));

    private static SurveyCatalog CatalogOf(DataFolder folder, bool only) => new(folder.AddTo(SurveyDictionary.Embedded), WaveSources.Files(folder, only));
}
