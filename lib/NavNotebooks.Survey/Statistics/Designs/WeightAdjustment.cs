using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Weights made to fit what is known of the population, or to stay within limits, and what that did to them.</summary>
/// <remarks>
/// Rows of weight 0 keep it. Estimates from <see cref="Design"/> have smaller errors for what the margins explain (Deville and Särndal 1992; Deville,
/// Särndal and Sautory 1993); trimming alone leaves the errors' formula as it was. Where the rounds did not settle there are no weights, and
/// <see cref="Margins"/> shows where they stood.
/// </remarks>
public sealed record WeightAdjustment : IStatisticalResult
{
    private readonly SampleDesign? design;

    private WeightAdjustment(SampleDesign? design) => this.design = design;

    /// <summary>The design with the adjusted weights.</summary>
    /// <exception cref="InvalidOperationException">The rounds did not settle.</exception>
    public SampleDesign Design => design ?? throw new InvalidOperationException(
        "The weights did not settle, so that there is no design with them. Look at Margins for groups far from their targets, put small groups together, or set wider limits.");

    /// <summary>The adjusted weights, row by row; empty where the rounds did not settle.</summary>
    public IReadOnlyList<double> Weights => design is null ? [] : Array.AsReadOnly(design.Weights);

    /// <summary>Every group of every margin, before and after.</summary>
    public IReadOnlyList<MarginGroup> Margins { get; private init; } = [];

    /// <summary>Rounds over all margins; 1 for post-strata, 0 for trimming alone.</summary>
    public int Rounds { get; private init; }

    /// <summary>Largest distance of a margin from its target at the end, as a share of the target.</summary>
    public double LargestDistance { get; private init; }

    /// <summary>Largest factor that a weight was multiplied by.</summary>
    public double LargestFactor { get; private init; }

    /// <summary>Smallest factor that a weight was multiplied by.</summary>
    public double LeastFactor { get; private init; }

    /// <summary>Rows whose weights were brought to a limit the first time limits were applied.</summary>
    public int Trimmed { get; private init; }

    /// <summary>The weights before.</summary>
    public WeightSpread Before { get; private init; } = WeightSpread.Of([]);

    /// <summary>The weights after.</summary>
    public WeightSpread After { get; private init; } = WeightSpread.Of([]);

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// Raking (iterative proportional fitting; Deming and Stephan 1940): weights are multiplied by target over sum, margin after margin, until all fit.
    /// With a cap, weights outside the limits are trimmed, and raked again, until both hold. Worked number: weights 1, 1, 1, 1 with sexes a, a, b, b
    /// (targets 60, 40) and ages c, d, c, d (targets 50, 50) become 30, 30, 20, 20.
    /// </summary>
    /// <param name="design">The sample, all of it.</param>
    /// <param name="margins">At least one; all add up to the same population.</param>
    /// <param name="options">When to end, and limits; by default 1e-10 and no limits.</param>
    /// <exception cref="ArgumentException">
    /// Margins add up to different populations, a group of the sample has no target, or a group with a target has nobody: the message names them.
    /// </exception>
    public static WeightAdjustment Rake(SampleDesign design, IReadOnlyList<Margin> margins, RakingOptions? options = null)
    {
        RequireMargins(margins);
        var raking = new Raking(design.Weights, margins, options ?? new RakingOptions());
        raking.Run();
        return Of(design, raking.Weights, margins, raking.Settled) with
        {
            Rounds = raking.Rounds,
            LargestDistance = raking.Distance,
            Trimmed = raking.Trimmed,
        };
    }

