using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;

namespace NavNotebooks.Cli.Site.ClaimPages;

/// <summary>The claims as files to download, and the words that lead to them.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class ClaimDownloads(SiteContent content)
{
    /// <summary>The file for spreadsheets.</summary>
    public const string CsvName = "claims.csv";

    private readonly Lazy<string> json = new(() => new ClaimsData(content).Write());
    private readonly Lazy<string> csv = new(() => "\uFEFF" + ClaimsCsv.Write(content.Check.Claims));

    /// <summary>Every file with its text.</summary>
    public IEnumerable<(string Name, string Text)> Files => [(SiteMap.ClaimsData, json.Value), (CsvName, csv.Value)];

    /// <summary>Links with sizes, and what the columns hold.</summary>
    public string ToHtml() =>
        $"<p>To download: {Link(CsvName, csv.Value)}, a row a finding; {Link(SiteMap.ClaimsData, json.Value)}, for programs.</p>\n"
        + "<details><summary>What the columns of the CSV file hold</summary>\n<dl class=\"nav-columns-of-data\">"
        + string.Concat(ClaimsCsv.Described.Select(column => $"<dt><code>{column.Name}</code><dd>{HtmlText.Encode(column.Meaning)}"))
        + "</dl></details>\n";

    private static string Link(string name, string text) =>
        $"<a href=\"{name}\" download>{name}</a> ({LanguageHtml.Inline(Size(text, Language.English), Size(text, Language.Bokmål))})";

    private static string Size(string text, Language language) => NumberText.Format(Encoding.UTF8.GetByteCount(text) / 1e6, 1, language) + "\u00a0MB";
}
