using System.Collections;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>What follows from printed numbers alone, as a table: one row a recomputation, with its arithmetic in words.</summary>
/// <param name="results">The recomputations, in the order shown.</param>
public sealed class RecomputationTable(ImmutableArray<RecomputationResult> results) : IReadOnlyList<RecomputationResult>, IJudgement
{
    private static readonly BilingualText Caption =
        new("What follows from printed numbers alone · basis: published", "Hva som følger av trykte tall alene · grunnlag: publisert");

    private static readonly ImmutableArray<BilingualText> Headers =
        [new("Recomputation", "Omregning"), new("What follows", "Hva som følger"), new("Outcome", "Utfall"), new("Claims", "Påstander")];

    /// <inheritdoc/>
    public int Count => results.Length;

    /// <inheritdoc/>
    public RecomputationResult this[int index] => results[index];

    /// <summary>Only the recomputations that came out so: <c>With(RecomputationOutcome.Fails)</c> is where print disagrees with itself.</summary>
    public RecomputationTable With(RecomputationOutcome outcome) => new([.. results.Where(result => result.Outcome == outcome)]);

    /// <inheritdoc/>
    public IEnumerator<RecomputationResult> GetEnumerator() => ((IEnumerable<RecomputationResult>)results).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public int Judged => Count;

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => new MimeBundle(ToText(context.Language)).With(MimeTypes.Html, Html(context.Language));

    /// <summary>The table as aligned plain text.</summary>
    public override string ToString() => ToText(Language.English);

    private string ToText(Language language) => new Table(
        Caption.In(language),
        [.. Headers.Select(header => header.In(language))],
        [.. results.Select(result => ImmutableArray.Create(result.Recomputation.Id, Follows(result), Word(result.Outcome).In(language), string.Join(", ", result.Involved)))],
        []).ToString();

    private static string Follows(RecomputationResult result) =>
        result.Recomputation.Note is { } note ? $"{result.Explanation}. {note}" : result.Explanation;

    private static BilingualText Word(RecomputationOutcome outcome) => outcome switch
    {
        RecomputationOutcome.Holds => new("✓ agrees", "✓ stemmer"),
        RecomputationOutcome.Fails => new("✗ disagrees", "✗ stemmer ikke"),
        RecomputationOutcome.Open => new("– open", "– åpent"),
        _ => new("– nothing printed to compare with", "– ingenting trykt å sammenlikne med"),
    };

    private string Html(Language language)
    {
        var html = new StringBuilder("<table class=\"nav-table nav-recomputations\"><caption>").Append(Text(Caption.In(language))).Append("</caption>\n<thead><tr>");
        foreach (var header in Headers)
        {
            html.Append("<th scope=\"col\">").Append(Text(header.In(language))).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var result in results)
        {
            html.Append("<tr><th scope=\"row\">").Append(Text(result.Recomputation.Id))
                .Append("</th><td>").Append(Text(Follows(result)))
                .Append("</td><td>").Append(Text(Word(result.Outcome).In(language)))
                .Append("</td><td>").AppendJoin(' ', result.Involved.Select(ClaimMark.Of)).Append("</td></tr>\n");
        }

        return html.Append("</tbody></table>").ToString();
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
