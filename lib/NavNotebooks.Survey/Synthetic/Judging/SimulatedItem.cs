using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Synthetic.Judging;

/// <summary>One item of a simulated survey, whose population is known.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Battery">Its battery, or <see langword="null"/>.</param>
/// <param name="Publication">What of it is printed.</param>
/// <param name="Loading">Its loading in the population.</param>
/// <param name="Shares">The population's shares of the five answers, by group.</param>
/// <param name="Cuts">Where the latent score passes from one answer to the next, by group: four ascending numbers.</param>
internal sealed record SimulatedItem(
    string Name, string? Battery, Publication Publication, double Loading, double[][] Shares, double[][] Cuts)
{
    public const int Answers = 5;

    /// <summary>The population's share of the two highest answers.</summary>
    public double TopTwo(int group) => Shares[group][3] + Shares[group][4];

    /// <summary>The population's mean, answers counted from 1.</summary>
    public double Mean(int group) => Shares[group].Select((share, at) => share * (at + 1)).Sum();

    /// <summary>An item drawn at random: middle, spread and a skew that the builder's bell does not have.</summary>
    public static SimulatedItem Draw(DeterministicRandom random, string name, string? battery, Publication publication)
    {
        var mean = 2.3 + (1.8 * random.NextUniform());
        var (spread, skew, loading) = (0.7 + (0.5 * random.NextUniform()), (0.8 * random.NextUniform()) - 0.4, 0.4 + (0.4 * random.NextUniform()));
        double[][] shares = [new double[Answers], new double[Answers]], cuts = [new double[Answers - 1], new double[Answers - 1]];
        for (var group = 0; group < 2; group++)
        {
            var centre = mean + (group == 0 ? 0 : (1.2 * random.NextUniform()) - 0.6);
            Fill(shares[group], cuts[group], score => centre + (spread * (score + (skew * ((score * score) - 1) / 2))));
        }

        return new(name, battery, publication, loading, shares, cuts);
    }

    // The answer rises with the score over the range where nearly all scores lie; shares are those of a fine grid of normal quantiles.
    private static void Fill(double[] shares, double[] cuts, Func<double, double> answer)
    {
        const int Grid = 4000;
        Array.Fill(cuts, double.PositiveInfinity);
        var highest = 0;
        for (var i = 0; i < Grid; i++)
        {
            var score = MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, (i + 0.5) / Grid);
            var at = Math.Max(highest, Math.Clamp((int)Math.Floor(answer(score) + 0.5) - 1, 0, Answers - 1));
            for (; highest < at; highest++)
            {
                cuts[highest] = score;
            }

            shares[at] += 1.0 / Grid;
        }
    }
}
