using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>Themes laid out in rows and columns, each theme a tile that leads to its claim. Cells are numbers of themes: coded passages, never persons, never shares.</summary>
public sealed class ThemeMatrix : IDisplayable
{
    private readonly BilingualText caption;

    private readonly ImmutableArray<Claim> claims;

    /// <summary>Rows and columns that hold no theme are left out; the others keep their order.</summary>
    internal ThemeMatrix(BilingualText caption, ImmutableArray<Claim> claims, ThemeAxes axes)
    {
        this.caption = caption;
        this.claims = claims;
        Heading = axes.Heading;
        Rows = Filled(axes.Rows);
        Columns = Filled(axes.Columns);
    }

    /// <summary>What the rows are.</summary>
    internal BilingualText Heading { get; }

    /// <summary>The rows from top to bottom.</summary>
    internal ImmutableArray<ThemeLine> Rows { get; }

    /// <summary>The columns from left to right.</summary>
    internal ImmutableArray<ThemeLine> Columns { get; }

    /// <summary>Whether each tile bears the sign of its direction, as columns do not tell it.</summary>
    internal bool Signed { get; init; }

    /// <summary>Whether the rows are sections, so that a tile need not repeat its own.</summary>
    internal bool RowsAreSections { get; init; }

    /// <summary>The themes of one cell, in the order of the document; none where nobody said so, which is not the same as that nobody thought so.</summary>
    /// <param name="row">The row's English heading.</param>
    /// <param name="column">The column's English heading.</param>
    public ImmutableArray<Claim> this[string row, string column] =>
        [.. claims.Where(claim => Rows.Any(line => line.Label.En == row && line.Holds(claim)) && Columns.Any(line => line.Label.En == column && line.Holds(claim)))];

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) =>
        new MimeBundle(ToTable(context.Language).ToString()).With(MimeTypes.Html, ThemeHtml.Of(this, context.Language));

    /// <summary>Numbers of themes by row and column; an empty cell is a point.</summary>
    /// <param name="language">The language of headings.</param>
    public Table ToTable(Language language = Language.English) => new(
        Caption(language),
        [Heading.In(language), .. Columns.Select(column => column.Label.In(language))],
        [.. Rows.Select(row => ImmutableArray.CreateRange([row.Label.In(language), .. Columns.Select(column => Count(this[row.Label.En, column.Label.En]))]))],
        [ThemeTable.Note(language)]);

    /// <summary>The matrix as aligned plain text, in English.</summary>
    public override string ToString() => ToTable().ToString();

    internal string Caption(Language language) =>
        ThemeTable.Caption(caption, language) + language.In(" · numbers of themes", " · antall temaer");

    /// <summary>What the tiles show of a claim's id: the end of it where the row is its section or all ids begin alike, else all but the document.</summary>
    internal string ShortId(Claim claim)
    {
        var end = RowsAreSections || SharedStart().Length > 0 ? claim.Id.LastIndexOf('-') : claim.Id.IndexOf('-', StringComparison.Ordinal);
        return claim.Id[(end + 1)..];
    }

    /// <summary>The beginning that all ids have in common, up to and with the last hyphen; empty where they are of several sections.</summary>
    internal string SharedStart()
    {
        var starts = claims.Select(claim => claim.Id[..(claim.Id.LastIndexOf('-') + 1)]).Distinct(StringComparer.Ordinal).ToArray();
        return starts is [var only] ? only : string.Empty;
    }

    private static string Count(ImmutableArray<Claim> cell) => cell.IsEmpty ? "·" : cell.Length.ToString(CultureInfo.InvariantCulture);

    private ImmutableArray<ThemeLine> Filled(ImmutableArray<ThemeLine> lines) => [.. lines.Where(line => claims.Any(claim => line.Holds(claim)))];
}
