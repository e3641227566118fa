using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Catalog;

/// <summary>The surveys, as notebooks reach them: <c>Surveys.Owners.Ask("more_in_work")</c>.</summary>
public static class Surveys
{
    /// <summary>The environment variable that names the folder with the user's own files.</summary>
    public const string DataVariable = "NAV_DATA";

    private static readonly Lazy<SurveyCatalog> Catalog = new(() => new SurveyCatalog(SurveyDictionary.Embedded, DataFolder()));

    private static readonly Lazy<SurveyCatalog> Print = new(() => SurveyCatalog.OfPrint(SurveyDictionary.Embedded));

    private static readonly Lazy<SurveyCatalog> Examples = new(() => new SurveyCatalog(SurveyDictionary.Examples));

    /// <summary>Mayors and chief executives of municipalities: 2011 (print) and 2019.</summary>
    public static SurveySeries Owners => Catalog.Value["owners"];

    /// <summary>Staff and leaders of the local offices: 2014, 2015, 2016 and 2019; of 2007, 2008 and 2010 background only.</summary>
    public static SurveySeries Office => Catalog.Value["office"];

    /// <summary>
    /// A public survey to show methods on, real microdata that have nothing to do with the report: who voted in Illinois in 2010, 2014
    /// and 2018 (US Current Population Survey; weighted). Where it comes from is told in data-dictionary/examples.
    /// </summary>
    public static SurveySeries Illinois => Examples.Value["illinois"];

    /// <summary>Answers the questions that claims ask, on the data at hand.</summary>
    public static IQuantityEstimator Estimator => Catalog.Value.Estimator;

    /// <summary>Print alone: both waves as the document prints them. A change is then published against published, both roundings carried into p.</summary>
    public static SurveyCatalog Printed => Print.Value;

    private static string? DataFolder() =>
        Environment.GetEnvironmentVariable(DataVariable) is { Length: > 0 } folder ? folder : null;
}
