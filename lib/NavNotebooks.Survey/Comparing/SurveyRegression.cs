using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics.Models;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Ordinary least squares on a survey wave: the fit, whom it rests on and what.</summary>
public sealed record SurveyRegression : IDisplayable
{
    /// <summary>The variable explained.</summary>
    public required Variable Outcome { get; init; }

    /// <summary>The variables that explain it.</summary>
    public required ImmutableArray<Variable> Predictors { get; init; }

    /// <summary>Coefficients, errors, R² and F.</summary>
    public required LeastSquares Fit { get; init; }

    /// <summary>The wave.</summary>
    public required SurveyDefinition Wave { get; init; }

    /// <summary>Respondents who answered all variables, of those asked the outcome. Weights are not used.</summary>
    public required Base Base { get; init; }

    /// <summary>What the respondents are.</summary>
    public required DataBasis Basis { get; init; }

    /// <summary>Whether a variable of two answers, or the table of two such, has 1 to 4 persons in a cell: the coefficients would tell of them.</summary>
    public bool HasSmallCells { get; init; }

    /// <summary>Whether displays hide it: microdata with fewer than <see cref="Estimate.SmallestShownBase"/> respondents, or with <see cref="HasSmallCells"/>.</summary>
    public bool IsSuppressed => Basis == DataBasis.Microdata && (HasSmallCells || Base.Valid < Estimate.SmallestShownBase);

    /// <summary>The same fit with other standard errors, such as <c>ModelErrors.HC3</c> or cluster-robust ones.</summary>
    /// <param name="errors">Clusters in the order of the complete cases of these variables.</param>
    /// <exception cref="ArgumentException">There is not one cluster for each respondent of the fit.</exception>
    public SurveyRegression WithErrors(ModelErrors errors) => this with { Fit = Fit.WithErrors(errors) };

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The regression as plain English text.</summary>
    public override string ToString() => ToTable(Language.English).ToString();

    internal static SurveyRegression Of(SurveyFrame frame, string outcome, IReadOnlyList<string> on)
    {
        var cases = CompleteCases.Of(frame.WithoutWeights(), [outcome, .. on]);
        return new SurveyRegression
        {
            Outcome = cases.Variables[0],
            Predictors = cases.Variables[1..],
            Fit = LeastSquares.Fit(cases[outcome], [.. on.Select(name => new Predictor(name, cases[name].ToArray()))]),
            Wave = cases.Wave,
            Base = cases.Base,
            Basis = cases.Basis,
            HasSmallCells = DisclosureRule.Applies(cases.Basis) && SmallCells.In([.. cases.Variables.Select(variable => cases[variable.Name].ToArray())]),
        };
    }

    private Table ToTable(Language language) => new(
        language.In("Regression of ", "Regresjon av ") + Outcome.Label.In(language) + " (" + Wave.Id + ")",
        [
            language.In("Predictor", "Forklaringsvariabel"),
            "b",
            language.In("Standard error", "Standardfeil"),
            "t",
            "p",
            language.In("95 % interval", "95 % intervall"),
        ],
        IsSuppressed ? [] : [.. Fit.Coefficients.Select(coefficient => Row(coefficient, language))],
        [
            IsSuppressed ? Words.Withheld(language) : "R² = " + NumberText.Format(Fit.RSquared, 3, language)
            + "; F(" + NumberText.Format(Fit.DegreesOfFreedomModel, 0, language) + ", " + NumberText.Format(Fit.DegreesOfFreedomResidual, 0, language)
            + ") = " + NumberText.Format(Fit.Test.Statistic, 2, language) + ", p " + PText(Fit.Test.PValue, language)
            + "; n = " + NumberText.Format(Fit.Count, 0, language),
            .. ErrorNote(language),
            language.In("Basis: ", "Grunnlag: ") + Words.Of(Basis, language),
        ])
    {
        Marks = IsSuppressed ? [] : [.. Fit.Coefficients.Select(Marks)],
    };

    private IEnumerable<string> ErrorNote(Language language) => Fit.ErrorKind == ErrorKind.Classical
        ? []
        : [language.In("Standard errors: ", "Standardfeil: ") + Fit.ErrorKind.ToString() + "."];

    private ImmutableArray<string> Row(Coefficient coefficient, Language language) =>
    [
        Predictors.FirstOrDefault(predictor => predictor.Name == coefficient.Name)?.Label.In(language) ?? language.In("Intercept", "Konstantledd"),
        NumberText.Format(coefficient.Value, 3, language),
        NumberText.Format(coefficient.StandardError, 3, language),
        NumberText.Format(coefficient.Statistic, 2, language),
        NumberText.PValue(coefficient.PValue, language),
        Words.Range(coefficient.Interval, EstimatedStatistic.Mean, language),
    ];

    /// <summary>A predictor's name leads to the predictor, and its coefficient to what is explained.</summary>
    private ImmutableArray<Mark?> Marks(Coefficient coefficient) =>
    [
        Predictors.FirstOrDefault(predictor => predictor.Name == coefficient.Name) is { } predictor ? Wave.MarkOf(predictor) : null,
        Wave.MarkOf(Outcome), null, null, null, null,
    ];

    private static string PText(double p, Language language) => p < 0.001 ? NumberText.PValue(p, language) : "= " + NumberText.PValue(p, language);
}
