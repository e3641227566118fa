namespace NavNotebooks.Survey.Frames;

/// <summary>The valid answers to one variable, with the weights of those who gave them: what statistics are computed on.</summary>
public sealed class ValidAnswers
{
    private readonly double[] values;
    private readonly double[]? weights;

    internal ValidAnswers(double[] values, double[]? weights, int missingCount)
    {
        this.values = values;
        this.weights = weights;
        MissingCount = missingCount;
    }

    /// <summary>Codes, or numbers of a number variable, in row order; never NaN, never a missing reason.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>One weight per value; empty where <see cref="IsWeighted"/> is false.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <summary>Whether the frame that the answers come from is weighted.</summary>
    public bool IsWeighted => weights is not null;

    /// <summary>Number of valid answers, unweighted.</summary>
    public int Count => values.Length;

    /// <summary>Number of rows left out, for whatever reason.</summary>
    public int MissingCount { get; }

    /// <summary>The numbers of answers only, never the answers.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} valid answers, {MissingCount} missing");
}
