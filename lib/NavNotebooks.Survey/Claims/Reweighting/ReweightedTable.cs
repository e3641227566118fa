using System.Collections;
using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Reweighting;

/// <summary>Numbers that are printed for both of two groups, in the sample's mix of the two and in the population's: one row a number.</summary>
/// <param name="numbers">In the order of the document.</param>
/// <param name="excluded">Items left out because what is printed of one group excludes itself.</param>
/// <param name="target">The mix that they are brought to.</param>
/// <param name="groups">The scale that names the two groups.</param>
public sealed class ReweightedTable(ImmutableArray<ReweightedNumber> numbers, ImmutableArray<string> excluded, PopulationShare target, Scale groups) : IReadOnlyList<ReweightedNumber>, IDisplayable
{
    /// <inheritdoc/>
    public int Count => numbers.Length;

    /// <summary>Items left out because two printed numbers of one group exclude each other.</summary>
    public ImmutableArray<string> Excluded { get; } = excluded;

    /// <inheritdoc/>
    public ReweightedNumber this[int index] => numbers[index];

    /// <inheritdoc/>
    public IEnumerator<ReweightedNumber> GetEnumerator() => ((IEnumerable<ReweightedNumber>)numbers).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The table, with what it rests on below it.</summary>
    /// <param name="language">The language of headings and numbers; items stay in English.</param>
    public Table ToTable(Language language = Language.English) => new(
        language.In($"Printed for both groups: as the sample mixes them, and as the population does ({target.ClaimId}) · basis: published", $"Trykt for begge grupper: slik utvalget blander dem, og slik populasjonen gjør ({target.ClaimId}) · grunnlag: publisert"),
        [
            language.In("Item", "Utsagn"), Label(groups.Points.First(point => point.Id != target.Category).Id!, language), Label(target.Category, language),
            language.In("In the sample", "I utvalget"), language.In("In the population", "I populasjonen"), language.In("Moves by", "Flyttes med"),
        ],
        [.. numbers.Select(number => ImmutableArray.Create(
            number.Item, Printed(number.Claims[0]), Printed(number.Claims[1]), Text(number.InSample, number, language) + (number.IsOwnSplit ? string.Empty : " †"), Text(number.InPopulation, number, language), Signed(number.Change, number, language)))],
        [
            language.In(
                "Ranges: all that the printed numbers can stand for, by rounding or by the word that softens them. The change is narrower than the two numbers suggest, because both rest on the same printed ones.",
                "Intervaller: alt de trykte tallene kan stå for, ved avrunding eller ordet som demper dem. Endringen er smalere enn de to tallene tilsier, for begge bygger på de samme trykte."),
            language.In(
                "†: mixed as all who answered are, since n of the item is not printed by group.",
                "†: blandet som alle som svarte, siden n for utsagnet ikke er trykt etter gruppe."),
            .. Excluded.IsEmpty ? ImmutableArray<string>.Empty : [language.In("Left out, because two printed numbers of one group exclude each other: ", "Utelatt, fordi to trykte tall for én gruppe utelukker hverandre: ") + string.Join("; ", Excluded) + "."],
        ]);

    /// <summary>The table as aligned plain text.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>"35.9–36.8 %" or "3.55–3.65".</summary>
    internal static string Text(RoundingInterval range, ReweightedNumber number, Language language) => number.IsShare
        ? Ends(range, 1, language) + " %"
        : Ends(range, 2, language);

    /// <summary>The same with signs: "+4.2 to +5.4 points".</summary>
    internal static string Signed(RoundingInterval range, ReweightedNumber number, Language language)
    {
        string Sign(double value)
        {
            var text = NumberText.Format(value, number.IsShare ? 1 : 2, language);
            return value > 0 ? "+" + text : text;
        }

        return (Sign(range.Low) == Sign(range.High) ? Sign(range.Low) : Sign(range.Low) + language.In(" to ", " til ") + Sign(range.High))
            + (number.IsShare ? language.In(" points", " prosentpoeng") : string.Empty);
    }

    private static string Ends(RoundingInterval range, int decimals, Language language)
    {
        string low = NumberText.Format(range.Low, decimals, language), high = NumberText.Format(range.High, decimals, language);
        return low == high ? low : low + "–" + high;
    }

    private static string Printed(Claim claim) => $"{claim.Printed} ({claim.Id})";

    private string Label(string category, Language language) => groups.Category(category)!.Label.In(language);
}
