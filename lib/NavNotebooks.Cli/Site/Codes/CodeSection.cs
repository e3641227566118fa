using System.Collections.Immutable;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Cli.Site.Codes;

/// <summary>The codes of the case material: their list, and a page for each.</summary>
/// <param name="shown">The notebooks that speak of them.</param>
internal sealed class CodeSection(MentionLinks shown) : ISiteSection
{
    private readonly ImmutableArray<CodeIndex> indexes = [.. CaseStudies.All.Select(study => new CodeIndex(study))];

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages() =>
    [
        new CodesPage(indexes).ToFile(),
        .. indexes.SelectMany(index => index.Study.Codes.Select(code => new CodePage(index, code, shown).ToFile())),
    ];

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() => indexes.SelectMany(index => index.Study.Codes)
        .Select(code => new SearchEntry(SearchKind.Code, SiteMap.Code(code.Id), new($"{code.Id} {code.Label.En}", $"{code.Id} {code.Label.Nb}"), code.Definition));
}
