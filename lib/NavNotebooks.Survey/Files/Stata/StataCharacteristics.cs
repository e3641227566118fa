using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>What users attached to a file and its variables: notes, and texts under names of their own.</summary>
internal sealed class StataCharacteristics
{
    private const string FileItself = "_dta";
    private const string Note = "note";

    private readonly Dictionary<string, List<CustomAttribute>> byOwner = new(StringComparer.Ordinal);

    /// <summary>The notes of the file, by number, as lines.</summary>
    public ImmutableArray<string> Documents =>
    [
        .. Of(FileItself).Select(attribute => (Number: NoteNumber(attribute.Name), Text: attribute.Values[0]))
            .Where(note => note.Number > 0)
            .OrderBy(note => note.Number)
            .SelectMany(note => note.Text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd(' '))),
    ];

    /// <summary>What else is said of the file.</summary>
    public ImmutableArray<CustomAttribute> FileAttributes => [.. Of(FileItself).Where(attribute => NoteNumber(attribute.Name) is null)];

    /// <summary>What is said of a variable, its notes among it. Nothing for a second variable of the same name.</summary>
    public ImmutableArray<CustomAttribute> TakeAttributesOf(string variable) =>
        byOwner.Remove(variable, out var attributes) ? [.. attributes.Where(attribute => NoteNumber(attribute.Name) != 0)] : [];

    /// <summary>Keeps one.</summary>
    public void Add(string owner, string name, string value)
    {
        if (!byOwner.TryGetValue(owner, out var attributes))
        {
            byOwner[owner] = attributes = [];
        }

        attributes.Add(new CustomAttribute(name, [value]));
    }

    private List<CustomAttribute> Of(string owner) => byOwner.GetValueOrDefault(owner, []);

    // "note0" holds how many notes there are, "note1" the first.
    private static int? NoteNumber(string name) =>
        name.StartsWith(Note, StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(Note.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
