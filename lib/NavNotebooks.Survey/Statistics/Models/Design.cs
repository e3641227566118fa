using System.Globalization;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>The columns of a model, checked, with respondents of weight 0 left out.</summary>
internal sealed class Design
{
    private const double LeastIndependence = 1e-12;

    private readonly int given;
    private readonly int[]? kept;

    private Design(IReadOnlyList<Predictor> predictors, ModelOptions options, (int Given, int[]? Kept) rows)
    {
        (given, kept) = rows;
        Predictors = predictors;
        HasIntercept = options.Intercept;
        Level = options.Level;
        Names = [.. options.Intercept ? [Coefficient.InterceptName] : Array.Empty<string>(), .. predictors.Select(predictor => predictor.Name)];
    }

    internal IReadOnlyList<Predictor> Predictors { get; }

    internal bool HasIntercept { get; }

    internal double Level { get; }

    /// <summary>Names of the columns, the intercept first.</summary>
    internal string[] Names { get; }

    internal double[][] Columns { get; private init; } = [];

    /// <summary>Null where all are 1.</summary>
    internal double[]? Weights { get; private init; }

    internal int Count { get; private init; }

    /// <summary>Columns before the first predictor: 1 or 0.</summary>
    internal int Offset => HasIntercept ? 1 : 0;

    internal static Design Of(int count, IReadOnlyList<Predictor> predictors, ModelOptions options)
    {
        Require.Level(options.Level);
        double[]? weights = options.Weights is null ? null : [.. options.Weights];
        if (weights is not null)
        {
            Require.Weights(weights, count);
        }

        int[]? kept = weights is null || Array.TrueForAll(weights, weight => weight > 0)
            ? null
            : [.. Enumerable.Range(0, count).Where(i => weights[i] > 0)];
        var columns = new List<double[]>();
        if (options.Intercept)
        {
            var ones = new double[kept?.Length ?? count];
            Array.Fill(ones, 1);
            columns.Add(ones);
        }

        columns.AddRange(predictors.Select(predictor => Column(predictor, count, kept)));
        var design = new Design(predictors, options, (count, kept))
        {
            Columns = [.. columns],
            Weights = weights is null ? null : Kept(weights, kept),
            Count = kept?.Length ?? count,
        };
        design.RequireDistinctNames();
        return design;
    }

    /// <summary>Those entries whose respondents have a weight.</summary>
    internal T[] Keep<T>(ReadOnlySpan<T> values) => Kept(values, kept);

    /// <summary>Numbers of the clusters of those kept, from 0 without gaps, and how many there are.</summary>
    internal (int[] Clusters, int Count) Keep(int[] clusters)
    {
        Require.SameLength(clusters.Length, given, "clusters", "response");
        var numbers = new Dictionary<int, int>();
        var renumbered = Keep<int>(clusters);
        for (var i = 0; i < renumbered.Length; i++)
        {
            numbers.TryAdd(renumbered[i], numbers.Count);
            renumbered[i] = numbers[renumbered[i]];
        }

        return (renumbered, numbers.Count);
    }

    /// <summary>The columns times √weight, so that weighted sums of squares are plain ones; the columns themselves where there are no weights.</summary>
    internal double[][] Scaled(double[]? weights) => weights is null ? Columns : [.. Columns.Select(column => Scale(column, weights))];

    internal static double[] Scale(double[] values, double[]? weights)
    {
        if (weights is null)
        {
            return values;
        }

        var scaled = new double[values.Length];
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] = values[i] * Math.Sqrt(weights[i]);
        }

        return scaled;
    }

    /// <summary>Xb.</summary>
    internal double[] Fitted(double[] coefficients)
    {
        var fitted = new double[Count];
        for (var j = 0; j < Columns.Length; j++)
        {
            var (column, b) = (Columns[j], coefficients[j]);
            for (var i = 0; i < fitted.Length; i++)
            {
                fitted[i] += b * column[i];
            }
        }

        return fitted;
    }

    internal int IndexOf(string name)
    {
        var index = Array.IndexOf(Names, name);
        return index >= 0 ? index : throw NoSuch(name, Names);
    }

    internal static ArgumentException NoSuch(string name, IEnumerable<string> names) => new(
        $"The model has no coefficient '{name}'. It has {string.Join(", ", names.Select(known => $"'{known}'"))}.",
        nameof(name));

    /// <summary>Whether another design has the same respondents with the same weights.</summary>
    internal bool HasWeightsOf(Design other) =>
        Weights is null ? other.Weights is null : other.Weights is not null && Weights.AsSpan().SequenceEqual(other.Weights);

    internal void RequireEnough(int parameters)
    {
        if (parameters == 0 || Count < parameters)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{Count} respondents cannot determine {parameters} parameters. Give at least one parameter, and as many respondents as parameters."));
        }
    }

    internal void RequireIndependence(Householder factors)
    {
        for (var j = 0; j < factors.Columns; j++)
        {
            if (factors.Independence(j) < LeastIndependence)
            {
                throw new ArgumentException(
                    $"Predictor '{Names[j]}' is constant at 0 or follows from those before it ({string.Join(", ", Names[..j].Select(name => $"'{name}'"))}). Leave it out, or one of them.");
            }
        }
    }

    private static double[] Column(Predictor predictor, int count, int[]? kept)
    {
        double[] values = [.. predictor.Values];
        Require.SameLength(values.Length, count, predictor.Name, "response");
        Require.Valid(values, predictor.Name);
        return Kept<double>(values, kept);
    }

    private static T[] Kept<T>(ReadOnlySpan<T> values, int[]? kept)
    {
        if (kept is null)
        {
            return values.ToArray();
        }

        var result = new T[kept.Length];
        for (var i = 0; i < kept.Length; i++)
        {
            result[i] = values[kept[i]];
        }

        return result;
    }

    private void RequireDistinctNames()
    {
        var repeated = Names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (repeated is not null)
        {
            throw new ArgumentException($"Two coefficients would be called '{repeated.Key}'. Give every predictor a name of its own.");
        }
    }
}
