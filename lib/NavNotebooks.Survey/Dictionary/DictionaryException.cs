namespace NavNotebooks.Survey.Dictionary;

/// <summary>A dictionary file, or a record built by hand, says something that cannot be. No answer of a respondent is ever part of it.</summary>
public sealed class DictionaryException : FormatException
{
    internal DictionaryException(string problem, string remedy, FilePlace? place = null, Exception? inner = null)
        : base((place is null ? "" : place + ": ") + problem + " " + remedy, inner)
    {
        Problem = problem;
        Remedy = remedy;
        Place = place;
    }

    /// <summary>What is wrong, with the offending name.</summary>
    public string Problem { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }

    /// <summary>File, JSON path and line; null for a record that was not read from a file.</summary>
    public FilePlace? Place { get; }
}
