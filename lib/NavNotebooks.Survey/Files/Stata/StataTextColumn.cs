using System.Runtime.InteropServices;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>Texts of a fixed width, which stand in the rows.</summary>
internal sealed class StataTextColumn(LabelledVariable variable, StataVariable source, StataText text) : StataColumn(variable, source)
{
    private const int PoolSize = 256;

    private readonly string?[] pool = new string?[PoolSize];
    private string[] values = [];

    public override void Begin(int rows) => values = new string[rows];

    public override void Take(ReadOnlySpan<byte> rows, int rowWidth, int at)
    {
        var place = (int)Source.Offset;
        foreach (ref var value in values.AsSpan(at, rows.Length / rowWidth))
        {
            value = text.Decode(rows.Slice(place, Source.Width), pool);
            place += rowWidth;
        }
    }

    public override LabelledColumn End() => new TextColumn(Variable, ImmutableCollectionsMarshal.AsImmutableArray(values));
}
