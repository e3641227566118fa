using NavNotebooks.Display;

namespace NavNotebooks.Cli.Reporting;

/// <summary>Whether a run rests on the data that were asked for with the parameter <c>data</c>, and on no others.</summary>
internal static class AskedBasis
{
    /// <summary>The parameter's name, the same in every notebook.</summary>
    public const string Parameter = "data";

    /// <summary>Why the outputs are not what was asked for; <see langword="null"/> where they are.</summary>
    /// <param name="asked">The parameter's value: <c>published</c>, <c>synthetic</c> or a folder; anything else asks for nothing in particular.</param>
    /// <param name="opened">What the outputs rest on.</param>
    public static string? WhyNotMet(string? asked, IEnumerable<OpenedData> opened)
    {
        string[] excluded = asked switch
        {
            OpenedData.Published => [OpenedData.Synthetic, OpenedData.OwnMicrodata],
            OpenedData.Synthetic => [OpenedData.OwnMicrodata],
            not null when Directory.Exists(asked) => [OpenedData.Synthetic],
            _ => [],
        };
        var others = opened.Where(data => excluded.Contains(data.Basis)).Select(data => $"{data.Wave}, {data.Basis}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return others.Count == 0
            ? null
            : $"{Parameter}={asked} was asked for, but outputs rest on other data as well ({string.Join("; ", others)}), and are not written. "
                + "Look for cells that ask Surveys.Office or Surveys.Owners, and let them ask surveys.Office, from Surveys.From(data).";
    }
}
