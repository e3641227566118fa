using MathNet.Numerics.LinearAlgebra;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>A test that rows and columns of a table are independent in the population that a designed sample came from.</summary>
/// <remarks>
/// Rows and columns that nobody is in are left out. With one row or column left, or cells so empty that the design effects cannot be
/// computed, there is no test; nor is there without degrees of freedom in the design.
/// </remarks>
public sealed record DesignChiSquare : IStatisticalResult
{
    private DesignChiSquare()
    {
    }

    /// <summary>Which form.</summary>
    public DesignChiSquareForm Form { get; private init; }

    /// <summary>F, or χ² of the first-order form.</summary>
    public double Statistic { get; private init; }

    /// <summary>Numerator's degrees of freedom; need not be whole for the second-order form.</summary>
    public double DegreesOfFreedom { get; private init; }

    /// <summary>Denominator's degrees of freedom; infinite for the first-order form.</summary>
    public double DegreesOfFreedomWithin { get; private init; }

    /// <summary>Upper-tail p.</summary>
    public double PValue { get; private init; }

    /// <summary>Pearson's χ² of the estimated shares times n, before any correction.</summary>
    public double Pearson { get; private init; }

    /// <summary>Mean of the generalised design effects: what clustering and weights multiply Pearson's χ² by on average.</summary>
    public double MeanDesignEffect { get; private init; }

