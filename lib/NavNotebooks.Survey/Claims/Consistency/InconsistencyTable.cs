using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>Where a document disagrees with itself, the surest first. It shows itself as a table in text and as cards in HTML: kind, places, numbers, and what would settle it.</summary>
/// <param name="inconsistencies">In the order shown.</param>
public sealed class InconsistencyTable(ImmutableArray<Inconsistency> inconsistencies) : IReadOnlyList<Inconsistency>, IJudgement
{
    /// <inheritdoc/>
    public int Count => inconsistencies.Length;

    /// <inheritdoc/>
    public Inconsistency this[int index] => inconsistencies[index];

    /// <summary>Only those of one severity.</summary>
    public InconsistencyTable With(InconsistencySeverity severity) => Where(one => one.Severity == severity);

    /// <summary>Only those that one rule found; <see cref="ConsistencyCheck.Rules"/> lists the rules.</summary>
    /// <param name="rule">The rule's id, such as <c>same_quantity</c>.</param>
    public InconsistencyTable FoundBy([Offers(nameof(RuleIds))] string rule) => Where(one => one.Rule == rule);

    /// <summary>Only those with a place among these claims.</summary>
    /// <param name="ids">Ids of claims.</param>
    public InconsistencyTable Concerning([Offers(nameof(ClaimIds))] params string[] ids) => Where(one => one.Claims.Any(claim => ids.Contains(claim.Id)));

    /// <summary>How many of each rule and severity.</summary>
    public Table Summary()
    {
        InconsistencySeverity[] severities = [InconsistencySeverity.Certain, InconsistencySeverity.Likely, InconsistencySeverity.Note];
        return new Table(
            $"Inconsistencies by rule: {Number(Count)} · basis: published",
            ["Rule", .. severities.Select(severity => InconsistencyWords.Of(severity).En)],
            [.. ConsistencyCheck.Rules.Where(rule => inconsistencies.Any(one => one.Rule == rule)).Select(rule => ImmutableArray.CreateRange(
                [rule.Replace('_', ' '), .. severities.Select(severity => Number(inconsistencies.Count(one => one.Rule == rule && one.Severity == severity)))]))],
            ["Certain: impossible whatever the rounding. Likely: impossible under a convention that is named. Note: more is said than the numbers bear."]);
    }

    /// <inheritdoc/>
    public IEnumerator<Inconsistency> GetEnumerator() => ((IEnumerable<Inconsistency>)inconsistencies).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public int Judged => Count;

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context)
    {
        var table = ToTable(context.Language);
        var cards = string.Concat(inconsistencies.Select(one => one.Html(context.Language)));
        return new MimeBundle(table.ToString()).With(MimeTypes.Html, $"<div class=\"nav-inconsistencies\"><p><strong>{WebUtility.HtmlEncode(table.Caption)}</strong></p>{cards}</div>");
    }

    /// <summary>One row a finding.</summary>
    /// <param name="language">The language of kinds and arithmetic; statements stay in English.</param>
    public Table ToTable(Language language = Language.English) => new(
        language.In("Where the document disagrees with itself · basis: published", "Der dokumentet motsier seg selv · grunnlag: publisert"),
        [
            language.In("Finding", "Funn"), language.In("How sure", "Hvor sikkert"), language.In("What is at odds", "Hva som ikke stemmer"),
            language.In("Numbers", "Tall"), language.In("Places", "Steder"), language.In("What would settle it", "Hva som ville avgjøre det"),
        ],
        [.. inconsistencies.Select(one => ImmutableArray.Create(
            one.Id,
            InconsistencyWords.Of(one.Severity).In(language),
            one.Title.In(language),
            one.Computed.In(language),
            string.Join("; ", one.Claims.Select(claim => $"{claim.Id} ({claim.Place})")),
            one.Settles.In(language)))],
        []);

    /// <summary>The table as aligned plain text.</summary>
    public override string ToString() => ToTable().ToString();

    private InconsistencyTable Where(Func<Inconsistency, bool> wanted) => new([.. inconsistencies.Where(wanted)]);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    internal static IEnumerable<OfferedName> RuleIds => ConsistencyCheck.Rules.Select(rule => new OfferedName(rule, rule.Replace('_', ' ')));

    internal static IEnumerable<OfferedName> ClaimIds => OfferedClaims.Ids;
}
