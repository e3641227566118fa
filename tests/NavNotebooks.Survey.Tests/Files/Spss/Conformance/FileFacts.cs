namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>What a program tells of a file: for each aspect (see <see cref="Aspect"/>) and each variable, a text that another program's can be compared with.</summary>
internal sealed class FileFacts
{
    private readonly SortedDictionary<(string Aspect, string Subject), string> facts = [];

    /// <summary>Aspect and variable of everything told; the empty name is the file itself.</summary>
    public IEnumerable<(string Aspect, string Subject)> Keys => facts.Keys;

    /// <summary>Why the program could not read the file; <see langword="null"/> where it could.</summary>
    public string? Refusal { get; init; }

    /// <summary>What is told, or <see langword="null"/>.</summary>
    public string? this[(string Aspect, string Subject) key] => facts.GetValueOrDefault(key);

    /// <summary>Tells something of a variable, or of the file.</summary>
    public void Tell(string aspect, string subject, string fact) => facts[(aspect, subject)] = fact;
}
