using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Comparing;

/// <summary>A survey with all its waves. A wave's respondents are made or read when they are first asked for.</summary>
/// <remarks>Immutable and safe to use from several threads.</remarks>
public sealed class SurveySeries
{
    private readonly ImmutableArray<Lazy<SurveyWave>> waves;

    /// <summary>A survey from the definitions of its waves and a way to get at each.</summary>
    /// <param name="id">The survey's id: "owners" or "office".</param>
    /// <param name="definitions">The waves, in any order.</param>
    /// <param name="load">Makes or reads a wave; called at most once for each.</param>
    /// <exception cref="ArgumentException">There is no wave, or a year stands twice.</exception>
    public SurveySeries(string id, IEnumerable<SurveyDefinition> definitions, Func<SurveyDefinition, SurveyWave> load)
    {
        Id = id;
        Definitions = [.. definitions.OrderBy(definition => definition.Wave)];
        if (Definitions.IsEmpty || Definitions.Select(definition => definition.Wave).Distinct().Count() != Definitions.Length)
        {
            throw new ArgumentException($"The survey '{id}' needs at least one wave, each year once. Look in data-dictionary/surveys.", nameof(definitions));
        }

        waves = [.. Definitions.Select(definition => new Lazy<SurveyWave>(() => DataTrail.Unheard(() => load(definition))))];
    }

    /// <summary>The survey's id: "owners" or "office".</summary>
    public string Id { get; }

    /// <summary>The waves' definitions, earliest first.</summary>
    public ImmutableArray<SurveyDefinition> Definitions { get; }

    /// <summary>Where printed statements about its numbers are looked up; <see langword="null"/> where nothing is printed of it.</summary>
    public IStatementIndex? Index { get; init; }

    /// <summary>Asks about one variable, or about several that share an answer scale.</summary>
    /// <param name="variables">Names from the dictionary.</param>
    /// <exception cref="UnknownNameException">No wave asks it; names the nearest variable and the files to look in.</exception>
    public SurveyQuestion Ask([Offers(nameof(VariableNames))] params ReadOnlySpan<string> variables)
    {
        if (variables.IsEmpty)
        {
            throw new ArgumentException($"Ask the survey '{Id}' about at least one variable.", nameof(variables));
        }

        foreach (var name in variables)
        {
            if (!Definitions.Any(definition => definition.Has(name)))
            {
                throw UnknownVariable(name);
            }
        }

        return new SurveyQuestion(this, [.. variables]);
    }

    /// <summary>Asks about every item of a battery, in its order.</summary>
    /// <exception cref="UnknownNameException">No wave has it.</exception>
    public SurveyQuestion Battery([Offers(nameof(BatteryNames))] string id)
    {
        var battery = Definitions.Reverse().SelectMany(definition => definition.Batteries).FirstOrDefault(battery => battery.Id == id)
            ?? throw new UnknownNameException(
                "battery", id, Definitions.SelectMany(definition => definition.Batteries).Select(battery => battery.Id).Distinct(), Files);
        return new SurveyQuestion(this, battery.Variables);
    }

    /// <summary>
    /// This survey with the dictionary's indices as variables, to be asked like any other: <c>.WithIndices().Ask("mastery_index").Mean().By("employer")</c>.
    /// </summary>
    /// <remarks>Of a wave known only from print an index is not known: the mean of several items cannot be read off shares of single ones.</remarks>
    public SurveySeries WithIndices() => new(Id, Definitions.Select(definition => definition.WithIndices()), definition => this[definition.Wave] switch
    {
        FrameWave { Frame: var frame } => SurveyWave.Of(frame.WithIndices()),
        PrintedWave { Shares: var shares } => SurveyWave.Of(definition, shares),
        var other => other,
    })
    {
        Index = Index,
    };

    /// <summary>This survey with the respondents of one wave weighted to known shares of the population (raking); all other waves stay as they are.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="margins">At least one background variable with its shares in the population.</param>
    /// <param name="options">Limits of the weights; none by default.</param>
    /// <exception cref="InvalidOperationException">The wave is known only from print, or no weights fit the margins.</exception>
    /// <exception cref="ArgumentException">A group of the sample has no share, or a share is of nobody in it.</exception>
    public WeightedSurvey WeightedTo(int wave, IReadOnlyList<PopulationMargin> margins, RakingOptions? options = null) =>
        WeightedSurvey.Of(this, wave, margins, options);

    /// <summary>
    /// Asks about every item that a wave put to a population: questions with one answer on an ordered scale, in the order of the dictionary.
    /// Background, boxes to tick and numbers are no items. Ask them in other waves too with <see cref="SurveyComparison.Across(WaveSelection)"/>.
    /// </summary>
    /// <param name="wave">The year.</param>
    /// <param name="askedOf">The population's id: "caseworker", "mayor" …</param>
    /// <exception cref="UnknownNameException">The survey has no such wave, or the wave no such population.</exception>
    /// <exception cref="InvalidOperationException">The wave put no item to it.</exception>
    public SurveyQuestion Items(int wave, [Offers(nameof(PopulationNames))] string askedOf) => ItemsAskedOf(wave, atLeast: 1, [askedOf]);

