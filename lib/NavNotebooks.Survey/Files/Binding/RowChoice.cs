using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>The rows of a file that belong to a survey wave.</summary>
/// <param name="chosen">Their places, counted from 0; default for all.</param>
internal sealed class RowChoice(ImmutableArray<int> chosen)
{
    /// <summary>Every row.</summary>
    public static RowChoice All { get; } = new(default);

    /// <summary>The place in the file of the i-th row that is kept.</summary>
    public int this[int i] => chosen.IsDefault ? i : chosen[i];

    /// <summary>How many rows are kept of a file's.</summary>
    public int CountOf(int all) => chosen.IsDefault ? all : chosen.Length;
}
