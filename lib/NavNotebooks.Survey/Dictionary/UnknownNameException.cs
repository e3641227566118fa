namespace NavNotebooks.Survey.Dictionary;

/// <summary>Something was asked for by a name that the dictionary does not have.</summary>
public sealed class UnknownNameException : KeyNotFoundException
{
    /// <summary>Names the nearest of the names that exist, if one is near.</summary>
    /// <param name="kind">What was asked for: variable, survey, wave, battery, …</param>
    /// <param name="name">The name that is not there.</param>
    /// <param name="existing">The names that are.</param>
    /// <param name="file">The file to look in, relative to the repository.</param>
    public UnknownNameException(string kind, string name, IEnumerable<string> existing, string file)
        : this(kind, name, NearestName.To(name, existing), file)
    {
    }

    internal UnknownNameException(string kind, string name, string? nearest, string file)
        : base($"There is no {kind} '{name}'." + (nearest is null ? "" : $" Did you mean '{nearest}'?") + $" Look in {file}.")
    {
        Kind = kind;
        Name = name;
        Nearest = nearest;
        File = file;
    }

    /// <summary>What was asked for: variable, survey, wave, battery, ….</summary>
    public string Kind { get; }

    /// <summary>The name that is not there.</summary>
    public string Name { get; }

    /// <summary>The name that was probably meant; null when none is near.</summary>
    public string? Nearest { get; }

    /// <summary>Where the names that exist are listed, relative to the repository.</summary>
    public string File { get; }
}
