using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>The distributions of answers on a bounded scale that have a printed mean and standard deviation.</summary>
/// <remarks>
/// Where the scale is short or the sample small, every distribution is counted, and what is told of them is certain: their number, the fewest and most
/// respondents at any answer, or that there is none (in the manner of CORVIDS, Wilner, Wood and Simons 2018). Beyond
/// <see cref="ReconstructionOptions.Effort"/> samples are searched for (SPRITE, Heathers, Anaya, van der Zee and Brown 2018), and shares are bounded
/// by linear programming: no sample lies outside the bounds, though they may not be reached. The same seed gives the same samples.
/// The deviation is taken to have the denominator n − 1, and every respondent to count once.
/// </remarks>
public sealed class SampleReconstruction : IStatisticalResult
{
    private const int MostAnswers = 250;
    private readonly ReconstructionOptions options;
    private readonly string printed;
    private readonly string printedDeviation;
    private readonly IReadOnlyList<MomentTarget> targets;
    private readonly CountEnumeration? enumeration;

    private SampleReconstruction(string mean, string deviation, int count, (ReconstructionOptions Options, IReadOnlyList<MomentTarget> Targets) problem)
    {
        (printed, printedDeviation, Count) = (mean, deviation, count);
        (options, targets) = problem;
        if (targets.Count == 0)
        {
            Samples = [];
            return;
        }

        enumeration = new CountEnumeration(Answers, options);
        foreach (var target in targets)
        {
            enumeration.Add(target);
        }

        Fault = enumeration is { IsComplete: true, Found: 0 } ? ReconstructionFault.NoSample : ReconstructionFault.None;
        var found = enumeration.IsComplete ? enumeration.Kept : new CountSearch(Answers, options).Find(targets);
        Samples = [.. found.Select(counts => counts.ToImmutableArray())];
    }

    /// <summary>Respondents.</summary>
    public int Count { get; }

    /// <summary>Why there is none, if so.</summary>
    public ReconstructionFault Fault { get; private init; }

    /// <summary>Whether some sample has both: certain where <see cref="IsComplete"/> or a sample is at hand.</summary>
    public bool IsPossible => Fault == ReconstructionFault.None && (IsComplete || !Samples.IsEmpty);

    /// <summary>Whether all distributions were counted, so that numbers and shares are exact. Also when there are none.</summary>
    public bool IsComplete => enumeration?.IsComplete ?? true;

    /// <summary>How many different distributions there are; <see langword="null"/> where they were too many to count.</summary>
    public long? Distributions => IsComplete ? enumeration?.Found ?? 0 : null;

    /// <summary>
    /// Some of them, all where they are few: respondents per answer, the lowest answer first. Drawn with the seed, each as likely as any other where complete.
    /// </summary>
    public ImmutableArray<ImmutableArray<long>> Samples { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined => null;

    private int Answers => ((options.Highest - options.Lowest) * options.Items) + 1;

    /// <summary>
    /// Reconstructs samples. Worked number: mean 3.45 with SD 1.19 of 20 on a scale from 1 to 5 has 13 distributions, with 7 to 15 respondents at 4 or 5.
    /// </summary>
    /// <param name="mean">The mean as printed, trailing zeros included.</param>
    /// <param name="deviation">The standard deviation as printed.</param>
    /// <param name="count">Respondents, 2 or more.</param>
    /// <param name="options">The scale, and how far to look.</param>
    /// <exception cref="ArgumentException">A number is no printed number, the deviation is negative, the count is below 2, or the scale has no two answers.</exception>
    public static SampleReconstruction Of(string mean, string deviation, int count, ReconstructionOptions options)
    {
        PrintedSample.RequireCount(count, 2, nameof(count));
        RequireScale(options);
        var means = PrintedNumber.Of(mean, nameof(mean)).Range(options.Rounding);
        var moments = PrintedMoments.Of(PrintedSample.Deviation(deviation, nameof(deviation)).Range(options.Rounding), count, options.Items);
        var steps = (long)count * options.Items;
        var (first, last) = PrintedMoments.Sums(means, steps);
        var (lowest, highest) = (steps * options.Lowest, steps * options.Highest);
        if (means.High < options.Lowest || means.Low > options.Highest)
        {
            return Impossible(ReconstructionFault.MeanOutsideScale);
        }

        if (Math.Max(first, lowest) > Math.Min(last, highest))
        {
            return Impossible(first > last ? ReconstructionFault.Mean : ReconstructionFault.MeanOutsideScale);
        }

        var all = Targets((Math.Max(first, lowest), Math.Min(last, highest)), moments, options.Lowest * options.Items);
        var top = (options.Highest - options.Lowest) * options.Items;
        MomentTarget[] targets = [.. all.Where(target => target.LeastSquares <= target.MostSquares && target.IsWithinReach(top))];
        return targets.Length == 0
            ? Impossible(FaultOf(all, top))
            : new SampleReconstruction(mean, deviation, count, (options, targets));

        SampleReconstruction Impossible(ReconstructionFault fault) => new(mean, deviation, count, (options, [])) { Fault = fault };
    }

    /// <summary>
    /// The smallest and largest share of respondents at a score or above it: of the top two answers of a scale from 1 to 5, <c>ShareAtLeast(4)</c>. Exact where
    /// <see cref="IsComplete"/>, else no narrower than the truth. Undefined where there is no sample.
    /// </summary>
    /// <param name="score">A score on the scale; with several items it may lie between answers.</param>
    public Interval ShareAtLeast(double score)
    {
        var index = (int)Math.Clamp(Math.Ceiling((score - options.Lowest) * options.Items - 1e-9), 0, Answers);
        return index == Answers ? Range(0, 0) : Share(answer => answer >= index, enumeration?.AtLeast[index]);
    }

    /// <summary>The smallest and largest share of respondents at one score; as <see cref="ShareAtLeast"/>.</summary>
    /// <param name="score">A score that an answer can have.</param>
    /// <exception cref="ArgumentOutOfRangeException">No answer has this score.</exception>
    public Interval ShareOf(double score)
    {
        var place = (score - options.Lowest) * options.Items;
        var index = (int)Math.Round(place);
        if (index < 0 || index >= Answers || Math.Abs(place - index) > 1e-9)
        {
            throw new ArgumentOutOfRangeException(
                nameof(score),
                score,
                string.Create(CultureInfo.InvariantCulture, $"No answer has this score: the scale runs from {options.Lowest} to {options.Highest} in {options.Items} step(s) per point. Give one of its answers."));
        }

        return Share(answer => answer == index, enumeration?.Exactly[index]);
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var sample = PrintedSample.Reading(printed, printedDeviation, Count, language)
            + language.In(" on ", " på ") + Whole(options.Lowest) + "–" + Whole(options.Highest) + ": ";
        return sample + (Fault != ReconstructionFault.None ? Words(language)
            : IsComplete ? NumberText.Format(Distributions!.Value, 0, language) + language.In(" distributions possible", " mulige fordelinger")
            : language.In("too many distributions to count; ", "for mange fordelinger til å telles; ") + Whole(Samples.Length) + language.In(" found", " funnet"));
    }

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);

