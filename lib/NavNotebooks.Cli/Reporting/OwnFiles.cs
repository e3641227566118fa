using NavNotebooks.Display;
using NavNotebooks.Survey.Files;

namespace NavNotebooks.Cli.Reporting;

/// <summary>The rule that microdata stay out: what rests on a user's own files is never written into the repository.</summary>
internal static class OwnFiles
{
    /// <summary>Why outputs may not be written; <see langword="null"/> where they may.</summary>
    /// <param name="opened">What they rest on.</param>
    /// <param name="path">Where to.</param>
    public static string? WhyNotWritten(IEnumerable<OpenedData> opened, string path) => Names(opened, path) is { } own
        ? $"not written: its outputs rest on your own files ({own}), and what rests on microdata stays out of the repository. "
            + "Give nav run, nav html or nav dictionary export a file elsewhere: -o FILE."
        : null;

    /// <summary>Why a notebook program, which nothing of ours can stop, should not save its outputs where they are; <see langword="null"/> where it may.</summary>
    /// <param name="opened">What they rest on.</param>
    /// <param name="folder">The notebook's.</param>
    public static string? WhyNotSaved(IEnumerable<OpenedData> opened, string folder) => Names(opened, folder) is { } own
        ? $"From here on this notebook's outputs rest on your own files ({own}), and it lies in the repository. What rests on microdata stays out of it: "
            + "clear all outputs before you save, or save a copy elsewhere."
        : null;

    /// <summary>The user's own files among the data, where a path lies in a repository; <see langword="null"/> where there is nothing to say.</summary>
    private static string? Names(IEnumerable<OpenedData> opened, string path)
    {
        var own = opened.Where(data => data.IsOwn).Select(data => data.Wave).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return own.Count == 0 || RepositoryRoot.Above(path) is null ? null : string.Join(", ", own);
    }
}