    /// <summary>Rows with a weight inside the domain.</summary>
    public int Count { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// The test: with p the shares, V their covariance, D their diagonal matrix and C contrasts of interaction, the generalised design effects are
    /// the eigenvalues of Δ = (C′D⁻¹C/n)⁻¹C′D⁻¹VD⁻¹C; F = X²/tr Δ with tr(Δ)²/tr(Δ²) and ν·tr(Δ)²/tr(Δ²) degrees of freedom, ν those of the
    /// design (Rao and Scott 1984, section 3; Thomas and Rao 1987; svychisq in R's survey package). Worked number: answers a, a, b, b, a, b of
    /// groups x, y, x, y, x, y with weights 1, 1, 2, 2, 1, 1 give X² = 0.4, F(1, 5) = 0.339394, p = 0.585461.
    /// </summary>
    /// <param name="design">How the sample was drawn, and which rows to look at.</param>
    /// <param name="rows">One variable.</param>
    /// <param name="columns">The other.</param>
    /// <param name="form">How the design is taken into account.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    /// <exception cref="InvalidOperationException">A stratum has one cluster, and the design does not say what it adds.</exception>
    public static DesignChiSquare Of(
        SampleDesign design,
        RowGroups rows,
        RowGroups columns,
        DesignChiSquareForm form = DesignChiSquareForm.SecondOrder)
    {
        Require.SameLength(rows.Count, design.Count, nameof(rows), "weights");
        Require.SameLength(columns.Count, design.Count, nameof(columns), "weights");
        var table = TableShares.Of(design, rows, columns);
        var count = design.Count - design.ActiveWeights.AsSpan().Count(0.0);
        if (table.Cells.Length == 0 || table.Freedom == 0 || design.DegreesOfFreedom <= 0 || double.IsNaN(table.Covariance[0, 0]))
        {
            var why = table.Cells.Length == 0 ? UndefinedReason.EmptyGroup : table.Freedom == 0 ? UndefinedReason.NoVariation : UndefinedReason.SingleCluster;
            return Nothing(form, count) with { Undefined = why };
        }

        var (trace, squared) = DesignEffects(table, count);
        if (!(trace > 0))
        {
            return Nothing(form, count) with { Undefined = UndefinedReason.EmptyCell };
        }

        var result = Nothing(form, count) with { Pearson = count * Distance(table), MeanDesignEffect = trace / table.Freedom };
        return form switch
        {
            DesignChiSquareForm.SecondOrder => result.Tested(result.Pearson / trace, (trace * trace / squared, design.DegreesOfFreedom * trace * trace / squared)),
            DesignChiSquareForm.FirstOrder => result.Tested(result.Pearson / result.MeanDesignEffect, (table.Freedom, double.PositiveInfinity)),
            DesignChiSquareForm.Wald => result.Tested(Wald(table) / table.Freedom, (table.Freedom, design.DegreesOfFreedom)),
            _ => result.Tested(
                Wald(table) / table.Freedom * (design.DegreesOfFreedom - table.Freedom + 1) / design.DegreesOfFreedom,
                (table.Freedom, design.DegreesOfFreedom - table.Freedom + 1)),
        };
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = Form switch
        {
            DesignChiSquareForm.SecondOrder => "Rao–Scott F",
            DesignChiSquareForm.FirstOrder => "Rao–Scott χ²",
            DesignChiSquareForm.Wald => "Wald F",
            _ => language.In("adjusted Wald F", "justert Wald F"),
        };
        return Undefined is { } reason ? ReadingText.Undefined(name, reason, language)
            : (double.IsInfinity(DegreesOfFreedomWithin)
                ? ReadingText.Statistic(name, Statistic, language, DegreesOfFreedom)
                : ReadingText.Statistic(name, Statistic, language, DegreesOfFreedom, DegreesOfFreedomWithin))
            + ", " + ReadingText.P(PValue, language)
            + ", " + language.In("mean deff", "gjennomsnittlig deff") + " = " + NumberText.Ungrouped(MeanDesignEffect, 2, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static double Distance(TableShares table)
    {
        var sum = 0.0;
        for (var i = 0; i < table.Rows; i++)
        {
            for (var j = 0; j < table.Columns; j++)
            {
                var expected = table.RowShare(i) * table.ColumnShare(j);
                var difference = table.Cells[(i * table.Columns) + j] - expected;
                sum += difference * difference / expected;
            }
        }

        return sum;
    }

    /// <summary>tr Δ and tr Δ².</summary>
    private static (double Trace, double Squared) DesignEffects(TableShares table, int count)
    {
        var (cells, columns) = (table.Cells.Length, table.Columns);
        var contrasts = Matrix<double>.Build.Dense(cells, table.Freedom);
        for (var k = 0; k < table.Freedom; k++)
        {
            var (i, j) = (k / (columns - 1), k % (columns - 1));
            contrasts[(i * columns) + j, k] = 1;
            contrasts[(i * columns) + columns - 1, k] = -1;
            contrasts[cells - columns + j, k] = -1;
            contrasts[cells - 1, k] = 1;
        }

        // D⁻¹C, with nothing of a cell that nobody is in.
        var scaled = contrasts.MapIndexed((cell, _, value) => table.Cells[cell] > 0 ? value / table.Cells[cell] : 0, Zeros.Include);
        var simple = contrasts.TransposeThisAndMultiply(scaled) / count;
        var designed = scaled.TransposeThisAndMultiply(Matrix<double>.Build.DenseOfArray(table.Covariance) * scaled);
        var effects = simple.Solve(designed);
        return (effects.Trace(), (effects * effects).Trace());
    }

    /// <summary>Y′(JVJ′)⁻¹Y, Y the totals less the products of margins over the whole, J their derivatives.</summary>
    private static double Wald(TableShares table)
    {
        var columns = table.Columns;
        var differences = Vector<double>.Build.Dense(table.Freedom);
        var derivatives = Matrix<double>.Build.Dense(table.Freedom, table.Cells.Length);
        for (var k = 0; k < table.Freedom; k++)
        {
            var (i, j) = (k / (columns - 1), k % (columns - 1));
            differences[k] = table.Cells[(i * columns) + j] - (table.RowShare(i) * table.ColumnShare(j));
            for (var cell = 0; cell < table.Cells.Length; cell++)
            {
                var (inRow, inColumn) = (cell / columns == i, cell % columns == j);
                derivatives[k, cell] = ((inRow ? 1 : 0) - table.RowShare(i)) * ((inColumn ? 1 : 0) - table.ColumnShare(j));
            }
        }

        var covariance = derivatives * Matrix<double>.Build.DenseOfArray(table.TotalCovariance) * derivatives.Transpose();
        return differences * covariance.Solve(differences);
    }

    private DesignChiSquare Tested(double statistic, (double Between, double Within) freedom)
    {
        if (!double.IsFinite(statistic) || !(freedom.Within > 0))
        {
            return this with { Undefined = double.IsFinite(statistic) ? UndefinedReason.TooFewObservations : UndefinedReason.SingularDesign };
        }

        return this with
        {
            Statistic = statistic,
            DegreesOfFreedom = freedom.Between,
            DegreesOfFreedomWithin = freedom.Within,
            PValue = double.IsInfinity(freedom.Within)
                ? Distributions.PValue.FromChiSquare(statistic, freedom.Between)
                : Distributions.PValue.FromF(Math.Max(0, statistic), freedom.Between, freedom.Within),
        };
    }

    private static DesignChiSquare Nothing(DesignChiSquareForm form, int count) => new()
    {
        Form = form,
        Statistic = double.NaN,
        DegreesOfFreedom = double.NaN,
        DegreesOfFreedomWithin = double.NaN,
        PValue = double.NaN,
        Pearson = double.NaN,
        MeanDesignEffect = double.NaN,
        Count = count,
    };
}
