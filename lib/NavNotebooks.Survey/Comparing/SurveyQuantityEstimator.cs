using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Models;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Answers quantities from surveys: from respondents where a wave has them, else from printed shares.</summary>
/// <param name="surveys">The surveys that can be asked.</param>
public sealed class SurveyQuantityEstimator(IReadOnlyList<SurveySeries> surveys) : IQuantityEstimator
{
    private const string TooFew = "fewer than five answered both questions, so the number is hidden";

    /// <inheritdoc/>
    public QuantityEstimate Estimate(Quantity quantity)
    {
        var series = surveys.FirstOrDefault(survey => survey.Id == quantity.Survey);
        if (series is null || !series.Definitions.Any(definition => definition.Wave == quantity.Wave))
        {
            return QuantityEstimate.None(DataBasis.Published, $"there is no data of {SurveyDefinition.IdOf(quantity.Survey, quantity.Wave)}");
        }

        return series[quantity.Wave] switch
        {
            FrameWave wave => OnRespondents(wave.Frame, quantity),
            PrintedWave wave => OnPrint(wave, quantity),
            _ => QuantityEstimate.None(DataBasis.Published, "there is no data"),
        };
    }

    /// <inheritdoc/>
    public QuantityEstimate Associate(Quantity first, Quantity second)
    {
        var series = surveys.FirstOrDefault(survey => survey.Id == first.Survey);
        if (first.Survey != second.Survey || first.Wave != second.Wave || series?[first.Wave] is not FrameWave wave)
        {
            return QuantityEstimate.None(DataBasis.Published, "the two were not asked of the same respondents, or are known only from print");
        }

        var pairs = CompletePairs(Kept(wave.Frame, first), first.Variable!, second.Variable!);
        return Correlation(pairs, wave.Frame.Basis);
    }

    private static QuantityEstimate OnRespondents(SurveyFrame all, Quantity quantity)
    {
        var frame = Kept(all, quantity);
        return quantity.Statistic switch
        {
            QuantityStatistic.AskedCount => Count(frame, Asked(frame, quantity.Variable)),
            QuantityStatistic.ValidCount => Count(frame, quantity.Variable is { } name ? frame.Valid(name).Count : frame.RowCount),
            QuantityStatistic.RSquared or QuantityStatistic.FStatistic or QuantityStatistic.PValue => Regression(frame, quantity),
            QuantityStatistic.Share when quantity.Answers!.Listed.Any(code => code < 0) => ShareWithMissing(frame, quantity),
            // Offices are counted by a respondent each, whom no group is made of.
            _ when quantity.CountedBy is not null => OfRespondents(frame, Subject(frame.Definition, quantity) with { Filter = RespondentFilter.None }),
            _ => OfRespondents(Unfiltered(all, quantity), Subject(frame.Definition, quantity)),
        };
    }

    private static QuantityEstimate OfRespondents(SurveyFrame whole, EstimateSubject subject) =>
        QuantityEstimate.Of(FrameEstimation.Of(whole, subject, groupedBy: null).Single());

    private static QuantityEstimate OnPrint(PrintedWave wave, Quantity quantity)
    {
        if (quantity.Statistic != QuantityStatistic.Share || quantity.CountedBy is not null || quantity.Answers!.Listed.Any(code => code < 0))
        {
            return QuantityEstimate.None(DataBasis.Published, $"{wave.Definition.Id} is known only from print");
        }

        return PrintedEstimation.Of(wave, Subject(wave.Definition, quantity), groupedBy: null).FirstOrDefault() is { } estimate
            ? QuantityEstimate.Of(estimate)
            : QuantityEstimate.None(DataBasis.Published, $"{wave.Definition.Id} is known only from print, and this is not printed");
    }

    private static EstimateSubject Subject(SurveyDefinition definition, Quantity quantity)
    {
        var variable = definition.Variable(quantity.Variable!);
        return new EstimateSubject
        {
            Survey = definition.Survey,
            Wave = definition.Wave,
            Variable = variable,
            Scale = definition.ScaleOf(variable)!,
            Statistic = quantity.Statistic == QuantityStatistic.Mean ? EstimatedStatistic.Mean : EstimatedStatistic.Share,
            Answers = quantity.Answers,
            Group = Group.Everyone,
            Filter = quantity.Where,
        };
    }

    /// <summary>The respondents of the group; where pairs are wanted, only units in which every population answered.</summary>
    private static SurveyFrame Kept(SurveyFrame frame, Quantity quantity)
    {
        var kept = quantity.Where.Keep(Unfiltered(frame, quantity));
        return quantity.CountedBy is { } counted ? FirstOfEach(kept, counted) : kept;
    }

    private static SurveyFrame Unfiltered(SurveyFrame frame, Quantity quantity) =>
        quantity.PairedBy is { } unit ? Paired(frame, unit, quantity.Variable) : frame;

