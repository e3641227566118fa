using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>What a name that is not there was probably meant to be.</summary>
internal static class Nearby
{
    /// <summary>" (nearest: 'position')", or nothing.</summary>
    public static string Name(string name, IEnumerable<string> candidates) => NearestName.To(name, candidates) is { } nearest ? $" (nearest: '{nearest}')" : "";

    /// <summary>The columns that are nearest to a variable, by name and by label: " (nearest: 'stilling'; by its label 'q3')", or nothing.</summary>
    public static string Columns(Variable variable, IReadOnlyCollection<LabelledVariable> free)
    {
        var byName = NearestName.To(variable.Name, free.Select(column => column.Name));
        var byLabel = free.Where(column => column.Label is not null)
            .Select(column => (column.Name, Distance: Distance(variable.Label, AnswerText.Tidy(column.Label!))))
            .Where(column => column.Distance <= MostDistant)
            .OrderBy(column => column.Distance)
            .FirstOrDefault().Name;
        string[] found = [.. byName is null ? Array.Empty<string>() : [$"'{byName}'"], .. byLabel is null || byLabel == byName ? Array.Empty<string>() : [$"by its label '{byLabel}'"]];
        return found.Length == 0 ? "" : $" (nearest: {string.Join("; ", found)})";
    }

    /// <summary>How different a label is from the nearer of two languages: 0 for equal, 1 for different in every letter.</summary>
    public static double Distance(BilingualText label, string other) => Math.Min(Distance(label.En, other), Distance(label.Nb, other));

    /// <summary>How different two texts are: letters to insert, delete or replace as a share of the longer one.</summary>
    public static double Distance(string first, string second) => (double)NearestName.Distance(first, second) / Math.Max(1, Math.Max(first.Length, second.Length));

    private const double MostDistant = 0.4;
}
