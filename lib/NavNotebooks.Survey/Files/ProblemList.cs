namespace NavNotebooks.Survey.Files;

/// <summary>What is wrong with a file as it is read: the first problem and the number of the others.</summary>
internal sealed class ProblemList
{
    private SurveyFileProblem? first;
    private int count;

    public void Add(SurveyFileProblem problem)
    {
        first ??= problem;
        count++;
    }

    /// <summary>Ends the reading where anything was wrong.</summary>
    /// <exception cref="SurveyFileException">There was a problem.</exception>
    public void ThrowIfAny()
    {
        if (first is not null)
        {
            throw new SurveyFileException(first, count - 1);
        }
    }
}
