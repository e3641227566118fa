using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Columns on their way: values are put row by row, and the columns grow with the rows that have come.</summary>
internal sealed class RowStore
{
    // Cells that are made room for at least, where not all room is made at once.
    private const int FewCells = 1 << 18;

    private readonly RowLayout layout;
    private readonly FileDictionary dictionary;
    private readonly double[]?[] numbers;
    private readonly string[]?[] texts;

    /// <summary>Empty columns for the variables of a dictionary.</summary>
    public RowStore(RowLayout layout, FileDictionary dictionary, int capacity)
    {
        this.layout = layout;
        this.dictionary = dictionary;
        Capacity = capacity;
        NumbersBySlot = new double[layout.SlotCount][];
        numbers = new double[dictionary.Variables.Length][];
        texts = new string[dictionary.Variables.Length][];
        for (var column = 0; column < dictionary.Variables.Length; column++)
        {
            if (dictionary.Variables[column].IsText)
            {
                texts[column] = new string[capacity];
            }
            else
            {
                numbers[column] = GC.AllocateUninitializedArray<double>(capacity);
            }
        }

        Place();
    }

    /// <summary>Rows that there is room for.</summary>
    public int Capacity { get; private set; }

    /// <summary>For each element of a row the column of numbers that takes it; <see langword="null"/> for texts and what is passed over.</summary>
    public double[]?[] NumbersBySlot { get; }

    /// <summary>Makes room for more rows, at most so many.</summary>
    public void Grow(int most)
    {
        Capacity = (int)Math.Min(most, Capacity + Math.Max(FewRows(dictionary.Variables.Length), Capacity / 2L));
        Resize(Capacity);
    }

    /// <summary>Rows of so many variables that may be made room for without knowing that they come; at least one.</summary>
    public static int FewRows(int variables) => Math.Max(1, FewCells / Math.Max(1, variables));

    /// <summary>Whether the machine has the memory for so many rows of so many variables.</summary>
    public static bool CanHold(long rows, int variables) =>
        rows * variables <= GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (sizeof(double) + (sizeof(double) / 2));

    /// <summary>Takes an element of a text, or of a variable that is not kept.</summary>
    public void PutText(int slot, int row, ReadOnlySpan<byte> bytes)
    {
        ref readonly var text = ref layout.Texts[slot];
        if (text.Field is null)
        {
            return;
        }

        text.Field.Put(text.Offset, bytes[..text.Count]);
        if (text.Column >= 0)
        {
            texts[text.Column]![row] = text.Field.Take();
        }
    }

    /// <summary>The columns with so many rows; nothing may be put after.</summary>
    public LabelledData ToData(int rows, ImmutableArray<string> notes)
    {
        if (rows < Capacity)
        {
            Resize(rows);
        }

        var columns = ImmutableArray.CreateBuilder<LabelledColumn>(dictionary.Variables.Length);
        for (var column = 0; column < dictionary.Variables.Length; column++)
        {
            var variable = dictionary.Variables[column];
            columns.Add(variable.IsText
                ? new TextColumn(variable, ImmutableCollectionsMarshal.AsImmutableArray(texts[column]))
                : new NumberColumn(variable, ImmutableCollectionsMarshal.AsImmutableArray(numbers[column])));
        }

        return new LabelledData(dictionary, columns.MoveToImmutable()) { Notes = notes };
    }

    private void Resize(int rows)
    {
        for (var column = 0; column < numbers.Length; column++)
        {
            if (numbers[column] is not null)
            {
                Array.Resize(ref numbers[column], rows);
            }
            else
            {
                Array.Resize(ref texts[column], rows);
            }
        }

        Place();
    }

    private void Place()
    {
        for (var slot = 0; slot < NumbersBySlot.Length; slot++)
        {
            NumbersBySlot[slot] = layout.NumberColumns[slot] is >= 0 and var column ? numbers[column] : null;
        }
    }
}
