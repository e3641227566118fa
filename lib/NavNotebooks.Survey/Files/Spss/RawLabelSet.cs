namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Value labels and the variables that have them (records 3 and 4), as they stand in the file.</summary>
/// <param name="Labels">Values and labels.</param>
/// <param name="Slots">Numbers of elements in a row, counted from 1.</param>
/// <param name="Offset">Where the variables are listed.</param>
internal sealed record RawLabelSet(List<RawLabel> Labels, List<int> Slots, long Offset);
