namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>An exchange file that is not read, or cannot be written: damaged, dangerous or ambiguous. Nothing of it was used.</summary>
public sealed class QdaFileException : FormatException
{
    /// <summary>An error for a problem that ends the reading.</summary>
    public QdaFileException(QdaProblem problem)
        : base(problem.ToString()) => Problem = problem;

    /// <summary>What is wrong, where, and what to do.</summary>
    public QdaProblem Problem { get; }

    /// <summary>The kind of problem.</summary>
    public QdaFault Fault => Problem.Fault;

    /// <summary>Where it is.</summary>
    public QdaPlace Place => Problem.Place;

    /// <summary>What to do about it.</summary>
    public string Remedy => Problem.Remedy;
}
