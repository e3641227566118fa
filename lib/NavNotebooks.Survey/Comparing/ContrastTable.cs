using System.Collections;
using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Differences side by side.</summary>
public sealed class ContrastTable(ImmutableArray<Contrast> contrasts) : IReadOnlyList<Contrast>, IDisplayable
{
    /// <inheritdoc/>
    public int Count => contrasts.Length;

    /// <inheritdoc/>
    public Contrast this[int index] => contrasts[index];

    /// <summary>The contrasts whose first estimate is for a group; empty where there is none.</summary>
    public ContrastTable For(string group) => new([.. contrasts.Where(contrast => contrast.First.Of.Group.Id == group)]);

    /// <summary>The contrasts of one variable; empty where there is none.</summary>
    public ContrastTable Of(string variable) => new([.. contrasts.Where(contrast => contrast.First.Of.Variable.Name == variable)]);

    /// <inheritdoc/>
    public IEnumerator<Contrast> GetEnumerator() => ((IEnumerable<Contrast>)contrasts).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ContrastLayout.Of(this, context.Language).Display(context);

    /// <summary>The table as plain English text.</summary>
    public override string ToString() => ContrastLayout.Of(this, Language.English).ToString();
}
