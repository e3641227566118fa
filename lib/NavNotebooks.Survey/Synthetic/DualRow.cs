using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>One constraint as the dual search needs it: scaled, its coefficients block by block.</summary>
/// <param name="Low">Lower end in the scaled unit.</param>
/// <param name="High">Upper end in the scaled unit.</param>
/// <param name="Parts">The blocks that it speaks of, ascending.</param>
internal sealed record DualRow(double Low, double High, ImmutableArray<DualRow.Part> Parts)
{
    /// <summary>The constraint, its largest coefficient scaled to one.</summary>
    /// <param name="constraint">What is to hold.</param>
    /// <param name="blocks">The problem's blocks.</param>
    /// <param name="inset">Which part of the constraint's inset to keep from the ends; ends that cross meet in the middle.</param>
    public static DualRow Of(CellConstraint constraint, ImmutableArray<CellBlock> blocks, double inset)
    {
        var scale = CellProblem.ScaleOf(constraint);
        var (low, high) = (constraint.Low + (inset * constraint.Inset), constraint.High - (inset * constraint.Inset));
        (low, high) = low <= high ? (low, high) : ((low + high) / 2, (low + high) / 2);
        return new(low / scale, high / scale, [.. constraint.Terms.GroupBy(term => term.Block).OrderBy(part => part.Key).Select(part => PartOf(part.Key, part, blocks, scale))]);
    }

    /// <summary>The sum for given shares.</summary>
    public double Sum(ImmutableArray<CellBlock> blocks, double[][] shares)
    {
        var sum = 0.0;
        foreach (var part in Parts)
        {
            sum += blocks[part.Block].Total * part.Mean(shares[part.Block]);
        }

        return sum;
    }

    private static Part PartOf(int block, IEnumerable<CellTerm> terms, ImmutableArray<CellBlock> blocks, double scale)
    {
        var coefficients = new double[blocks[block].Prior.Length];
        foreach (var term in terms)
        {
            coefficients[term.Cell] += term.Coefficient / scale;
        }

        return new(block, coefficients);
    }

    /// <summary>The coefficients of a constraint in one block.</summary>
    /// <param name="Block">The block's index.</param>
    /// <param name="Coefficients">One per cell; 0 where the constraint does not speak of it.</param>
    internal readonly record struct Part(int Block, double[] Coefficients)
    {
        /// <summary>The mean of the coefficients under the block's shares.</summary>
        public double Mean(double[] shares)
        {
            var sum = 0.0;
            for (var cell = 0; cell < Coefficients.Length; cell++)
            {
                sum += Coefficients[cell] * shares[cell];
            }

            return sum;
        }
    }
}
