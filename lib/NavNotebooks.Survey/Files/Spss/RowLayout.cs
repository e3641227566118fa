using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>What each element of eight bytes in a row is: a number or part of a text, of a column that is kept or not.</summary>
internal sealed class RowLayout
{
    private readonly int[] numberColumns;
    private readonly bool[] isText;
    private readonly TextSlot[] texts;

    /// <summary>The layout of a file's rows.</summary>
    /// <param name="slotCount">Elements of a row.</param>
    /// <param name="variables">All variables of the file.</param>
    /// <param name="columns">For each variable the number of its column, or -1 where it is not kept.</param>
    /// <param name="decoder">Turns bytes into texts.</param>
    public RowLayout(int slotCount, IReadOnlyList<VariableDraft> variables, ReadOnlySpan<int> columns, SpssTexts decoder)
    {
        var memory = new TextMemory(decoder);
        SlotCount = slotCount;
        numberColumns = new int[slotCount];
        isText = new bool[slotCount];
        texts = new TextSlot[slotCount];
        Array.Fill(numberColumns, -1);
        for (var index = 0; index < variables.Count; index++)
        {
            var variable = variables[index];
            if (variable.IsText)
            {
                LayText(variable, columns[index], memory);
            }
            else
            {
                numberColumns[variable.Raw.Slot] = columns[index];
            }
        }
    }

    /// <summary>Elements of a row.</summary>
    public int SlotCount { get; }

    /// <summary>For each element the column of numbers that it is for, or -1.</summary>
    public ReadOnlySpan<int> NumberColumns => numberColumns;

    /// <summary>For each element whether it is part of a text.</summary>
    public ReadOnlySpan<bool> IsText => isText;

    /// <summary>For each element what it is for a text.</summary>
    public ReadOnlySpan<TextSlot> Texts => texts;

    private void LayText(VariableDraft variable, int column, TextMemory memory)
    {
        var field = column < 0 ? null : new TextField(variable.Width, memory);
        var slot = variable.Raw.Slot;
        var offset = 0;
        for (var segment = 0; segment < variable.Segments; segment++)
        {
            var used = SpssSegments.TextBytesOf(variable.Width, segment);
            var slots = SpssSegments.SlotsFor(SpssSegments.WidthOf(variable.Width, segment));
            for (var i = 0; i < slots; i++, slot++)
            {
                var count = Math.Clamp(used - (i * SpssSegments.Slot), 0, SpssSegments.Slot);
                isText[slot] = true;
                texts[slot] = new TextSlot(field, offset, count, -1);
                offset += count;
            }
        }

        texts[slot - 1] = texts[slot - 1] with { Column = column };
    }
}
