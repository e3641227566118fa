using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>A table of the document, cell by cell as printed. It shows itself, and hands its shares over as published estimates.</summary>
public sealed record PrintedTable : IDisplayable
{
    /// <summary>As numbered in the document: <c>T3</c>.</summary>
    public required string Id { get; init; }

    /// <summary>This project's words for it.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>The columns from left to right, without that of the row headings.</summary>
    public required ImmutableArray<PrintedTableColumn> Columns { get; init; }

    /// <summary>The rows from top to bottom.</summary>
    public required ImmutableArray<PrintedTableRow> Rows { get; init; }

    /// <summary>Claims that stand below the table.</summary>
    public ImmutableArray<Claim> Notes { get; init; } = [];

    /// <summary>
    /// The printed shares with their rounding and, from the row that holds it, their n: one for each named row and each column of a wave,
    /// row by row. Shares whose base the document does not tell are left out.
    /// </summary>
    /// <param name="names">Names of rows; none means all that have one.</param>
    /// <exception cref="UnknownNameException">No row of the table has that name; the nearest one is named.</exception>
    public EstimateTable Shares(params string[] names) => PrintedTableShares.Of(this, names);

    /// <summary>
    /// How the shares of one group differ from those of another, row by row: first less second, with interval, pooled z test and the p-values
    /// that rounding allows. Both are treated as samples; to test against a population that is fully known use <see cref="Survey.Statistics.Describing.Proportion.TestAgainst"/>.
    /// </summary>
    /// <param name="first">Id of the group that the other is taken from.</param>
    /// <param name="second">Id of the group that is taken away.</param>
    /// <exception cref="UnknownNameException">No column speaks of that group; the nearest one is named.</exception>
    public ContrastTable Difference(string first, string second)
    {
        var shares = Shares();
        return new([.. shares.For(first).Zip(shares.For(second), Contrasting.Of)], shares.Gaps);
    }

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) =>
        new MimeBundle(PrintedTableText.Of(this, context.Language)).With(MimeTypes.Html, PrintedTableHtml.Of(this, context.Language));

    /// <summary>The table as aligned plain text, in English.</summary>
    public override string ToString() => PrintedTableText.Of(this, Language.English);

    /// <summary>What stands above the table: its number, title and basis.</summary>
    internal string Caption(Language language)
    {
        var (table, basis) = language == Language.Bokmål ? ("Tabell", "grunnlag: publisert") : ("Table", "basis: published");
        return string.Create(CultureInfo.InvariantCulture, $"{table} {Id[1..]}. {Title.In(language)} · {basis}");
    }
}
