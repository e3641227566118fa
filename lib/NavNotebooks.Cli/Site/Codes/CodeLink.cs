using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Cli.Site.Codes;

/// <summary>Links to the pages of codes.</summary>
internal static class CodeLink
{
    /// <summary>By its label, in both languages.</summary>
    public static string Of(Code code) => CompactHtml.Link(SiteMap.Code(code.Id), CompactHtml.Text(code.Label));
}