    /// <summary>
    /// Post-stratification: every weight is multiplied by its post-stratum's population over its sum of weights (Holt and Smith 1979). Worked number:
    /// weights 1, 1, 2 with post-strata a, a, b (targets 10, 10) become 5, 5, 10.
    /// </summary>
    /// <param name="design">The sample, all of it.</param>
    /// <param name="strata">The post-strata and their populations; a crossing of variables is a margin of pairs.</param>
    /// <exception cref="ArgumentException">A post-stratum of the sample has no target, or one with a target has nobody: the message names them.</exception>
    public static WeightAdjustment PostStratify(SampleDesign design, Margin strata) => Rake(design, [strata]) with { Rounds = 1 };

    /// <summary>
    /// Trimming alone: weights outside the limits are set to them and the surplus spread over the others, until none is outside (Potter 1990; trimWeights
    /// with strict=TRUE in R's survey package). Worked number: weights 1, 1, 1, 9 with an upper limit of 5 times the median become 2.333333, 2.333333,
    /// 2.333333, 5.
    /// </summary>
    /// <param name="design">The sample, all of it.</param>
    /// <param name="cap">The limits.</param>
    /// <exception cref="InvalidOperationException">All weights are at a limit and none can take up the surplus.</exception>
    public static WeightAdjustment Trim(SampleDesign design, WeightCap cap)
    {
        var weights = (double[])design.Weights.Clone();
        var trimmed = WeightTrimming.Trim(weights, cap.Limits(weights), cap.Surplus);
        return Of(design, weights, [], settled: true) with { Trimmed = trimmed };
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = Margins.Count > 0
            ? language.In("raked in ", "raket i ") + NumberText.Ungrouped(Rounds, 0, language) + language.In(Rounds == 1 ? " round" : " rounds", Rounds == 1 ? " runde" : " runder")
            : language.In("trimmed", "trimmet");
        return Undefined is { } reason
            ? ReadingText.Undefined(name, reason, language)
            : name + (Trimmed > 0 ? ", " + NumberText.Ungrouped(Trimmed, 0, language) + language.In(" at a limit", " ved en grense") : string.Empty) + ": " + After.Reading(language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static WeightAdjustment Of(SampleDesign design, double[] weights, IReadOnlyList<Margin> margins, bool settled)
    {
        var calibration = margins.Count > 0 && settled ? Calibration.Of(design, weights, [.. margins.Select(margin => margin.Groups)]) : design.Calibration;
        double least = double.PositiveInfinity, most = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (design.Weights[i] > 0)
            {
                least = Math.Min(least, weights[i] / design.Weights[i]);
                most = Math.Max(most, weights[i] / design.Weights[i]);
            }
        }

        return new WeightAdjustment(settled ? design.Calibrated(weights, calibration) : null)
        {
            Margins = [.. margins.SelectMany(margin => Groups(margin, design.Weights, weights))],
            LeastFactor = least,
            LargestFactor = most,
            Before = WeightSpread.Of(design.Weights),
            After = WeightSpread.Of(weights),
            Undefined = settled ? null : UndefinedReason.NotConverged,
        };
    }

    private static IEnumerable<MarginGroup> Groups(Margin margin, double[] before, double[] after)
    {
        var (old, adjusted, counts) = (margin.Sums(before), margin.Sums(after), margin.Sums([.. before.Select(weight => weight > 0 ? 1.0 : 0)]));
        return margin.Groups.Names.Select((name, g) =>
            new MarginGroup(margin.Name, name, (int)counts[g], old[g], adjusted[g], margin.Targets.GetValueOrDefault(name)));
    }

    private static void RequireMargins(IReadOnlyList<Margin> margins)
    {
        if (margins.Count == 0)
        {
            throw new ArgumentException("There is no margin to fit. Give at least one, with its targets.", nameof(margins));
        }

        var different = margins.FirstOrDefault(margin => !(Math.Abs(margin.Total - margins[0].Total) <= 1e-9 * margins[0].Total));
        if (different is not null)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Margin '{different.Name}' adds up to {different.Total} and '{margins[0].Name}' to {margins[0].Total}. All margins describe one population: scale their targets to the same sum."),
                nameof(margins));
        }
    }
}
