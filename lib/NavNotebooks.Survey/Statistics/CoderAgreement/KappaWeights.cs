using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <summary>How much two codes disagree, from 0 for none to 1 for as much as can be.</summary>
/// <remarks>Weights by place need codes in an order. Cohen (1968) lets every two codes have a weight of their own.</remarks>
public sealed class KappaWeights
{
    private readonly ImmutableArray<ImmutableArray<double>> own;
    private readonly double power;

    private KappaWeights(double power, ImmutableArray<ImmutableArray<double>> own) => (this.power, this.own) = (power, own);

    /// <summary>Codes are the same or they are not (Cohen 1960).</summary>
    public static KappaWeights None { get; } = new(0, []);

    /// <summary>Disagreement grows with the distance of the places in the order (Cicchetti and Allison 1971).</summary>
    public static KappaWeights Linear { get; } = new(1, []);

    /// <summary>Disagreement grows with the square of that distance (Fleiss and Cohen 1973).</summary>
    public static KappaWeights Quadratic { get; } = new(2, []);

    /// <summary>Whether the weights come from places in an order.</summary>
    internal bool ByPlace => power > 0;

    /// <summary>Weights of one's own. Worked number: Cohen's (1968) 0, 1, 3; 1, 0, 6; 3, 6, 0.</summary>
    /// <param name="disagreement">One row and one column a code, in the order of the codes; 0 on the diagonal, none negative, not all 0. The scale does not matter.</param>
    /// <exception cref="ArgumentException">The table is not square, or a weight is not as told.</exception>
    public static KappaWeights Of(double[,] disagreement)
    {
        var codes = disagreement.GetLength(0);
        Require.SameLength(disagreement.GetLength(1), codes, "columns", "rows");
        double[] all = [.. disagreement.Cast<double>()];
        var diagonal = Enumerable.Range(0, codes).All(code => disagreement[code, code] == 0);
        if (!diagonal || !Array.TrueForAll(all, weight => weight >= 0 && double.IsFinite(weight)) || Array.TrueForAll(all, weight => weight == 0))
        {
            throw new ArgumentException("These are no weights of disagreement: they are 0 on the diagonal, nowhere negative, and not 0 everywhere. Give how bad it is that one coder says the row's code and the other the column's.", nameof(disagreement));
        }

        var most = all.Max();
        return new KappaWeights(0, [.. Enumerable.Range(0, codes).Select(row => (ImmutableArray<double>)[.. Enumerable.Range(0, codes).Select(column => disagreement[row, column] / most)])]);
    }

    /// <summary>"unweighted", "linear weights", "quadratic weights" or "own weights".</summary>
    public override string ToString() => Words(Language.English);

    /// <summary>The same in the reader's language.</summary>
    internal string Words(Language language) => power switch
    {
        1 => language.In("linear weights", "lineære vekter"),
        2 => language.In("quadratic weights", "kvadratiske vekter"),
        _ => own.IsEmpty ? language.In("unweighted", "uvektet") : language.In("own weights", "egne vekter"),
    };

    /// <summary>Weights of agreement, 1 less those of disagreement, for so many codes.</summary>
    internal double[,] Agreement(int codes)
    {
        if (!own.IsEmpty && own.Length != codes)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The weights are for {own.Length} codes, the units have {codes}. Give one row and one column for each code, in their order."));
        }

        var weights = new double[codes, codes];
        for (var row = 0; row < codes; row++)
        {
            for (var column = 0; column < codes; column++)
            {
                var distance = power == 0 ? 1 : Math.Pow(Math.Abs(row - column) / (codes - 1.0), power);
                weights[row, column] = row == column ? 1 : 1 - (own.IsEmpty ? distance : own[row][column]);
            }
        }

        return weights;
    }
}
