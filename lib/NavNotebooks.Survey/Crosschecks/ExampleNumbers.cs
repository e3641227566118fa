using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Crosschecks;

/// <summary>The numbers that a worked example starts from, where no survey at hand can show a method.</summary>
/// <remarks>What R answered on them is not to be had here: an analysis sees the question, never the answer.</remarks>
public sealed class ExampleNumbers
{
    private readonly string id;

    private ExampleNumbers(string id) => this.id = id;

    /// <summary>One column of numbers, in row order.</summary>
    /// <exception cref="UnknownNameException">The example has no such column; the nearest one is named.</exception>
    public double[] this[string column] => [.. ExampleFile.InputOf(id, column)];

    /// <summary>The numbers of one example.</summary>
    /// <param name="example">Its id, as in the notebook "How we count".</param>
    /// <exception cref="UnknownNameException">There is no such example; the nearest one is named.</exception>
    public static ExampleNumbers Of(string example)
    {
        _ = ExampleFile.CallOf(example);
        return new ExampleNumbers(example);
    }

    /// <summary>The example's id.</summary>
    public override string ToString() => id;
}
