using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Effects;
using NavNotebooks.Survey.Statistics.SeveralGroups;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Whether groups differ at all: one-way analysis of variance for means, χ² for distributions of answers.</summary>
public sealed record GroupTest : IDisplayable
{
    /// <summary>The groups' estimates that are compared.</summary>
    public required EstimateTable Estimates { get; init; }

    /// <summary>"one-way ANOVA" or "χ² of independence".</summary>
    public required string Test { get; init; }

    /// <summary>Why there is no test; <see langword="null"/> where there is one. Without a test the numbers are NaN.</summary>
    public BilingualText? Undefined { get; init; }

    /// <summary>F or χ².</summary>
    public required double Statistic { get; init; }

    /// <summary>One for χ², between and within for F.</summary>
    public required ImmutableArray<double> DegreesOfFreedom { get; init; }

    /// <summary>The p-value of the test.</summary>
    public required double PValue { get; init; }

    /// <summary>η² for F, Cramér's V for χ²; from 0 to 1.</summary>
    public required double EffectSize { get; init; }

    /// <summary>Expected counts under five, which make χ² doubtful; 0 for F.</summary>
    public required int SmallExpectedCounts { get; init; }

    /// <summary>One-way analysis of variance of the groups' means.</summary>
    /// <exception cref="ArgumentException">There are not at least two groups with means of one variable and wave.</exception>
    public static GroupTest OfMeans(EstimateTable estimates)
    {
        RequireOneQuestion(estimates);
        if (estimates.Any(estimate => estimate.Summary is null))
        {
            throw new ArgumentException("An analysis of variance needs means. Ask for .Mean() by a background variable.", nameof(estimates));
        }

        var anova = OneWayAnova.Of([.. estimates.Select(estimate =>
            new GroupSummary(estimate.Summary!.Count, estimate.Summary.Mean, estimate.Summary.StandardDeviation))]);
        return new GroupTest
        {
            Estimates = estimates,
            Test = "one-way ANOVA",
            Statistic = anova.Test.Statistic,
            DegreesOfFreedom = [anova.DegreesOfFreedomBetween, anova.DegreesOfFreedomWithin],
            PValue = anova.Test.PValue,
            EffectSize = anova.EtaSquared,
            SmallExpectedCounts = 0,
        };
    }

    /// <summary>χ² of independence between groups and answers, on the counts behind a distribution.</summary>
    /// <exception cref="ArgumentException">There are not at least two groups and two answers of one variable and wave.</exception>
    public static GroupTest OfDistributions(EstimateTable estimates)
    {
        RequireOneQuestion(estimates);
        var groups = estimates.Select(estimate => estimate.Of.Group.Id).Distinct().ToList();
        var answers = estimates.Select(estimate => estimate.Of.Answers).Distinct().ToList();
        if (answers.Count < 2 || estimates.Count != groups.Count * answers.Count)
        {
            throw new ArgumentException("χ² needs every answer of every group. Ask for .Distribution() by a background variable.", nameof(estimates));
        }

        var counts = new double[groups.Count, answers.Count];
        foreach (var estimate in estimates)
        {
            counts[groups.IndexOf(estimate.Of.Group.Id), answers.IndexOf(estimate.Of.Answers)] =
                estimate.Proportion is { } proportion ? Math.Round(proportion.Share * proportion.Count, 9) : 0;
        }

        var test = ChiSquareTest.Independence(counts);
        return new GroupTest
        {
            Estimates = estimates,
            Test = "χ² of independence",
            Statistic = test.Statistic,
            DegreesOfFreedom = [test.DegreesOfFreedom],
            PValue = test.PValue,
            EffectSize = test.CramersV,
            SmallExpectedCounts = test.SmallExpectedCells,
        };
    }

    /// <summary>No test, for answers of which only print is known or which were not asked for in the wave.</summary>
    internal static GroupTest None(EstimateTable estimates) => new()
    {
        Estimates = estimates,
        Test = "none",
        Undefined = estimates.Gaps.FirstOrDefault() ?? new BilingualText("print gives too little for a test of all answers", "trykte tall er for lite til en test av alle svar"),
        Statistic = double.NaN,
        DegreesOfFreedom = [],
        PValue = double.NaN,
        EffectSize = double.NaN,
        SmallExpectedCounts = 0,
    };

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The test as plain English text.</summary>
    public override string ToString() => ToTable(Language.English).ToString();

    private Table ToTable(Language language)
    {
        if (Undefined is { } why)
        {
            return new Table(language.In("No test of the groups", "Ingen test av gruppene"), [language.In("Why", "Hvorfor")], [[why.In(language)]], []);
        }

        var first = Estimates[0];
        var hidden = Estimates.Any(estimate => estimate.IsSuppressed);
        return new Table(
            first.Of.Variable.Label.In(language) + " – " + language.In("do the groups differ?", "er gruppene ulike?"),
            ["Test", language.In("Statistic", "Testobservator"), language.In("Degrees of freedom", "Frihetsgrader"), "p",
                DegreesOfFreedom.Length == 2 ? "η²" : "Cramérs V", language.In("Basis", "Grunnlag")],
            hidden
                ? [[Test, "–", "–", "–", "–", Words.Of(first.Basis, language)]]
                : [[Test, NumberText.Format(Statistic, 2, language), string.Join("; ", DegreesOfFreedom.Select(df => NumberText.Format(df, 0, language))),
                    NumberText.PValue(PValue, language), NumberText.Format(EffectSize, 3, language), Words.Of(first.Basis, language)]],
            SmallExpectedCounts == 0 || hidden ? [] : [
                NumberText.Format(SmallExpectedCounts, 0, language)
                + (SmallExpectedCounts == 1
                    ? language.In(" expected count is", " forventet antall er")
                    : language.In(" expected counts are", " forventede antall er"))
                + language.In(" under 5: read p with care.", " under 5: les p med forsiktighet."),
            ]).Marked(column: 1, first.Of.Mark);
    }

    private static void RequireOneQuestion(EstimateTable estimates)
    {
        if (estimates.Select(estimate => (estimate.Of.Survey, estimate.Of.Wave, estimate.Of.Variable.Name)).Distinct().Count() != 1
            || estimates.Select(estimate => estimate.Of.Group.Id).Distinct().Count() < 2)
        {
            throw new ArgumentException(
                "A test of groups takes one variable in one wave and at least two groups. Use .Ask(one variable), .By(…) and .Across(one wave).",
                nameof(estimates));
        }
    }
}
