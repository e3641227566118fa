using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.PrintedNumbers;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Claims.Consistency.Seeding;

/// <summary>Writes the page of one item from data whose every number is known: rounded as reports round, told in words as reports tell.</summary>
internal sealed class PageWriter
{
    private const int FewestAnswers = 30;
    private const int FewestInGroup = 5;
    private const int MostAnswers = 7;

    private readonly SurveyDefinition definition;
    private readonly Variable variable;
    private readonly Scale scale;
    private readonly IQuantityEstimator estimator;
    private readonly string figure;
    private readonly List<Claim> claims = [];

    private PageWriter(CanonicalQuantity item, IQuantityEstimator estimator, int number)
    {
        (definition, variable, scale) = (item.Definition!, item.Variable!, item.Scale!);
        this.estimator = estimator;
        figure = string.Create(CultureInfo.InvariantCulture, $"F{900 + number}");
    }

    /// <summary>The page; <see langword="null"/> where the data at hand have no such answers.</summary>
    /// <param name="item">Any quantity of the item.</param>
    /// <param name="estimator">Answers from data.</param>
    /// <param name="number">The page's number, below 100.</param>
    public static ReportPage? Write(CanonicalQuantity item, IQuantityEstimator estimator, int number)
    {
        if (item is not { Definition: not null, Variable.Kind: VariableKind.Single or VariableKind.Multiple, Scale.Points: { IsEmpty: false, Length: <= MostAnswers } })
        {
            return null;
        }

        var writer = new PageWriter(item, estimator, number);
        return writer.Number(writer.Ask(QuantityStatistic.ValidCount)) is >= FewestAnswers ? writer.Write() : null;
    }

    private ReportPage Write()
    {
        Add(new Claim { Id = Next(), Statistic = "caption", Untied = "caption", Part = "9", FirstLine = Line, LastLine = Line, Section = "9.1", Survey = definition.Survey, Statement = "Caption", Figure = figure });
        var all = Ask(QuantityStatistic.ValidCount);
        var n = (int)Number(all)!.Value;
        Print(all, Text(Number(all)!.Value, 0), "persons");
        Distribution(null, n);
        var groups = definition.AskedOf(variable).Length > 1
            ? definition.AskedOf(variable).Select(population => population.Id).Where(id => Number(Ask(QuantityStatistic.ValidCount, id)) >= FewestInGroup).ToArray()
            : [];
        foreach (var group in groups)
        {
            Group(group);
        }

        if (groups.Length > 1)
        {
            Compare(groups[0], groups[1]);
        }

        Summary();
        return new(
            new FigureDefinition(figure, variable.Label, FigureDisplay.Distribution, new LineRange(1, 1))
            {
                Surveys = [definition.Id],
                Variables = [variable.Name],
                Groups = [],
                N = n.ToString(CultureInfo.InvariantCulture),
                Caption = new FigureCaption([definition.Wave], scale.Kind == ScaleKind.Ordinal ? scale.Points.Length : null),
                Text = new LineRange(1, 1),
                Printed = "All of it.",
            },
            [.. claims]);
    }

    private void Distribution(string? group, int n)
    {
        foreach (var point in scale.Points)
        {
            Share(Answers.Codes(point.Code), group, n);
        }

        Share(Top, group, n);
        if (scale.Kind == ScaleKind.Ordinal)
        {
            Mean(group);
        }
    }

    private void Group(string group)
    {
        var count = Ask(QuantityStatistic.ValidCount, group);
        Print(count, Text(Number(count)!.Value, 0), "persons");
        Share(Top, group, (int)Number(count)!.Value);
        if (scale.Kind == ScaleKind.Ordinal)
        {
            Mean(group);
        }
    }

    private AnswerSet Top => scale.Kind == ScaleKind.Ordinal && scale.Points.Length >= 4 ? Answers.TopTwo : Answers.Codes(scale.Points[^1].Code);

