using System.Collections;
using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.JointDisplays;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Joint;

/// <summary>A joint display of survey results and case material: side by side, never pooled, and a word for how they meet.</summary>
/// <remarks>
/// Left stand numbers as printed, with year and n where these are; right what cases tell, each row with who says it and its direction. They are of other years, other offices and
/// other questions: the word for how they meet is our reading, in the terms of Fetters, Curry and Creswell (2013). Shows itself as a table.
/// </remarks>
/// <param name="rows">In the order shown.</param>
/// <param name="estimators">What claims are checked on; none leaves the printed numbers alone.</param>
public sealed class SurveyBesideCases(ImmutableArray<JointRow> rows, ImmutableArray<IQuantityEstimator> estimators) : IReadOnlyList<JointRow>, IDisplayable
{
    /// <inheritdoc/>
    public int Count => rows.Length;

    /// <inheritdoc/>
    public JointRow this[int index] => rows[index];

    /// <summary>The row of that id.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest is named.</exception>
    public JointRow this[[Offers(nameof(RowIds))] string id] => rows.FirstOrDefault(row => row.Id == id) ?? throw new UnknownNameException("row", id, rows.Select(row => row.Id), "the joint display");

    /// <summary>Rows for which a condition holds.</summary>
    public SurveyBesideCases Where(Func<JointRow, bool> condition) => new([.. rows.Where(condition)], estimators);

    /// <summary>Rows of some groups, by their English labels.</summary>
    /// <exception cref="UnknownNameException">There is no such group; the nearest is named.</exception>
    public SurveyBesideCases Beside([Offers(nameof(GroupLabels))] params string[] groups)
    {
        foreach (var group in groups.Where(group => rows.All(row => row.Group.En != group)))
        {
            throw new UnknownNameException("group", group, rows.Select(row => row.Group.En).Distinct(), "the joint display");
        }

        return Where(row => groups.Contains(row.Group.En));
    }

    /// <summary>Rows where the two meet in one of some ways.</summary>
    public SurveyBesideCases ThatMeet(params IntegrationKind[] kinds) => Where(row => kinds.Contains(row.Fit));

    /// <summary>The themes alone, one line for each way of meeting.</summary>
    /// <param name="language">The language of words and themes.</param>
    public Table Fits(Language language = Language.English) => new(
        language.In("How surveys and cases meet: our reading", "Hvordan surveyer og kasus møtes: vår lesning"),
        [language.In("Fit", "Forhold"), language.In("Themes", "Temaer")],
        [.. Enum.GetValues<IntegrationKind>().Select(kind => ImmutableArray.Create(JointText.Word(kind).In(language), string.Join("; ", rows.Where(row => row.Fit == kind).Select(row => row.Theme.In(language))))).Where(row => row[1].Length > 0)],
        []);

    /// <inheritdoc/>
    public IEnumerator<JointRow> GetEnumerator() => ((IEnumerable<JointRow>)rows).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) =>
        new MimeBundle(JointText.Table(this, context.Language).ToString()).With(MimeTypes.Html, JointHtml.Of(this, context.Language));

    /// <summary>The display as plain English text.</summary>
    public override string ToString() => JointText.Table(this, Language.English).ToString();

    /// <summary>What came of checking a claim on the data at hand; <see langword="null"/> where nothing was or could be computed.</summary>
    internal ClaimFinding? Checked(Claim claim) =>
        estimators.Select(estimator => Claims.Claims.Check(claim.Id, estimator)).FirstOrDefault(finding => finding.Verdict != Verdict.NotComputable);

    internal IEnumerable<OfferedName> RowIds => rows.Select(row => new OfferedName(row.Id, row.Theme.En));

    internal IEnumerable<OfferedName> GroupLabels => OfferedRows.Labels(rows.Select(row => row.Group).Distinct());
}