    private static List<MomentTarget> Targets((long First, long Last) sums, PrintedMoments moments, long lowest)
    {
        var targets = new List<MomentTarget>();
        for (var sum = sums.First; sum <= sums.Last; sum++)
        {
            // Moved so that the lowest answer is 0: Σ(x−m)² = Σx² − 2mΣx + nm².
            var (least, most) = moments.SumsOfSquares(sum);
            var shift = (2 * lowest * sum) - (moments.Count * lowest * lowest);
            var moved = sum - (moments.Count * lowest);
            targets.Add(new MomentTarget(moments.Count, moved, SameParity(least - shift, moved, 1), SameParity(most - shift, moved, -1)));
        }

        return targets;
    }

    /// <summary>Squares are odd exactly where their sum is.</summary>
    private static long SameParity(long squares, long sum, int step) => (squares - sum) % 2 == 0 ? squares : squares + step;

    private static ReconstructionFault FaultOf(List<MomentTarget> targets, int top) =>
        targets.TrueForAll(target => target.Largest(top) < target.LeastSquares) ? ReconstructionFault.DeviationTooLarge
            : targets.TrueForAll(target => target.Smallest() > target.MostSquares) ? ReconstructionFault.DeviationTooSmall
            : ReconstructionFault.SumOfSquares;

    private static void RequireScale(ReconstructionOptions options)
    {
        PrintedSample.RequireCount(options.Items, 1, nameof(options));
        if (options.Highest <= options.Lowest || (options.Highest - (long)options.Lowest) * options.Items >= MostAnswers || options.SamplesKept < 0 || options.Effort < 0)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"No scale runs from {options.Lowest} to {options.Highest} within {MostAnswers} answers, or samples kept or effort are negative. Give the lowest answer first."),
                nameof(options));
        }
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private Interval Share(Func<int, bool> counted, (long Fewest, long Most)? exact)
    {
        if (Fault != ReconstructionFault.None)
        {
            return Interval.Undefined(level: 1);
        }

        if (IsComplete && exact is var (fewest, most))
        {
            return Range(fewest, most);
        }

        double low = Count, high = 0;
        foreach (var target in targets)
        {
            var bounds = ShareBounds.Of(target, Answers, counted);
            (low, high) = (Math.Min(low, bounds.Fewest), Math.Max(high, bounds.Most));
        }

        return Range(Math.Ceiling(low - 1e-6), Math.Floor(high + 1e-6));
    }

    private Interval Range(double fewest, double most) =>
        Fault == ReconstructionFault.None ? new(Math.Max(0, fewest) / Count, Math.Min(Count, most) / Count, level: 1) : Interval.Undefined(level: 1);

    private string Words(Language language) => Fault switch
    {
        ReconstructionFault.MeanOutsideScale => language.In("impossible, the mean is not on the scale", "umulig, gjennomsnittet ligger utenfor skalaen"),
        ReconstructionFault.Mean => language.In("impossible, no whole sum gives the mean", "umulig, ingen hel sum gir gjennomsnittet"),
        ReconstructionFault.DeviationTooLarge => language.In("impossible, the SD is too large for the scale", "umulig, standardavviket er for stort for skalaen"),
        ReconstructionFault.DeviationTooSmall => language.In("impossible, the SD is too small for the mean", "umulig, standardavviket er for lite for gjennomsnittet"),
        ReconstructionFault.SumOfSquares => language.In("impossible, no whole sum of squares gives the SD", "umulig, ingen hel kvadratsum gir standardavviket"),
        _ => language.In("impossible, no distribution has both", "umulig, ingen fordeling har begge"),
    };
}
