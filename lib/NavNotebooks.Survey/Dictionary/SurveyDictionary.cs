using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>All survey waves and printed figures that are described, checked against each other.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class SurveyDictionary
{
    private const string Folder = "data-dictionary/surveys/";
    private const string ExamplesFolder = "data-dictionary/examples/";
    private const string FiguresFiles = "data-dictionary/published/figures";

    private static readonly Lazy<SurveyDictionary> Loaded = new(() => new(SurveysIn(Folder), EmbeddedFigures()));

    private static readonly Lazy<SurveyDictionary> LoadedExamples = new(() => new(SurveysIn(ExamplesFolder), []));

    /// <summary>Waves that name each other and figures that show them must all be there.</summary>
    /// <exception cref="DictionaryException">They are not, or they disagree.</exception>
    public SurveyDictionary(IEnumerable<SurveyDefinition> surveys, IEnumerable<FigureDefinition> figures)
    {
        Surveys = [.. surveys.OrderBy(survey => survey.Survey, StringComparer.Ordinal).ThenBy(survey => survey.Wave)];
        Figures = [.. figures.OrderBy(figure => figure.Id[0]).ThenBy(figure => figure.Number)];
        DictionaryRules.Check(this);
    }

    /// <summary>The dictionary that travels with this library; read once, when first asked for.</summary>
    public static SurveyDictionary Embedded => Loaded.Value;

    /// <summary>Public surveys that methods are shown on; they have nothing to do with the document, and no claim can ask them.</summary>
    public static SurveyDictionary Examples => LoadedExamples.Value;

    /// <summary>Every survey wave, by survey and year.</summary>
    public ImmutableArray<SurveyDefinition> Surveys { get; }

    /// <summary>Every printed figure, then every table, in the order of their numbers.</summary>
    public ImmutableArray<FigureDefinition> Figures { get; }

    /// <summary>Definitions of one's own: a folder with a file for each survey wave, named by its id, as in data-dictionary/surveys.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no definition in it.</exception>
    /// <exception cref="DictionaryException">A definition says something that cannot be.</exception>
    public static SurveyDictionary Read(string folder) => new(SurveyFolder.Read(folder), []);

    /// <summary>A wave of a survey.</summary>
    /// <param name="name">"owners" or "office".</param>
    /// <param name="wave">The year.</param>
    /// <exception cref="UnknownNameException">There is no such survey, or no such wave of it; the nearest one is named.</exception>
    public SurveyDefinition Survey([Offers(nameof(SurveyNames))] string name, int wave)
    {
        var waves = Waves(name);
        return waves.FirstOrDefault(survey => survey.Wave == wave)
            ?? throw new UnknownNameException($"wave of {name}", Year(wave), Year(waves.MinBy(survey => Math.Abs(survey.Wave - wave))!.Wave), Folder);
    }

    /// <summary>A survey wave by its id: "owners-2019".</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public SurveyDefinition Survey([Offers(nameof(WaveNames))] string id) =>
        Surveys.FirstOrDefault(survey => survey.Id == id)
            ?? throw new UnknownNameException("survey wave", id, Surveys.Select(survey => survey.Id), Folder);

    /// <summary>Every wave of a survey, by year.</summary>
    /// <exception cref="UnknownNameException">There is no such survey; the nearest one is named.</exception>
    public ImmutableArray<SurveyDefinition> Waves([Offers(nameof(SurveyNames))] string name)
    {
        ImmutableArray<SurveyDefinition> waves = [.. Surveys.Where(survey => survey.Survey == name)];
        return waves.IsEmpty ? throw new UnknownNameException("survey", name, Surveys.Select(survey => survey.Survey).Distinct(), Folder) : waves;
    }

    /// <summary>A variable in every wave that asked it, by survey and year; never empty.</summary>
    /// <exception cref="UnknownNameException">No wave asked it; the nearest name is named.</exception>
    public ImmutableArray<VariableInWave> Variable([Offers(nameof(VariableNames))] string name)
    {
        ImmutableArray<VariableInWave> found = [.. Surveys.Where(survey => survey.Has(name)).Select(survey => new VariableInWave(survey, survey.Variable(name)))];
        return found.IsEmpty
            ? throw new UnknownNameException("variable", name, Surveys.SelectMany(survey => survey.Variables).Select(variable => variable.Name), Folder)
            : found;
    }

    /// <summary>A printed figure or table: "F27", "T5".</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public FigureDefinition Figure([Offers(nameof(FigureNames))] string id) =>
        Figures.FirstOrDefault(figure => figure.Id == id)
            ?? throw new UnknownNameException("figure", id, Figures.Select(figure => figure.Id), FiguresFiles + "*.json");

    internal IEnumerable<OfferedName> SurveyNames => Surveys.Reverse().DistinctBy(survey => survey.Survey).Select(survey => new OfferedName(survey.Survey, survey.Title.En));

    internal IEnumerable<OfferedName> WaveNames => Surveys.Select(survey => new OfferedName(survey.Id, survey.Title.En));

    internal IEnumerable<OfferedName> VariableNames => OfferedQuestions.Variables(Surveys);

    internal IEnumerable<OfferedName> FigureNames => OfferedQuestions.Figures(this);

    private static string Year(int wave) => FormattableString.Invariant($"{wave}");

    private static IEnumerable<SurveyDefinition> SurveysIn(string folder) =>
        EmbeddedChapters.Of(folder).Select(file => DictionaryFile.Parse(file.Text, file.Name, file.Chapters));

    private static IEnumerable<FigureDefinition> EmbeddedFigures() =>
        EmbeddedChapters.Beginning(FiguresFiles).SelectMany(file => DictionaryFile.ParseFigures(file.Text, file.Name));
}
