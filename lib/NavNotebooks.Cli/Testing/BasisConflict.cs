using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Cli.Testing;

/// <summary>Tells outputs that rest on different data from outputs that differ: numbers of two bases are never held against each other.</summary>
internal static class BasisConflict
{
    private const string NoFileOfYours = "data that come with the repository";

    /// <summary>Why two runs cannot be compared; <see langword="null"/> where no wave that both know rests on something else.</summary>
    /// <param name="stored">What the stored outputs rest on; <see langword="null"/> where the notebook does not tell, which only a run on embedded data leaves untold.</param>
    /// <param name="fresh">What the fresh outputs rest on.</param>
    public static string? Between(ImmutableHashSet<OpenedData>? stored, ImmutableHashSet<OpenedData> fresh)
    {
        var before = stored ?? [];
        var waves = before.SymmetricExcept(fresh)
            .Where(data => data.IsOwn || (Knows(before, data.Wave) && Knows(fresh, data.Wave)))
            .Select(data => data.Wave).ToHashSet(StringComparer.Ordinal);
        return waves.Count == 0
            ? null
            : $"The stored outputs rest on {Words(before, waves)}, this run on {Words(fresh, waves)}; outputs of two bases are not compared. {Remedy(before, fresh, waves)}";
    }

    private static bool Knows(ImmutableHashSet<OpenedData> all, string wave) => all.Any(data => data.Wave == wave);

    private static string Words(ImmutableHashSet<OpenedData> all, HashSet<string> waves)
    {
        var bases = all.Where(data => waves.Contains(data.Wave)).GroupBy(data => data.Basis, StringComparer.Ordinal).OrderBy(basis => basis.Key, StringComparer.Ordinal);
        var words = string.Join(" and ", bases.Select(basis => $"{Noun(basis.Key)} ({string.Join(", ", basis.Select(data => data.Wave).Order(StringComparer.Ordinal))})"));
        return words.Length == 0 ? NoFileOfYours : words;
    }

    private static string Noun(string basis) => basis switch
    {
        OpenedData.Synthetic => "synthetic data",
        OpenedData.Published => "published numbers",
        OpenedData.OwnMicrodata => "your own microdata",
        _ => basis,
    };

    private static string Remedy(ImmutableHashSet<OpenedData> stored, ImmutableHashSet<OpenedData> fresh, HashSet<string> waves) =>
        Owns(fresh, waves) ? "Test without --data and NAV_DATA; what your own files give goes to a file outside the repository: nav run NOTEBOOK --data DIR -o FILE."
        : Owns(stored, waves) ? "Test with the folder that the outputs were made from: --data DIR."
        : "If the new basis is meant, store it: nav test --accept.";

    private static bool Owns(ImmutableHashSet<OpenedData> all, HashSet<string> waves) => all.Any(data => data.IsOwn && waves.Contains(data.Wave));
}
