using System.Collections;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims;

/// <summary>What follows from printed numbers alone, as a table: one row a recomputation, with its arithmetic in words.</summary>
/// <param name="results">The recomputations, in the order shown.</param>
public sealed class RecomputationTable(ImmutableArray<RecomputationResult> results) : IReadOnlyList<RecomputationResult>, IJudgement
{
    private const string Caption = "What follows from printed numbers alone · basis: published";

    private static readonly ImmutableArray<string> Headers = ["Recomputation", "What follows", "Outcome", "Claims"];

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
    public MimeBundle Display(DisplayContext context) => new MimeBundle(ToString()).With(MimeTypes.Html, Html());

    /// <summary>The table as aligned plain text.</summary>
    public override string ToString() => new Table(
        Caption,
        Headers,
        [.. results.Select(result => ImmutableArray.Create(result.Recomputation.Id, Follows(result), Word(result.Outcome), string.Join(", ", result.Involved)))],
        []).ToString();

    private static string Follows(RecomputationResult result) =>
        result.Recomputation.Note is { } note ? $"{result.Explanation}. {note}" : result.Explanation;

    private static string Word(RecomputationOutcome outcome) => outcome switch
    {
        RecomputationOutcome.Holds => "✓ agrees",
        RecomputationOutcome.Fails => "✗ disagrees",
        RecomputationOutcome.Open => "– open",
        _ => "– nothing printed to compare with",
    };

    private string Html()
    {
        var html = new StringBuilder("<table class=\"nav-table nav-recomputations\"><caption>").Append(Text(Caption)).Append("</caption>\n<thead><tr>");
        foreach (var header in Headers)
        {
            html.Append("<th scope=\"col\">").Append(header).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var result in results)
        {
            html.Append("<tr><th scope=\"row\">").Append(Text(result.Recomputation.Id))
                .Append("</th><td>").Append(Text(Follows(result)))
                .Append("</td><td>").Append(Text(Word(result.Outcome)))
                .Append("</td><td>").AppendJoin(' ', result.Involved.Select(ClaimMark.Of)).Append("</td></tr>\n");
        }

        return html.Append("</tbody></table>").ToString();
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
