using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site;

/// <summary>Something that a search can find.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Href">Where it is, relative to the site, with its fragment.</param>
/// <param name="Title">What it is called; for things with an id, the id and then the name.</param>
/// <param name="Text">What else of it is searched, as plain text; the shorter the better.</param>
internal sealed record SearchEntry(SearchKind Kind, string Href, BilingualText Title, string Text);
