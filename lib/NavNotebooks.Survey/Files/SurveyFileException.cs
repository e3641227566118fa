namespace NavNotebooks.Survey.Files;

/// <summary>A data file that cannot be read as the survey it is said to hold.</summary>
/// <remarks>Tells places and counts, never what a cell says; there is no inner exception, whose message might.</remarks>
public sealed class SurveyFileException : FormatException
{
    /// <summary>An error for the first problem of a file.</summary>
    /// <param name="problem">The first problem in the order of the file.</param>
    /// <param name="furtherProblems">How many more there are; default 0.</param>
    public SurveyFileException(SurveyFileProblem problem, int furtherProblems = 0)
        : base(Describe(problem, furtherProblems))
    {
        Problem = problem;
        FurtherProblems = furtherProblems;
    }

    /// <summary>The first problem in the order of the file.</summary>
    public SurveyFileProblem Problem { get; }

    /// <summary>How many more problems the file has; 0 where reading could not go on after the first.</summary>
    public int FurtherProblems { get; }

    /// <summary>The file as the caller named it.</summary>
    public string File => Problem.File;

    /// <summary>The line in the file, 1 for the first; <see langword="null"/> where the whole file is meant.</summary>
    public int? Row => Problem.Row;

    /// <summary>The column's heading, or its number; <see langword="null"/> where the whole row is meant.</summary>
    public string? Column => Problem.Column;

    /// <summary>What to do about it.</summary>
    public string Remedy => Problem.Remedy;

    private static string Describe(SurveyFileProblem problem, int furtherProblems)
    {
        var place = problem.Place.Length == 0 ? "" : ", " + problem.Place;
        var further = furtherProblems == 0
            ? ""
            : FormattableString.Invariant($" ({furtherProblems} further {(furtherProblems == 1 ? "problem" : "problems")} in this file.)");
        return $"{problem.File}{place}: {problem.Statement} {problem.Remedy}{further}";
    }
}