    /// <summary>Which group has the larger share, by how much, and what a test says of it: in the text and again in the summary.</summary>
    private void Compare(string one, string other)
    {
        var (first, second) = (Ask(QuantityStatistic.Share, one, Top), Ask(QuantityStatistic.Share, other, Top));
        if (Number(first) < Number(second))
        {
            (first, second) = (second, first);
        }

        var (high, low) = (Number(first)!.Value, Number(second)!.Value);
        if (high - low < 1e-9)
        {
            return;
        }

        var p = TwoProportions.Of(Proportion.OfShare(high, Counted(first)), Proportion.OfShare(low, Counted(second))).Pooled.PValue;
        var isSignificant = p <= Hedges.SignificanceLevel;
        ClaimRelation told = isSignificant ? ClaimRelation.SignificantlyGreater : ClaimRelation.NotSignificantlyDifferent;
        Relate(ClaimRelation.DiffersBy, new PrintedValue { Value = Text(100 * (high - low), 0), Unit = "points" }, "9.1", first, second);
        Relate(ClaimRelation.Greater, new PrintedValue(), "9.1", first, second);
        Relate(told, PrintedP(p), "9.1", first, second);
        Relate(told, new PrintedValue { Significant = isSignificant }, "9.1", first, second);
        if (isSignificant)
        {
            Relate(ClaimRelation.Greater, new PrintedValue(), "summary", first, second);
            Relate(ClaimRelation.SignificantlyGreater, new PrintedValue { Significant = true }, "summary", first, second);
        }
    }

    private void Summary()
    {
        var share = Ask(QuantityStatistic.Share, null, Top);
        var percent = 100 * Number(share)!.Value;
        Relate(ClaimRelation.EqualTo, new PrintedValue { Value = Text(5 * Math.Round(percent / 5), 0), Unit = "percent", Hedge = "about" }, "summary", share);
        if (Math.Abs(percent - 50) > 0.5)
        {
            Relate(percent > 50 ? ClaimRelation.Majority : ClaimRelation.Minority, new PrintedValue(), "summary", share);
        }
    }

    private void Mean(string? group)
    {
        var mean = Ask(QuantityStatistic.Mean, group);
        Print(mean, Text(Number(mean)!.Value, 2), "score");
    }

    private void Share(AnswerSet answers, string? group, int n)
    {
        var share = Ask(QuantityStatistic.Share, group, answers);
        Print(share, Text(100 * Number(share)!.Value, 0), "percent", n);
    }

    private void Print(Quantity quantity, string value, string unit, int? n = null) => Add(Template("9.1") with
    {
        Printed = new PrintedValue { Value = value, Unit = unit },
        Base = n?.ToString(CultureInfo.InvariantCulture),
        Asks = new ClaimQuestion(ClaimRelation.EqualTo, [quantity]),
    });

    private void Relate(ClaimRelation relation, PrintedValue printed, string section, params ImmutableArray<Quantity> quantities) =>
        Add(Template(section) with { Printed = printed, Asks = new ClaimQuestion(relation, quantities) });

    private static PrintedValue PrintedP(double p) => p < 0.001
        ? new PrintedValue { Value = "0.001", Unit = "p", Comparison = PrintedComparison.Less }
        : new PrintedValue { Value = Text(p, 3), Unit = "p" };

    private Claim Template(string section) => new()
    {
        Id = Next(),
        Part = section == "summary" ? "summary" : "9",
        FirstLine = Line,
        LastLine = Line,
        Section = section,
        Survey = definition.Survey,
        Waves = [definition.Wave],
        Figure = section == "summary" ? null : figure,
        Statement = "Statement " + Next(),
        Statistic = "share",
    };

    private void Add(Claim claim) => claims.Add(claim);

    private int Line => claims.Count + 1;

    private string Next() => string.Create(CultureInfo.InvariantCulture, $"{figure}-{claims.Count:00}");

    private Quantity Ask(QuantityStatistic statistic, string? group = null, AnswerSet? answers = null) => new()
    {
        Survey = definition.Survey,
        Wave = definition.Wave,
        Variable = variable.Name,
        Statistic = statistic,
        Answers = answers,
        Where = group is null ? RespondentFilter.None : RespondentFilter.None.And(definition.PopulationVariable, [group]),
    };

    private double? Number(Quantity quantity) => estimator.Estimate(quantity) is { Reason: null, Basis: not DataBasis.Published } found ? found.Value : null;

    private double Counted(Quantity quantity) => estimator.Estimate(quantity).Valid ?? 0;

    private static string Text(double value, int decimals) => Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
