using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Matrices;

/// <summary>Which codes are used of the same passages: pairs of findings, one under each code, whose lines overlap.</summary>
/// <remarks>Passages lie as they were coded, so that a long passage meets more than a short one: a way to find places to read, not a measure of association.</remarks>
public sealed class CodeCoOccurrence : IDisplayable
{
    internal CodeCoOccurrence(ImmutableArray<(Code Code, CaseFindings Findings)> codes)
    {
        Rule.Holds(codes.Length > 1, "One code cannot occur together with another.", "Name at least two codes.");
        Codes = codes;
    }

    /// <summary>The codes with what stands under them.</summary>
    internal ImmutableArray<(Code Code, CaseFindings Findings)> Codes { get; }

    /// <summary>The findings under the first code whose lines overlap with those of another finding under the second, with that other.</summary>
    /// <param name="first">Id of one of the codes.</param>
    /// <param name="second">Id of another.</param>
    /// <exception cref="UnknownNameException">One of them is not among the codes.</exception>
    public ImmutableArray<(CaseFinding First, CaseFinding Second)> this[string first, string second] =>
    [
        .. from one in Under(first)
           from other in Under(second)
           where one.Id != other.Id && SameStudy(one, other) && one.Lines.Any(range => other.Lines.Any(meeting => range.First <= meeting.Last && meeting.First <= range.Last))
           select (one, other),
    ];

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>Numbers of pairs; each pair of codes once.</summary>
    /// <param name="language">The language of headings.</param>
    public Table ToTable(Language language = Language.English) => new(
        language.In("Codes used of the same passages · pairs of findings whose lines overlap", "Koder brukt om de samme avsnittene · par av funn med overlappende linjer"),
        [language.In("Code", "Kode"), .. Codes.Skip(1).Select(code => code.Code.Label.In(language))],
        [.. Codes.SkipLast(1).Select((row, i) => ImmutableArray.CreateRange([row.Code.Label.In(language), .. Codes.Skip(1).Select((column, j) => j < i ? "" : this[row.Code.Id, column.Code.Id].Length.ToString(CultureInfo.InvariantCulture))]))],
        [language.In("Long passages meet more than short ones: places to read, no measure of association.", "Lange avsnitt møter flere enn korte: steder å lese, ikke et mål på sammenheng.")]);

    /// <summary>The table as aligned plain text, in English.</summary>
    public override string ToString() => ToTable().ToString();

    private static bool SameStudy(CaseFinding one, CaseFinding other) => CaseMark.Study(one.Id) == CaseMark.Study(other.Id);

    private CaseFindings Under(string id) => Codes.FirstOrDefault(code => code.Code.Id == id).Findings ?? throw new UnknownNameException("code", id, Codes.Select(code => code.Code.Id), "the co-occurrence");
}
