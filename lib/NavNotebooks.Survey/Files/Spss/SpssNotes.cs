using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>What had to be guessed or mended, a sentence each; a file that is wrong everywhere does not fill memory with them.</summary>
internal sealed class SpssNotes
{
    private const int Most = 100;
    private const string More = "There is more of this kind, not listed here.";

    private readonly List<string> notes = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Adds a sentence, once.</summary>
    public void Add(string note)
    {
        if (notes.Count < Most && seen.Add(note))
        {
            notes.Add(notes.Count == Most - 1 ? More : note);
        }
    }

    /// <summary>Adds a sentence and the byte of the file that it is about.</summary>
    public void Add(string note, long offset) => Add(FormattableString.Invariant($"{note} (Byte {offset}.)"));

    public ImmutableArray<string> ToImmutable() => [.. notes];
}
