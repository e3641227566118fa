using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Respondents while they are being made: one array of codes per variable that is done.</summary>
internal sealed class SurveyDraft
{
    /// <summary>The code of an item that was asked and left unanswered.</summary>
    public const double NoAnswer = -9;

    /// <summary>The code of respondents who do not know.</summary>
    public const double DoNotKnow = -1;

    private readonly Dictionary<string, double[]> answers = new(StringComparer.Ordinal);

    public SurveyDraft(SurveyDefinition definition, Recipe recipe)
    {
        (Definition, Recipe) = (definition, recipe);
        RowCount = definition.Answered ?? definition.Populations.Sum(population => population.Answered ?? 0);
        PopulationOf = [.. Enumerable.Repeat("*", RowCount)];
        Clusters = [.. Enumerable.Repeat(-1, RowCount)];
        Paired = new bool[RowCount];
    }

    public SurveyDefinition Definition { get; }

    public Recipe Recipe { get; }

    public int RowCount { get; }

    /// <summary>The population's id of each respondent; "*" before populations are given out, and for those who do not tell theirs.</summary>
    public string[] PopulationOf { get; }

    /// <summary>The unit of each respondent, from 0.</summary>
    public int[] Clusters { get; }

    /// <summary>Whether both populations of a pair answered in the respondent's unit.</summary>
    public bool[] Paired { get; }

    /// <summary>The codes of a variable that is done, or <see langword="null"/>.</summary>
    public double[]? this[string variable]
    {
        get => answers.GetValueOrDefault(variable);
        set => answers[variable] = value!;
    }

    /// <summary>Category ids of the population variable onto respondents, once its codes are known.</summary>
    public void NamePopulations()
    {
        var codes = this[Definition.PopulationVariable]!;
        for (var row = 0; row < RowCount; row++)
        {
            PopulationOf[row] = Definition.Populations.FirstOrDefault(population => population.Code == (int)codes[row])?.Id ?? "*";
        }
    }

    /// <summary>Whether a respondent is in the group of a quantity; <see langword="null"/> where a variable of the group is not done yet.</summary>
    public bool? Holds(RespondentFilter where, string? pairedBy, int row)
    {
        foreach (var (variable, kept) in where.Conditions)
        {
            if (this[variable] is not { } codes)
            {
                return null;
            }

            var scale = Definition.ScaleOf(Definition.Variable(variable));
            if (!kept.Any(id => scale?.Category(id) is { } point && point.Code == codes[row]))
            {
                return false;
            }
        }

        return pairedBy is null || (pairedBy == Recipe.Clusters.Identifier && Paired[row]);
    }

    /// <summary>The frame, columns in the order of the dictionary.</summary>
    public SurveyFrame ToFrame() => new(
        Definition,
        DataBasis.Synthetic,
        Definition.Variables.Select(variable => SurveyColumn.Of(Definition, variable.Name, [.. this[variable.Name]!])));

    /// <summary>The codes that answers of a variable can have, ascending.</summary>
    public ImmutableArray<int> CodesOf(Variable variable)
    {
        var scale = Definition.ScaleOf(variable);
        if (scale is { Points.IsEmpty: false })
        {
            return [.. scale.Points.Select(point => point.Code).Order()];
        }

        var values = Recipe.Of(variable.Name).Values;
        return values.IsEmpty
            ? throw new RecipeException(
                $"'{variable.Name}' is a number, and the recipe does not say which numbers it takes.",
                "Add 'values' to the variable.",
                new FilePlace(Recipe.File, "$.variables", null))
            : [.. values.Order()];
    }
}
