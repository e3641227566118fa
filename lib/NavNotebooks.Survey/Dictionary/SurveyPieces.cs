using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>The file of a survey wave and those that add to it: their lists, one after the other, and whose entry stands where.</summary>
internal sealed class SurveyPieces
{
    private readonly ImmutableArray<JsonSection> files;

    /// <summary>Refuses a file that adds to another wave.</summary>
    public SurveyPieces(JsonSection main, IReadOnlyCollection<JsonSection> chapters)
    {
        files = [main, .. chapters];
        foreach (var chapter in chapters)
        {
            chapter.Check("survey", () => Rule.Holds(
                chapter.Text("survey") == main.Text("id"),
                $"This file adds to '{chapter.Text("survey")}', and is named as if it added to '{main.Text("id")}'.",
                "Correct the one or the other."));
            chapter.Check("section", () => chapter.Text("section"));
        }
    }

    /// <summary>The wave's own file.</summary>
    public JsonSection Main => files[0];

    /// <summary>A list of every file, the wave's own first; only that file must have it.</summary>
    public ImmutableArray<T> Sections<T>(string name, string kind, Func<JsonSection, T> read) =>
        [.. files.Where(file => file == Main || file.Has(name)).SelectMany(file => file.Sections(name, kind, read))];

    /// <summary>A list that any file may have, the wave's own first; empty where none has it.</summary>
    public ImmutableArray<T> OptionalSections<T>(string name, string kind, Func<JsonSection, T> read) =>
        [.. files.Where(file => file.Has(name)).SelectMany(file => file.Sections(name, kind, read))];

    /// <summary>Checks an entry of such a list, and adds its place to the complaint.</summary>
    /// <param name="list">The list.</param>
    /// <param name="index">Which entry, counted through all files.</param>
    /// <param name="property">Which property of it; <see langword="null"/> where it is the entry itself.</param>
    /// <param name="check">The check.</param>
    public void Check(string list, int index, string? property, Action check)
    {
        foreach (var file in files)
        {
            var length = file.Length(list);
            if (index < length)
            {
                file.Check(FormattableString.Invariant($"{list}[{index}]{(property is null ? "" : "." + property)}"), check);
                return;
            }

            index -= length;
        }
    }

    /// <summary>Checks the names of a list, and adds the place of the second of two that are the same to the complaint.</summary>
    public void CheckDistinct(string list, IReadOnlyList<string> names, string kind)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (!seen.Add(names[i]))
            {
                Check(list, i, property: null, () => Rule.Distinct([names[i], names[i]], kind));
            }
        }
    }
}