    /// <summary>As <see cref="Items"/>, but every item that was put to at least two of several populations.</summary>
    /// <param name="wave">The year.</param>
    /// <param name="askedOf">Ids of the populations; at least two.</param>
    /// <exception cref="UnknownNameException">The survey has no such wave, or the wave lacks one of the populations.</exception>
    /// <exception cref="InvalidOperationException">No two of them share an item.</exception>
    public SurveyQuestion SharedItems(int wave, [Offers(nameof(PopulationNames))] params string[] askedOf) => ItemsAskedOf(wave, atLeast: 2, askedOf);

    /// <summary>The respondents of a wave.</summary>
    /// <exception cref="InvalidOperationException">The wave is known only from print.</exception>
    public SurveyFrame Frame(int wave) => this[wave] is FrameWave { Frame: var frame }
        ? frame
        : throw new InvalidOperationException(
            $"There are no respondents of {Definition(wave).Id}: it is known only from print. Ask it for printed shares, or bring a file with NAV_DATA or --data.");

    /// <summary>Ordinary least squares of one variable on others, on the respondents of a wave who answered all of them.</summary>
    /// <param name="outcome">The variable explained; its codes are taken as numbers.</param>
    /// <param name="on">The variables that explain it.</param>
    /// <param name="wave">The wave.</param>
    /// <exception cref="UnknownNameException">A variable or the wave is not in the dictionary.</exception>
    /// <exception cref="InvalidOperationException">The wave is known only from print.</exception>
    public SurveyRegression Regress([Offers(nameof(VariableNames))] string outcome, [Offers(nameof(VariableNames))] IReadOnlyList<string> on, int wave) => SurveyRegression.Of(Frame(wave), outcome, on);

    /// <summary>One wave. A notebook that asks for it is told each time what it got hold of.</summary>
    /// <exception cref="UnknownNameException">The survey has no such wave.</exception>
    public SurveyWave this[int wave]
    {
        get
        {
            var asked = waves[Definitions.IndexOf(Definition(wave))].Value;
            DataTrail.Tell(asked.Opened);
            return asked;
        }
    }

    /// <summary>The definition of one wave.</summary>
    /// <exception cref="UnknownNameException">The survey has no such wave.</exception>
    public SurveyDefinition Definition(int wave) =>
        Definitions.FirstOrDefault(definition => definition.Wave == wave)
        ?? throw new UnknownNameException(
            "wave", Text(wave), Definitions.Select(definition => Text(definition.Wave)), Files);

    internal IEnumerable<OfferedName> VariableNames => OfferedQuestions.Variables(Definitions);

    internal IEnumerable<OfferedName> BatteryNames => OfferedQuestions.Batteries(Definitions);

    internal IEnumerable<OfferedName> PopulationNames(int wave) => OfferedQuestions.Populations(Definition(wave));

    /// <summary>This survey with another version of one wave.</summary>
    internal SurveySeries With(SurveyDefinition definition, SurveyWave wave) => new(
        Id, Definitions.Select(one => one.Wave == definition.Wave ? definition : one), one => one.Wave == definition.Wave ? wave : this[one.Wave]);

    /// <summary>A filter narrowed by one more condition, after a look into the dictionary.</summary>
    internal RespondentFilter Narrow(RespondentFilter filter, string variable, ReadOnlySpan<string> categories)
    {
        var (definition, background) = Background(variable);
        var scale = definition.ScaleOf(background)!;
        foreach (var category in categories)
        {
            _ = scale.Category(category) ?? throw new UnknownNameException(
                "category of " + variable, category, scale.Points.Select(point => point.Id ?? string.Empty), definition.File);
        }

        return filter.And(variable, categories.ToArray());
    }

    /// <summary>A variable that can divide respondents, in the latest wave that has it.</summary>
    internal (SurveyDefinition Definition, Variable Variable) Background(string name)
    {
        foreach (var definition in Definitions.Reverse())
        {
            if (definition.Has(name) && definition.Variable(name) is { Kind: not (VariableKind.Number or VariableKind.Identifier) } variable)
            {
                return (definition, variable);
            }
        }

        throw new UnknownNameException(
            "background variable",
            name,
            Definitions.SelectMany(definition => definition.Variables)
                .Where(variable => variable.Kind == VariableKind.Background).Select(variable => variable.Name).Distinct(),
            Files);
    }

    private SurveyQuestion ItemsAskedOf(int wave, int atLeast, string[] askedOf)
    {
        var definition = Definition(wave);
        var populations = askedOf.Select(definition.Population).Distinct().ToList();
        string[] items =
        [
            .. definition.Variables
                .Where(variable => variable.Kind == VariableKind.Single && definition.ScaleOf(variable) is { Kind: ScaleKind.Ordinal })
                .Where(variable => definition.AskedOf(variable).Intersect(populations).Count() >= atLeast)
                .Select(variable => variable.Name),
        ];
        return items.Length > 0 ? Ask(items) : throw new InvalidOperationException(
            $"{definition.Id} put no item on an ordered scale to {(atLeast > 1 ? "two of " : string.Empty)}{string.Join(", ", askedOf)}. Ask another wave, or look into {definition.File}.");
    }

    // Seven files one after the other tell nobody where to look.
    private string Files => Definitions.Length > 2
        ? $"data-dictionary/surveys/{Id}-*.json"
        : string.Join(", ", Definitions.Select(definition => definition.File));

    private UnknownNameException UnknownVariable(string name) => new(
        "variable", name, Definitions.SelectMany(definition => definition.Variables).Select(variable => variable.Name).Distinct(), Files);

    private static string Text(int wave) => wave.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
