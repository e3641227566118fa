using NavNotebooks.Display;

namespace NavNotebooks.Cli.Reporting;

/// <summary>The rule that microdata stay out: what rests on a user's own files is never written into the repository.</summary>
internal static class OwnFiles
{
    /// <summary>Why outputs may not be written; <see langword="null"/> where they may.</summary>
    /// <param name="opened">What they rest on.</param>
    /// <param name="path">Where to.</param>
    public static string? WhyNotWritten(IEnumerable<OpenedData> opened, string path)
    {
        var own = opened.Where(data => data.IsOwn).Select(data => data.Wave).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return own.Count == 0 || RepositoryRoot.Above(path) is null
            ? null
            : $"not written: its outputs rest on your own files ({string.Join(", ", own)}), and what rests on microdata stays out of the repository. "
                + "Give nav run or nav html a file elsewhere: -o FILE.";
    }
}
