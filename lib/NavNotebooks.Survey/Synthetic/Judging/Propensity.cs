namespace NavNotebooks.Survey.Synthetic.Judging;

/// <summary>How well a logistic regression can tell synthetic from real respondents: the propensity mean squared error.</summary>
public static class Propensity
{
    private const int MostSteps = 50;

    /// <summary>
    /// pMSE over its expectation where the synthetic rows are drawn from the very distribution of the real ones (Snoke, Raab,
    /// Nowok, Dibben and Slavkovic 2018): pMSE = Σ(p̂ − c)²/N with c the share of synthetic rows; expectation (k − 1)·(1 − c)²·c/N
    /// for k coefficients with the constant. Another sample of the same population gives about 2, since it has an error of its own.
    /// Worked number: 3 of 4 real and 1 of 4 synthetic rows with the predictor 1 give a pMSE of 0.0625 and a ratio of 4.
    /// </summary>
    /// <param name="real">Rows of predictors, without a constant.</param>
    /// <param name="synthetic">Rows of the same predictors.</param>
    public static double Ratio(IReadOnlyList<double[]> real, IReadOnlyList<double[]> synthetic)
    {
        double[][] rows = [.. real.Concat(synthetic).Select(row => row.Prepend(1.0).ToArray())];
        var (count, size) = (rows.Length, rows[0].Length);
        var coefficients = new double[size];
        for (var step = 0; step < MostSteps; step++)
        {
            var (information, score) = (new double[size * size], new double[size]);
            for (var i = 0; i < count; i++)
            {
                Accumulate(rows[i], (i < real.Count ? 0 : 1) - Predict(coefficients, rows[i]), information, score);
                Weigh(rows[i], Predict(coefficients, rows[i]), information);
            }

            var change = NewtonStep.Solve(information, score);
            for (var k = 0; k < size; k++)
            {
                coefficients[k] += change[k];
            }

            if (change.All(part => Math.Abs(part) < 1e-9))
            {
                break;
            }
        }

        var share = (double)synthetic.Count / count;
        var error = rows.Sum(row => (Predict(coefficients, row) - share) * (Predict(coefficients, row) - share)) / count;
        return error / ((size - 1) * (1 - share) * (1 - share) * share / count);
    }

    private static double Predict(double[] coefficients, double[] row)
    {
        var sum = 0.0;
        for (var k = 0; k < row.Length; k++)
        {
            sum += coefficients[k] * row[k];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static void Accumulate(double[] row, double residual, double[] information, double[] score)
    {
        for (var k = 0; k < row.Length; k++)
        {
            score[k] += row[k] * residual;
        }
    }

    private static void Weigh(double[] row, double predicted, double[] information)
    {
        var weight = predicted * (1 - predicted);
        for (var k = 0; k < row.Length; k++)
        {
            for (var l = 0; l < row.Length; l++)
            {
                information[(k * row.Length) + l] += weight * row[k] * row[l];
            }
        }
    }
}
