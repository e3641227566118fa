using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Survey.Statistics.Models;

namespace NavNotebooks.Survey.Tests.Statistics.Models;

public sealed class ModelPropertiesTests
{
    private static readonly ErrorKind[] Kinds = Enum.GetValues<ErrorKind>();

    /// <summary>An order of the offices' respondents, and a kind of errors.</summary>
    private static Arbitrary<(int[] Order, ErrorKind Kind)> Orders { get; } =
        (from order in Gen.Shuffle(Enumerable.Range(0, OfficeAnswers.Score.Length).ToArray())
         from kind in Gen.Elements(Kinds)
         select (order, kind)).ToArbitrary();

    private static Config Few => Samples.Seeded.WithMaxTest(20);

    [Fact]
    public void Order_does_not_matter_in_least_squares() =>
        Prop.ForAll(Orders, given =>
        {
            var (plain, mixed) = (
                LeastSquares.Fit(OfficeAnswers.Score, OfficeAnswers.All, OfficeAnswers.Errors(given.Kind)),
                LeastSquares.Fit(Take(OfficeAnswers.Score, given.Order), Take(given.Order), Errors(given)));
            Same(plain.Coefficients, mixed.Coefficients, scale: 1);
        }).Check(Few);

    [Fact]
    public void Order_does_not_matter_in_logistic_regression() =>
        Prop.ForAll(Orders, given =>
        {
            var (plain, mixed) = (
                LogisticRegression.Fit(OfficeAnswers.High, OfficeAnswers.All, OfficeAnswers.Errors(given.Kind)),
                LogisticRegression.Fit(Take(OfficeAnswers.High, given.Order), Take(given.Order), Errors(given)));
            Same(plain.Coefficients, mixed.Coefficients, scale: 1);
        }).Check(Few);

    [Fact]
    public void Order_does_not_matter_in_proportional_odds() =>
        Prop.ForAll(Orders, given =>
        {
            if (given.Kind is not (ErrorKind.Classical or ErrorKind.HC0 or ErrorKind.CR1))
            {
                return;
            }

            var (plain, mixed) = (
                ProportionalOdds.Fit(OfficeAnswers.Answer, OfficeAnswers.All, OfficeAnswers.Errors(given.Kind)),
                ProportionalOdds.Fit(Take(OfficeAnswers.Answer, given.Order), Take(given.Order), Errors(given)));
            Same(plain.Coefficients, mixed.Coefficients, scale: 1);
        }).Check(Few);

    [Fact]
    public void Units_of_the_response_scale_coefficients_and_errors_of_every_kind() =>
        Prop.ForAll(Gen.Elements(Kinds).ToArbitrary(), Gen.Elements(0.001, 8, 100, 1e6).ToArbitrary(), (kind, unit) =>
        {
            var errors = OfficeAnswers.Errors(kind);
            double[] scaled = [.. OfficeAnswers.Score.Select(score => score * unit)];
            Same(
                LeastSquares.Fit(OfficeAnswers.Score, OfficeAnswers.All, errors).Coefficients,
                LeastSquares.Fit(scaled, OfficeAnswers.All, errors).Coefficients,
                scale: unit);
        }).Check(Few);

    [Fact]
    public void A_row_that_stands_for_two_is_two_rows()
    {
        double[] twice = [.. OfficeAnswers.Score.Select(_ => 2.0)];
        int[] doubled = [.. Enumerable.Range(0, OfficeAnswers.Score.Length), .. Enumerable.Range(0, OfficeAnswers.Score.Length)];
        Same(
            LogisticRegression.Fit(OfficeAnswers.High, OfficeAnswers.All, options: new() { Weights = twice }).Coefficients,
            LogisticRegression.Fit(Take(OfficeAnswers.High, doubled), Take(doubled)).Coefficients,
            scale: 1);
        Same(
            ProportionalOdds.Fit(OfficeAnswers.Answer, OfficeAnswers.All, options: new() { Weights = twice }).Coefficients,
            ProportionalOdds.Fit(Take(OfficeAnswers.Answer, doubled), Take(doubled)).Coefficients,
            scale: 1);
    }

    [Fact]
    public void Rows_doubled_with_halved_weights_change_nothing_in_CR1_but_for_its_factor()
    {
        double[] half = [.. OfficeAnswers.Score.Concat(OfficeAnswers.Score).Select(_ => 0.5)];
        int[] doubled = [.. Enumerable.Range(0, OfficeAnswers.Score.Length), .. Enumerable.Range(0, OfficeAnswers.Score.Length)];
        Same(
            LogisticRegression.Fit(OfficeAnswers.High, OfficeAnswers.All, ModelErrors.CR1(OfficeAnswers.Office)).Coefficients,
            LogisticRegression.Fit(Take(OfficeAnswers.High, doubled), Take(doubled), ModelErrors.CR1(Take(OfficeAnswers.Office, doubled)), new() { Weights = half }).Coefficients,
            scale: 1);
    }

