using System.Collections;
using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>Survey evidence, case evidence, the document's conclusion and ours side by side, one row an indicator.</summary>
/// <param name="sheets">The indicators, in the order shown.</param>
public sealed class JointDisplay(ImmutableArray<IndicatorSheet> sheets) : IReadOnlyList<IndicatorSheet>, IDisplayable
{
    /// <inheritdoc/>
    public int Count => sheets.Length;

    /// <inheritdoc/>
    public IndicatorSheet this[int index] => sheets[index];

    /// <summary>The sheet of one indicator.</summary>
    /// <param name="id">Two letters and a number: <c>VP1</c>.</param>
    /// <exception cref="Dictionary.UnknownNameException">It is not in this display; the nearest name of all indicators is given.</exception>
    public IndicatorSheet this[string id] => sheets.FirstOrDefault(sheet => sheet.Indicator.Id == id) ?? throw Indicators.Unknown(id);

    /// <summary>Only the indicators of one part of the document.</summary>
    /// <param name="part">As the claims write it, such as <c>2</c>.</param>
    public JointDisplay OfPart(string part) => new([.. sheets.Where(sheet => sheet.Indicator.Part == part)]);

    /// <summary>The grades alone: what is concluded of things as they are, what of change, and how the sources meet.</summary>
    /// <param name="language">The language of the words.</param>
    public Table Grades(Language language = Language.English) => JointDisplayText.Grades(this, language);

    /// <inheritdoc/>
    public IEnumerator<IndicatorSheet> GetEnumerator() => ((IEnumerable<IndicatorSheet>)sheets).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) =>
        new MimeBundle(JointDisplayText.Of(this, context.Language)).With(MimeTypes.Html, JointDisplayHtml.Of(this, context.Language));

    /// <summary>The display as plain English text.</summary>
    public override string ToString() => JointDisplayText.Of(this, Language.English);
}
