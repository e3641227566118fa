using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site.ClaimPages;

/// <summary>Claims whose records share a page: those of one section of the report, or of one table of a long one.</summary>
/// <param name="Section">The section as the claims write it.</param>
/// <param name="Table">The table; <see langword="null"/> for a whole section, or for what a divided one says outside its tables.</param>
/// <param name="Claims">In the order of the document.</param>
internal sealed record ClaimChapter(string Section, string? Table, ImmutableArray<Claim> Claims)
{
    /// <summary>The page's address.</summary>
    public string Href { get; } = "claims-" + Slug(Section) + (Table is null ? "" : "-" + Slug(Table)) + ".html";

    /// <summary>What it is called: "Section 2.3", "Annex 1, table 4".</summary>
    public string Title { get; } = TitleOf(Section) + (Table is null ? "" : (Table[0] == 'T' ? ", table " : ", figure ") + Table[1..]);

    /// <summary>What a section is called at the beginning of a line.</summary>
    public static string TitleOf(string section) => char.IsAsciiDigit(section[0]) ? "Section " + section : char.ToUpperInvariant(section[0]) + section[1..];

    private static string Slug(string text) => string.Concat(text.ToLowerInvariant().Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-'));
}