    [Fact]
    public void Swapped_outcomes_swap_signs()
    {
        bool[] swapped = [.. OfficeAnswers.High.Select(high => !high)];
        int[] reversed = [.. OfficeAnswers.Answer.Select(answer => 6 - answer)];
        Same(LogisticRegression.Fit(OfficeAnswers.High, OfficeAnswers.All).Coefficients, LogisticRegression.Fit(swapped, OfficeAnswers.All).Coefficients, scale: -1);
        Same(ProportionalOdds.Fit(OfficeAnswers.Answer, OfficeAnswers.All).Coefficients, ProportionalOdds.Fit(reversed, OfficeAnswers.All).Coefficients, scale: -1);
    }

    [Fact]
    public void Another_reference_changes_neither_fit_nor_joint_test()
    {
        var roles = Predictor.OfFactor("role", OfficeAnswers.Role, reference: "mayor");
        Predictor[] predictors = [OfficeAnswers.Load, OfficeAnswers.Tenure, .. roles, OfficeAnswers.Urban];
        foreach (var kind in Kinds)
        {
            var (one, other) = (
                LeastSquares.Fit(OfficeAnswers.Score, OfficeAnswers.All, OfficeAnswers.Errors(kind)),
                LeastSquares.Fit(OfficeAnswers.Score, predictors, OfficeAnswers.Errors(kind)));
            Agreement.Agrees(one.RSquared, other.RSquared, tolerance: 1e-12);
            Agreement.Agrees(one.TestTogether("role").Statistic, other.TestTogether("role").Statistic, tolerance: 1e-10);
            Agreement.Agrees(one["role: mayor"].Value, -other["role: adviser"].Value, tolerance: 1e-11);
            Agreement.Agrees(one["role: mayor"].StandardError, other["role: adviser"].StandardError, tolerance: 1e-11);
        }
    }

    [Fact]
    public void Probabilities_of_all_categories_add_up_to_one_and_their_mean_is_the_share()
    {
        var fit = ProportionalOdds.Fit(OfficeAnswers.Answer, OfficeAnswers.All);
        var each = fit.Categories.Select(fit.Probabilities).ToList();
        Assert.All(Enumerable.Range(0, fit.Count), i => Assert.Equal(1, each.Sum(category => category[i]), tolerance: 1e-14));
        Agreement.Agrees(fit.Margin(new Dictionary<string, double>())[2].Value, each[2].Average(), tolerance: 1e-13);
        Assert.All(fit.Probabilities(category: 9), probability => Assert.Equal(0, probability));
        var logit = LogisticRegression.Fit(OfficeAnswers.High, OfficeAnswers.All);
        Agreement.Agrees(OfficeAnswers.High.Average(high => high ? 1.0 : 0), logit.Probabilities.Average(), tolerance: 1e-13);
    }

    [Fact]
    public void Standardised_coefficients_are_those_of_standardised_variables()
    {
        var standardized = LeastSquares.Fit(OfficeAnswers.Score, [OfficeAnswers.Load, OfficeAnswers.Urban]).Standardized();
        var scaled = LeastSquares.Fit(Scaled(OfficeAnswers.Score), [new("load", Scaled(OfficeAnswers.Load.Values)), new("urban", Scaled(OfficeAnswers.Urban.Values))]);
        Agreement.Agrees(scaled["load"].Value, standardized[0].Value, tolerance: 1e-12);
        Agreement.Agrees(scaled["load"].StandardError, standardized[0].StandardError, tolerance: 1e-12);
        Agreement.Agrees(scaled["urban"].PValue, standardized[1].PValue, tolerance: 1e-11);
        var dummy = LeastSquares.Fit(Scaled(OfficeAnswers.Score), [new("load", Scaled(OfficeAnswers.Load.Values)), OfficeAnswers.Urban]);
        var apart = LeastSquares.Fit(OfficeAnswers.Score, [OfficeAnswers.Load, OfficeAnswers.Urban]).Standardized(scaleDummies: false);
        Agreement.Agrees(dummy["urban"].Value, apart[1].Value, tolerance: 1e-12);
    }

    private static double[] Scaled(IReadOnlyList<double> values)
    {
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1));
        return [.. values.Select(value => (value - mean) / deviation)];
    }

    private static T[] Take<T>(IReadOnlyList<T> values, int[] order) => [.. order.Select(i => values[i])];

    private static Predictor[] Take(int[] order) => [.. OfficeAnswers.All.Select(predictor => predictor with { Values = Take(predictor.Values, order) })];

    private static ModelErrors Errors((int[] Order, ErrorKind Kind) given) => given.Kind switch
    {
        ErrorKind.CR1 => ModelErrors.CR1(Take(OfficeAnswers.Office, given.Order)),
        ErrorKind.CR2 => ModelErrors.CR2(Take(OfficeAnswers.Office, given.Order)),
        _ => OfficeAnswers.Errors(given.Kind),
    };

    private static void Same(IReadOnlyList<Coefficient> expected, IReadOnlyList<Coefficient> actual, double scale)
    {
        for (var j = 0; j < expected.Count; j++)
        {
            Agreement.Agrees(scale * expected[j].Value, actual[j].Value, tolerance: 1e-10);
            Agreement.Agrees(Math.Abs(scale) * expected[j].StandardError, actual[j].StandardError, tolerance: 1e-10);
            if (double.IsFinite(expected[j].DegreesOfFreedom))
            {
                Agreement.Agrees(expected[j].DegreesOfFreedom, actual[j].DegreesOfFreedom, tolerance: 1e-9);
            }
        }
    }
}
