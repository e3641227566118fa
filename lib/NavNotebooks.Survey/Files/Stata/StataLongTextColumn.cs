using System.Runtime.InteropServices;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>Texts that stand behind the rows (strL): a cell points to one.</summary>
internal sealed class StataLongTextColumn(LabelledVariable variable, StataVariable source, StataLongTexts texts) : StataColumn(variable, source)
{
    private string[] values = [];

    public override void Begin(int rows)
    {
        texts.Begin();
        values = new string[rows];
    }

    public override void Take(ReadOnlySpan<byte> rows, int rowWidth, int at)
    {
        var place = (int)Source.Offset;
        foreach (ref var value in values.AsSpan(at, rows.Length / rowWidth))
        {
            value = texts.Of(rows.Slice(place, Source.Width));
            place += rowWidth;
        }
    }

    public override LabelledColumn End() => new TextColumn(Variable, ImmutableCollectionsMarshal.AsImmutableArray(values));
}
