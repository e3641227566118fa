using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>What the likelihood of a proportional-odds model is computed from: each respondent's category, the columns, and counts.</summary>
/// <param name="Categories">From 0, every one of them taken by somebody.</param>
/// <param name="Thresholds">One less than there are categories.</param>
/// <param name="Columns">Of the linear predictor, without a constant.</param>
/// <param name="Counts">How many respondents a row stands for; null for one.</param>
internal sealed record OrdinalData(int[] Categories, int Thresholds, double[][] Columns, double[]? Counts)
{
    private int Parameters => Thresholds + Columns.Length;

    /// <summary>Thresholds of the shares as they are, no effects.</summary>
    internal double[] Start()
    {
        var totals = new double[Thresholds + 1];
        for (var i = 0; i < Categories.Length; i++)
        {
            totals[Categories[i]] += Counts?[i] ?? 1;
        }

        var start = new double[Parameters];
        double below = 0, all = totals.Sum();
        for (var k = 0; k < Thresholds; k++)
        {
            below += totals[k];
            start[k] = Math.Log(below / (all - below));
        }

        return start;
    }

    internal double LogLikelihood(double[] parameters)
    {
        for (var k = 1; k < Thresholds; k++)
        {
            if (!(parameters[k] > parameters[k - 1]))
            {
                return double.NegativeInfinity;
            }
        }

        var linear = Linear(parameters);
        double sum = 0, carry = 0;
        for (var i = 0; i < linear.Length; i++)
        {
            Moments.Add(ref sum, ref carry, (Counts?[i] ?? 1) * Row(parameters, linear[i], Categories[i]).Log);
        }

        return sum + carry;
    }

    /// <summary>The gradient of the log-likelihood, and the observed information.</summary>
    internal (double[] Score, double[][] Information) Derivatives(double[] parameters)
    {
        var linear = Linear(parameters);
        double[] score = new double[Parameters], carry = new double[Parameters], row = new double[Columns.Length];
        var information = SquareMatrix.Zero(Parameters);
        for (var i = 0; i < linear.Length; i++)
        {
            var (k, count) = (Categories[i], Counts?[i] ?? 1);
            var at = Row(parameters, linear[i], k);
            var (upper, lower, mixed) = at.Second;
            if (k < Thresholds)
            {
                Moments.Add(ref score[k], ref carry[k], count * at.Upper);
                information[k][k] -= count * upper;
            }

            if (k > 0)
            {
                Moments.Add(ref score[k - 1], ref carry[k - 1], count * at.Lower);
                information[k - 1][k - 1] -= count * lower;
            }

            if (k > 0 && k < Thresholds)
            {
                information[k][k - 1] -= count * mixed;
                information[k - 1][k] -= count * mixed;
            }

            for (var j = 0; j < row.Length; j++)
            {
                row[j] = Columns[j][i];
                Moments.Add(ref score[Thresholds + j], ref carry[Thresholds + j], -count * (at.Upper + at.Lower) * row[j]);
            }

            AddRow(information, row, (k, count * (upper + mixed), count * (lower + mixed)));
        }

        for (var j = 0; j < score.Length; j++)
        {
            score[j] += carry[j];
        }

        return (score, information);
    }

    /// <summary>Each respondent's own gradient, added up by cluster.</summary>
    internal double[][] Scores(double[] parameters, int[] clusters, int count)
    {
        var linear = Linear(parameters);
        var scores = SquareMatrix.Rows(count, Parameters);
        for (var i = 0; i < linear.Length; i++)
        {
            var (k, weight, score) = (Categories[i], Counts?[i] ?? 1, scores[clusters[i]]);
            var at = Row(parameters, linear[i], k);
            if (k < Thresholds)
            {
                score[k] += weight * at.Upper;
            }

            if (k > 0)
            {
                score[k - 1] += weight * at.Lower;
            }

            for (var j = 0; j < Columns.Length; j++)
            {
                score[Thresholds + j] -= weight * (at.Upper + at.Lower) * Columns[j][i];
            }
        }

        return scores;
    }

    /// <summary>For each respondent how far a step widens the category on its narrower side; below 0 where it moves the category away from them.</summary>
    internal double[] Margins(double[] change)
    {
        var linear = Linear(change);
        var margins = new double[2 * linear.Length];
        for (var i = 0; i < linear.Length; i++)
        {
            var k = Categories[i];
            margins[2 * i] = k < Thresholds ? change[k] - linear[i] : 0;
            margins[(2 * i) + 1] = k > 0 ? linear[i] - change[k - 1] : 0;
        }

        return margins;
    }

    internal double[] Linear(double[] parameters)
    {
        var linear = new double[Categories.Length];
        for (var j = 0; j < Columns.Length; j++)
        {
            var (column, value) = (Columns[j], parameters[Thresholds + j]);
            for (var i = 0; i < linear.Length; i++)
            {
                linear[i] += value * column[i];
            }
        }

        return linear;
    }

    private OrdinalRow Row(double[] parameters, double linear, int category) => OrdinalRow.Of(
        category < Thresholds ? parameters[category] - linear : double.PositiveInfinity,
        category > 0 ? parameters[category - 1] - linear : double.NegativeInfinity);

    /// <summary>What a respondent adds to the information of coefficients, and of coefficients with thresholds.</summary>
    private void AddRow(double[][] information, double[] row, (int Category, double Upper, double Lower) of)
    {
        AddCorner(information, row, of.Upper + of.Lower);
        for (var j = 0; j < row.Length; j++)
        {
            if (of.Category < Thresholds)
            {
                information[of.Category][Thresholds + j] += of.Upper * row[j];
                information[Thresholds + j][of.Category] += of.Upper * row[j];
            }

            if (of.Category > 0)
            {
                information[of.Category - 1][Thresholds + j] += of.Lower * row[j];
                information[Thresholds + j][of.Category - 1] += of.Lower * row[j];
            }
        }
    }

    private void AddCorner(double[][] information, double[] row, double factor)
    {
        for (var j = 0; j < row.Length; j++)
        {
            var (target, scaled) = (information[Thresholds + j], factor * row[j]);
            for (var k = 0; k < row.Length; k++)
            {
                target[Thresholds + k] -= scaled * row[k];
            }
        }
    }
}
