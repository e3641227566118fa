namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>The rounds of raking, with trimming in between where there are limits.</summary>
internal sealed class Raking
{
    private readonly IReadOnlyList<Margin> margins;
    private readonly RakingOptions options;
    private readonly double[][] targets;

    internal Raking(double[] weights, IReadOnlyList<Margin> margins, RakingOptions options)
    {
        (this.margins, this.options) = (margins, options);
        targets = [.. margins.Select(margin => margin.Required(weights))];
        Weights = (double[])weights.Clone();
    }

    internal double[] Weights { get; }

    internal int Rounds { get; private set; }

    internal double Distance { get; private set; } = double.PositiveInfinity;

    internal int Trimmed { get; private set; }

    internal bool Settled { get; private set; }

    internal void Run()
    {
        Fit();
        if (options.Cap is not { } cap || !Settled)
        {
            return;
        }

        var limits = cap.Limits(Weights);
        for (var turn = 0; !IsWithin(limits); turn++)
        {
            var trimmed = WeightTrimming.Trim(Weights, limits, cap.Surplus);
            Trimmed = turn == 0 ? trimmed : Trimmed;
            Settled = false;
            Fit();
            if (!Settled)
            {
                return;
            }
        }
    }

    /// <summary>Rounds until all margins fit, or there are no rounds left.</summary>
    private void Fit()
    {
        while (Rounds < options.MostRounds)
        {
            Rounds++;
            Distance = Round();
            if (Distance <= options.Tolerance)
            {
                Settled = true;
                return;
            }
        }
    }

    /// <summary>One round; tells the largest distance of a margin from its target at the end of it.</summary>
    private double Round()
    {
        for (var m = 0; m < margins.Count; m++)
        {
            var sums = margins[m].Sums(Weights);
            var codes = margins[m].Groups.Codes;
            for (var i = 0; i < Weights.Length; i++)
            {
                Weights[i] *= sums[codes[i]] > 0 ? targets[m][codes[i]] / sums[codes[i]] : 1;
            }
        }

        var distance = 0.0;
        for (var m = 0; m < margins.Count; m++)
        {
            var sums = margins[m].Sums(Weights);
            for (var g = 0; g < sums.Length; g++)
            {
                distance = targets[m][g] > 0 ? Math.Max(distance, Math.Abs((sums[g] / targets[m][g]) - 1)) : distance;
            }
        }

        return distance;
    }

    private bool IsWithin((double Lower, double Upper) limits)
    {
        var slack = Math.Max(options.Tolerance, 1e-9);
        foreach (var weight in Weights)
        {
            if (weight > 0 && (weight > limits.Upper * (1 + slack) || weight < limits.Lower * (1 - slack)))
            {
                return false;
            }
        }

        return true;
    }
}
