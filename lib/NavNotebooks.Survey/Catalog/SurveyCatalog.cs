using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Catalog;

/// <summary>
/// Every survey at hand. A wave comes from the user's folder if it holds a file of that name, else from print, synthesis or the
/// public microdata beside its definition, whichever the dictionary says. Shows what each wave rests on.
/// </summary>
public sealed class SurveyCatalog : IDisplayable
{
    private readonly WaveSources sources;
    private readonly ImmutableArray<SurveySeries> surveys;

    /// <summary>The surveys of a dictionary.</summary>
    /// <param name="dictionary">The surveys' definitions.</param>
    /// <param name="dataFolder">
    /// A folder outside the repository with the user's own files: named by survey wave (<c>owners-2019.sav</c>, <c>.csv</c> …), or as its
    /// <c>nav-data.json</c> says; <see langword="null"/> for none.
    /// </param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="DictionaryException">The folder's <c>nav-data.json</c> says something that cannot be.</exception>
    public SurveyCatalog(SurveyDictionary dictionary, string? dataFolder = null)
        : this(dictionary, dataFolder is null ? WaveSources.Embedded : WaveSources.Files(new DataFolder(dataFolder), only: false))
    {
    }

    internal SurveyCatalog(SurveyDictionary dictionary, WaveSources sources)
    {
        this.sources = sources;
        surveys = [.. dictionary.Surveys.GroupBy(definition => definition.Survey)
            .Select(waves => new SurveySeries(waves.Key, waves, sources.Load) { Index = StatementIndex.Default })];
        Estimator = new SurveyQuantityEstimator(surveys);
    }

    /// <summary>The surveys, in the order of the dictionary.</summary>
    public IReadOnlyList<SurveySeries> Surveys => surveys;

    /// <summary>Mayors and chief executives of municipalities: 2011 (print) and 2019.</summary>
    /// <exception cref="UnknownNameException">The dictionary is of other surveys.</exception>
    public SurveySeries Owners => this["owners"];

    /// <summary>Staff and leaders of the local offices: 2014, 2015, 2016 and 2019; of 2007, 2008 and 2010 background only.</summary>
    /// <exception cref="UnknownNameException">The dictionary is of other surveys.</exception>
    public SurveySeries Office => this["office"];

    /// <summary>Answers the questions that claims ask.</summary>
    public IQuantityEstimator Estimator { get; }

    /// <summary>Print alone: every wave gives what the document prints of it and nothing else, so that waves are compared on one basis.</summary>
    /// <param name="dictionary">The surveys' definitions.</param>
    public static SurveyCatalog OfPrint(SurveyDictionary dictionary) => new(dictionary, WaveSources.Printed);

    /// <summary>One survey.</summary>
    /// <exception cref="UnknownNameException">The dictionary has no such survey.</exception>
    public SurveySeries this[[Offers(nameof(SurveyNames))] string id] => surveys.FirstOrDefault(survey => survey.Id == id)
        ?? throw new UnknownNameException("survey", id, surveys.Select(survey => survey.Id), "data-dictionary/surveys");

    /// <summary>Basis by basis, which waves rest on it; nothing is read or made for it. A notebook that shows it tells which files the user has.</summary>
    public MimeBundle Display(DisplayContext context)
    {
        foreach (var own in surveys.SelectMany(survey => survey.Definitions).Where(sources.IsOwn))
        {
            DataTrail.Tell(SurveyWave.OpenedAs(sources.Held(own), sources.BasisOf(own)));
        }

        return ToTable(context.Language).Display(context);
    }

    /// <summary>Basis by basis, which waves rest on it, in English.</summary>
    public override string ToString() => ToTable(Language.English).ToString();

    internal IEnumerable<OfferedName> SurveyNames => surveys.Select(survey => new OfferedName(survey.Id, survey.Definitions[^1].Title.En));

    private Table ToTable(Language language)
    {
        var waves = surveys.SelectMany(survey => survey.Definitions).ToLookup(Basis);
        return new Table(
            language.In("What the numbers rest on", "Hva tallene hviler på"),
            [language.In("Basis", "Grunnlag"), language.In("Survey waves", "Målinger")],
            [.. waves.OrderBy(group => group.Key is null).ThenBy(group => group.Key).Select(group => ImmutableArray.Create(NameOf(group.Key, language), Waves(group)))],
            []);
    }

    private DataBasis? Basis(SurveyDefinition definition) => sources.Has(definition) ? sources.BasisOf(definition) : null;

    private static string NameOf(DataBasis? basis, Language language) =>
        basis is { } known ? Words.Of(known, language) : language.In("no file in your folder", "ingen fil i mappen din");

    private static string Waves(IEnumerable<SurveyDefinition> definitions) => string.Join("; ", definitions
        .GroupBy(definition => definition.Survey)
        .Select(survey => survey.Key + " " + string.Join(", ", survey.Select(definition => definition.Wave.ToString(CultureInfo.InvariantCulture)))));
}
