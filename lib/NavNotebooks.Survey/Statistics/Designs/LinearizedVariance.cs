namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>The covariance matrix of estimates from their linearised values, as <see cref="SampleDesign"/> states it.</summary>
/// <remarks>One thread, a fixed order: the same bits everywhere.</remarks>
internal static class LinearizedVariance
{
    /// <summary>From one column of linearised, weighted values for each estimate: one entry per row of the sample.</summary>
    internal static double[,] Of(SampleDesign design, IReadOnlyList<double[]> columns)
    {
        var width = columns.Count;
        var unitOf = design.Second?.UnitOf ?? design.ClusterOf;
        var totals = new double[(design.Second?.Stage ?? design.Stage).Units * width];
        for (var j = 0; j < width; j++)
        {
            var column = design.Calibration is null ? columns[j] : design.Calibration.Residuals(columns[j]);
            for (var i = 0; i < column.Length; i++)
            {
                totals[(unitOf[i] * width) + j] += column[i];
            }
        }

        return OfTotals(design, totals, width);
    }

    /// <summary>From totals of the units of the last stage, unit by unit. NaN where no two clusters of a stratum can be compared.</summary>
    internal static double[,] OfTotals(SampleDesign design, double[] totals, int width)
    {
        if (design.Second is not { } second)
        {
            return OfStage(design.Stage, (totals, width), design.LonelyClusters);
        }

        var clusters = new double[design.Stage.Units * width];
        for (var unit = 0; unit < second.Stage.Units; unit++)
        {
            for (var j = 0; j < width; j++)
            {
                clusters[(second.Stage.StratumOf[unit] * width) + j] += totals[(unit * width) + j];
            }
        }

        var covariance = OfStage(design.Stage, (clusters, width), design.LonelyClusters);
        var within = OfStage(second.Stage, (totals, width), design.LonelyClusters, cluster => design.Stage.Fraction(design.Stage.StratumOf[cluster]));
        for (var j = 0; j < width; j++)
        {
            for (var k = 0; k < width; k++)
            {
                covariance[j, k] += within[j, k];
            }
        }

        return covariance;
    }

    private static double[,] OfStage(SamplingStage stage, (double[] Values, int Width) totals, LonelyCluster lonely, Func<int, double>? shareOf = null)
    {
        var means = Means(stage, totals.Values, totals.Width);
        var scales = new double[stage.Strata];
        var (alone, together) = (0, 0);
        for (var h = 0; h < scales.Length; h++)
        {
            var share = shareOf?.Invoke(h) ?? 1;
            if (share > 0 && stage.IsLonely(h))
            {
                alone++;
                scales[h] = share * (stage.Strata == 1 ? double.NaN : Alone(stage, h, lonely));
                means.AsSpan(h * totals.Width, totals.Width).Clear();
            }
            else if (stage.Counts[h] > 1)
            {
                together++;
                scales[h] = share * stage.Correction(h) * stage.Counts[h] / (stage.Counts[h] - 1);
            }
        }

        var covariance = Products(stage, (totals.Values, means), scales, totals.Width);
        if (alone > 0 && lonely is (LonelyCluster.Average or LonelyCluster.Certainty))
        {
            Multiply(covariance, together == 0 ? double.NaN : lonely == LonelyCluster.Average ? (double)stage.Strata / (stage.Strata - alone) : 1);
        }

        return covariance;
    }

    /// <summary>What the squared total of a lonely unit is multiplied by.</summary>
    private static double Alone(SamplingStage stage, int stratum, LonelyCluster lonely) => lonely switch
    {
        LonelyCluster.Adjust => stage.Correction(stratum),
        LonelyCluster.Certainty or LonelyCluster.Average => 0,
        _ => throw new InvalidOperationException(
            $"'{stage.Names[stratum]}' has only one cluster or unit, so that variation between them cannot be seen. Put it together with a stratum like it, or say what it adds: design.Treating(LonelyCluster.Adjust)."),
    };

    private static double[] Means(SamplingStage stage, double[] totals, int width)
    {
        var means = new double[stage.Strata * width];
        for (var unit = 0; unit < stage.Units; unit++)
        {
            for (var j = 0; j < width; j++)
            {
                means[(stage.StratumOf[unit] * width) + j] += totals[(unit * width) + j];
            }
        }

        for (var h = 0; h < stage.Strata; h++)
        {
            for (var j = 0; j < width; j++)
            {
                means[(h * width) + j] /= stage.Counts[h];
            }
        }

        return means;
    }

    private static double[,] Products(SamplingStage stage, (double[] Totals, double[] Means) of, double[] scales, int width)
    {
        var products = new double[width, width];
        var deviations = new double[width];
        for (var unit = 0; unit < stage.Units; unit++)
        {
            var stratum = stage.StratumOf[unit];
            for (var j = 0; j < width; j++)
            {
                deviations[j] = of.Totals[(unit * width) + j] - of.Means[(stratum * width) + j];
            }

            for (var j = 0; j < width; j++)
            {
                for (var k = 0; k <= j; k++)
                {
                    products[j, k] += scales[stratum] * deviations[j] * deviations[k];
                }
            }
        }

        for (var j = 0; j < width; j++)
        {
            for (var k = 0; k < j; k++)
            {
                products[k, j] = products[j, k];
            }
        }

        return products;
    }

    private static void Multiply(double[,] matrix, double factor)
    {
        for (var j = 0; j < matrix.GetLength(0); j++)
        {
            for (var k = 0; k < matrix.GetLength(1); k++)
            {
                matrix[j, k] *= factor;
            }
        }
    }
}
