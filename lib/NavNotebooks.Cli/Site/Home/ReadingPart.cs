using System.Collections.Immutable;

namespace NavNotebooks.Cli.Site.Home;

/// <summary>A part of the contents: notebooks whose numbers begin alike.</summary>
/// <param name="Id">Its anchor on the home page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Digits">What the numbers of its notebooks begin with.</param>
internal sealed record ReadingPart(string Id, string Title, string Digits)
{
    /// <summary>Its place on the home page.</summary>
    public string Href => $"{SiteMap.Index}#part-{Id}";

    private static readonly ImmutableArray<ReadingPart> Known =
    [
        new("summary", "The summary, and what was asked", "01"),
        new("owners", "Part 2: the owners, state and municipality", "2"),
        new("leaders", "Part 3: the leaders and their offices", "3"),
        new("caseworkers", "Part 4: the caseworkers", "4"),
        new("conclusions", "Part 5: the conclusions", "5"),
        new("beyond", "Beyond the report", "6"),
        new("studies", "Four interview studies, and all five together", "7"),
        new("trust", "How far numbers and methods can be trusted", "89"),
    ];

    private static readonly ReadingPart Other = new("other", "Other notebooks", "");

    /// <summary>The notebooks part by part, in reading order; parts without any are left out.</summary>
    public static IEnumerable<IGrouping<ReadingPart, NotebookPage>> Of(IEnumerable<NotebookPage> notebooks) => notebooks.GroupBy(ForNotebook);

    /// <summary>The part that a notebook is in, by the first digit of its number.</summary>
    public static ReadingPart ForNotebook(NotebookPage page) => page.Short.All(char.IsAsciiDigit) ? Known.FirstOrDefault(part => part.Digits.Contains(page.Short[0], StringComparison.Ordinal), Other) : Other;
}
