using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims;

/// <summary>Groups of claims side by side: how many of each lead with which verdict. Every claim counts once, by the finding that a reader must see first.</summary>
/// <param name="rows">The groups, in the order shown.</param>
public sealed class VerdictOverview(ImmutableArray<VerdictRow> rows) : IDisplayable
{
    /// <summary>The groups, in the order shown.</summary>
    public ImmutableArray<VerdictRow> Rows => rows;

    /// <summary>Every verdict that leads somewhere with the basis it rests on, in order of priority.</summary>
    public ImmutableArray<(Verdict Verdict, DataBasis? Basis)> Kinds =>
    [
        .. rows.SelectMany(row => row.Claims).Select(VerdictRow.KindOf).Distinct()
            .OrderBy(kind => VerdictWords.Rank(kind.Verdict)).ThenBy(kind => kind.Basis),
    ];

    /// <summary>One row a group, one column a verdict with its basis.</summary>
    public Table ToTable(Language language = Language.English) => new(
        language.In("Leading verdicts, each statement once", "Ledende dommer, hvert utsagn én gang"),
        [language.In("Group", "Gruppe"), .. Kinds.Select(kind => Heading(kind, language)), language.In("Statements", "Utsagn")],
        [.. rows.Select(row => ImmutableArray.CreateRange([row.Label.In(language), .. Kinds.Select(kind => Number(row.Count(kind.Verdict, kind.Basis))), Number(row.Claims.Count)]))],
        [language.In(
            "Agreement with print and agreement with synthetic data are different things: columns are not to be added.",
            "Samsvar med det trykte og samsvar med syntetiske data er forskjellige ting: kolonnene skal ikke legges sammen.")])
    {
        Marks = Marks,
    };

    /// <summary>What the counts of the table are of, row by row: nothing for the heading, the claims of each kind, nothing for all together.</summary>
    public ImmutableArray<ImmutableArray<Mark?>> Marks =>
        [.. rows.Select(row => (ImmutableArray<Mark?>)[null, .. Kinds.Select(kind => Mark.Claims(row.With(kind.Verdict, kind.Basis))), null])];

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The table as plain text.</summary>
    public override string ToString() => ToTable().ToString();

    private static string Heading((Verdict Verdict, DataBasis? Basis) kind, Language language) =>
        VerdictWords.Both(kind.Verdict).In(language) + (kind.Basis is null ? string.Empty : $" ({VerdictWords.Both(kind.Basis).In(language)})");

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
