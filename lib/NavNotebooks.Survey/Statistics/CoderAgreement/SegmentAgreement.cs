using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <summary>How far two coders marked the same characters, code by code, over all sources together.</summary>
/// <remarks>
/// As coding comparisons of programs for qualitative analysis have it (QualCoder, NVivo). Characters that neither gave any code count as agreement, so that the share is
/// high wherever codes are rare: kappa takes that out. Shows itself as a table, one row a code.
/// </remarks>
public sealed record SegmentAgreement : IDisplayable
{
    private SegmentAgreement(string first, string second, ImmutableArray<CodeOverlap> codes) => (First, Second, Codes) = (first, second, codes);

    /// <summary>The first coder by name.</summary>
    public string First { get; }

    /// <summary>The second coder by name.</summary>
    public string Second { get; }

    /// <summary>The codes that either used, by name.</summary>
    public ImmutableArray<CodeOverlap> Codes { get; }

    /// <summary>Agreement of the two coders that the segments name.</summary>
    /// <param name="segments">Of two coders, in any order.</param>
    /// <param name="lengths">Characters of each source, also of those that nobody marked.</param>
    /// <exception cref="ArgumentException">There are not two coders, or a segment is of no source that has a length, or runs beyond it.</exception>
    public static SegmentAgreement Of(IEnumerable<CodedSegment> segments, IReadOnlyDictionary<string, int> lengths)
    {
        var all = segments.ToList();
        string[] coders = [.. all.Select(segment => segment.Coder).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (coders.Length != 2)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The segments are of {coders.Length} coders{(coders.Length == 0 ? string.Empty : ": " + string.Join(", ", coders.Select(name => $"'{name}'")))}. Give those of the two who are to be compared."), nameof(segments));
        }

        foreach (var segment in all)
        {
            if (!lengths.TryGetValue(segment.Source, out var length) || segment.To > length)
            {
                throw new ArgumentException(FormattableString.Invariant($"A segment of '{segment.Source}' ends at {segment.To}, {(length == 0 ? "and that source has no length" : $"behind its last character at {length - 1}")}. Give the number of characters of every source as the coders saw it."), nameof(lengths));
            }
        }

        var characters = lengths.Values.Sum(length => (long)length);
        return new SegmentAgreement(coders[0], coders[1], [.. all.GroupBy(segment => segment.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
        {
            var sources = group.GroupBy(segment => segment.Source, StringComparer.Ordinal).Select(source => Overlap(source, coders[0])).ToList();
            long both = sources.Sum(source => source.Both), first = sources.Sum(source => source.First), second = sources.Sum(source => source.Second);
            return new CodeOverlap(group.Key, both, first, second, characters - both - first - second);
        })]);
    }

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The table: one row a code.</summary>
    /// <param name="language">The language of headings and numbers.</param>
    public Table ToTable(Language language = Language.English) => new(
        language.In($"Characters marked alike by {First} and {Second}, by code", $"Tegn merket likt av {First} og {Second}, etter kode"),
        [
            language.In("Code", "Kode"), language.In("Both", "Begge"), language.In($"Only {First}", $"Bare {First}"), language.In($"Only {Second}", $"Bare {Second}"),
            language.In("Neither", "Ingen"), language.In("Agreement", "Enighet"), "κ",
        ],
        [.. Codes.Select(code => ImmutableArray.Create(
            code.Code, Number(code.Both, language), Number(code.OnlyFirst, language), Number(code.OnlySecond, language), Number(code.Neither, language),
            NumberText.Percent(code.Share, 1, language), code.Undefined is null ? ReadingText.Bounded(code.Kappa, 2, language) : language.In("undefined", "ikke definert")))],
        [language.In(
            "Counted in characters of all sources together. Kappa is undefined where both gave a code to everything: then nothing could disagree.",
            "Talt i tegn av alle kilder samlet. Kappa er ikke definert der begge ga koden til alt: da kunne ingenting være ulikt.")]);

    /// <summary>The table as aligned plain text.</summary>
    public override string ToString() => ToTable().ToString();

    private static string Number(long count, Language language) => NumberText.Format(count, 0, language);

    /// <summary>Sweeps over the ends of one source's segments of one code.</summary>
    private static (long Both, long First, long Second) Overlap(IEnumerable<CodedSegment> segments, string firstCoder)
    {
        var ends = segments.SelectMany(segment =>
        {
            var first = string.Equals(segment.Coder, firstCoder, StringComparison.Ordinal);
            return new[] { (At: segment.From, First: first, Step: 1), (At: segment.To, First: first, Step: -1) };
        }).OrderBy(end => end.At);
        long both = 0, onlyFirst = 0, onlySecond = 0;
        int at = 0, first = 0, second = 0;
        foreach (var end in ends)
        {
            var stretch = end.At - at;
            both += first > 0 && second > 0 ? stretch : 0;
            onlyFirst += first > 0 && second == 0 ? stretch : 0;
            onlySecond += first == 0 && second > 0 ? stretch : 0;
            at = end.At;
            (first, second) = end.First ? (first + end.Step, second) : (first, second + end.Step);
        }

        return (both, onlyFirst, onlySecond);
    }
}