    private static SurveyFrame FirstOfEach(SurveyFrame frame, string unit)
    {
        var seen = new HashSet<double>();
        return frame.Where(row => !double.IsNaN(row.Code(unit)) && seen.Add(row.Code(unit)));
    }

    private static SurveyFrame Paired(SurveyFrame frame, string unit, string? variable)
    {
        var definition = frame.Definition;
        var populations = (variable is null ? definition.Populations : definition.AskedOf(definition.Variable(variable)))
            .Select(population => population.Code).ToImmutableArray();
        var complete = new Dictionary<double, HashSet<int>>();
        for (var row = 0; row < frame.RowCount; row++)
        {
            var code = frame[unit].Codes[row];
            if (!double.IsNaN(code))
            {
                (complete.TryGetValue(code, out var seen) ? seen : complete[code] = []).Add((int)frame[definition.PopulationVariable].Codes[row]);
            }
        }

        return frame.Where(row => complete.TryGetValue(row.Code(unit), out var seen) && populations.All(seen.Contains));
    }

    private static QuantityEstimate Count(SurveyFrame frame, int count) => new() { Value = count, Valid = count, Basis = frame.Basis };

    private static int Asked(SurveyFrame frame, string? variable)
    {
        if (variable is null)
        {
            return frame.RowCount;
        }

        var asked = 0;
        foreach (var code in frame[variable].Codes)
        {
            asked += code == MissingReason.NotAsked ? 0 : 1;
        }

        return asked;
    }

    /// <summary>A share in which a reason for missing, such as "do not know", is an answer like the others.</summary>
    private static QuantityEstimate ShareWithMissing(SurveyFrame frame, Quantity quantity)
    {
        var column = frame[quantity.Variable!];
        var wanted = quantity.Answers!.Listed;
        int counted = 0, total = 0;
        for (var row = 0; row < frame.RowCount; row++)
        {
            var isWanted = wanted.Contains((int)column.Codes[row]) && !double.IsNaN(column.Codes[row]);
            counted += isWanted ? 1 : 0;
            total += isWanted || !column.IsMissing(row) ? 1 : 0;
        }

        var proportion = Proportion.OfCounts(counted, total);
        return new QuantityEstimate
        {
            Value = proportion.Share,
            Interval = proportion.Interval,
            Valid = total,
            Effective = total,
            Basis = frame.Basis,
            IsWithheld = DisclosureRule.IsSmall(counted, frame.Basis) || DisclosureRule.IsSmall(total - counted, frame.Basis),
            Reason = total == 0 ? "nobody answered" : null,
        };
    }

    private static QuantityEstimate Regression(SurveyFrame frame, Quantity quantity)
    {
        var (outcome, predictor) = CompletePairs(frame, quantity.Variable!, quantity.On!);
        if (IsTooFew(outcome.Length, frame.Basis))
        {
            return QuantityEstimate.None(frame.Basis, TooFew);
        }

        if (outcome.Length < 3)
        {
            return QuantityEstimate.None(frame.Basis, "fewer than three answered both questions");
        }

        var fit = LeastSquares.Fit(outcome, [new Predictor(quantity.On!, predictor)]);
        return new QuantityEstimate
        {
            Value = quantity.Statistic switch
            {
                QuantityStatistic.RSquared => fit.RSquared,
                QuantityStatistic.FStatistic => fit.Test.Statistic,
                _ => fit.Test.PValue,
            },
            Valid = outcome.Length,
            Effective = outcome.Length,
            Basis = frame.Basis,
        };
    }

    private static QuantityEstimate Correlation((double[] First, double[] Second) pairs, DataBasis basis)
    {
        var n = pairs.First.Length;
        if (IsTooFew(n, basis))
        {
            return QuantityEstimate.None(basis, TooFew);
        }

        if (n < 4)
        {
            return QuantityEstimate.None(basis, "fewer than four answered both questions");
        }

        var r = MathNet.Numerics.Statistics.Correlation.Pearson(pairs.First, pairs.Second);
        var margin = CriticalValue.Normal() / Math.Sqrt(n - 3);
        return new QuantityEstimate
        {
            Value = r,
            Interval = new Interval(Math.Tanh(Math.Atanh(r) - margin), Math.Tanh(Math.Atanh(r) + margin)),
            Valid = n,
            Effective = n,
            Basis = basis,
        };
    }

    /// <summary>Of microdata one reason stands for every n below the threshold, so that it does not tell which.</summary>
    private static bool IsTooFew(int count, DataBasis basis) => DisclosureRule.Applies(basis) && count < DisclosureRule.Threshold;

    private static (double[] First, double[] Second) CompletePairs(SurveyFrame frame, string first, string second)
    {
        var (one, two) = (frame[first], frame[second]);
        var rows = Enumerable.Range(0, frame.RowCount).Where(row => !one.IsMissing(row) && !two.IsMissing(row)).ToList();
        return ([.. rows.Select(row => one.Codes[row])], [.. rows.Select(row => two.Codes[row])]);
    }
}
