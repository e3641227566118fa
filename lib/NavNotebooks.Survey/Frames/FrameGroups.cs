using System.Collections;
using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Frames;

/// <summary>A frame parted by the answers to one variable, in the order of its scale; every category is there, also an empty one.</summary>
public sealed class FrameGroups : IReadOnlyList<FrameGroup>, IDisplayable
{
    private readonly ImmutableArray<FrameGroup> groups;
    private readonly SurveyFrame parted;

    internal FrameGroups(SurveyFrame parted, SurveyColumn column, ImmutableArray<FrameGroup> groups)
    {
        this.parted = parted;
        this.groups = groups;
        Variable = column.Variable;
        MissingCount = parted.RowCount - groups.Sum(group => group.Frame.RowCount);
    }

    /// <summary>The variable that parts the frame.</summary>
    public Variable Variable { get; }

    /// <summary>Number of rows without a valid answer to the variable: they are in no group.</summary>
    public int MissingCount { get; }

    /// <summary>Number of categories.</summary>
    public int Count => groups.Length;

    /// <inheritdoc/>
    public FrameGroup this[int index] => groups[index];

    /// <summary>The group of a category, by its code.</summary>
    /// <exception cref="ArgumentException">The scale has no such code.</exception>
    public FrameGroup Of(double code) =>
        groups.FirstOrDefault(group => group.Category.Code == code)
        ?? throw FrameErrors.UnknownCode(parted, parted.Column(Variable.Name), code);

    /// <inheritdoc/>
    public IEnumerator<FrameGroup> GetEnumerator() => ((IEnumerable<FrameGroup>)groups).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The sizes of the groups as aligned text, never rows.</summary>
    public override string ToString() => ToTable(Language.English).ToString();

    private Table ToTable(Language language)
    {
        int[] counts = [.. groups.Select(group => group.Frame.RowCount), MissingCount];
        var texts = CountLine.Of(counts, parted.Basis);
        var rows = groups.Select((group, i) => ImmutableArray.Create(group.Category.Label.In(language), texts[i].Text(language)));
        return new Table(
            $"{Variable.Label.In(language)}: {FrameText.Caption(parted, language)}",
            [FrameText.Category(language), "n"],
            [.. rows, [FrameText.LeftOut(language), texts[^1].Text(language)]],
            FrameText.Notes(parted, language));
    }
}
