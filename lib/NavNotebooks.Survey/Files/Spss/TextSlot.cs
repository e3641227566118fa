namespace NavNotebooks.Survey.Files.Spss;

/// <summary>What an element of a row is for a text.</summary>
/// <param name="Field">Takes the bytes; <see langword="null"/> for what is passed over.</param>
/// <param name="Offset">Where in the text they go.</param>
/// <param name="Count">How many of the eight belong to the text; 0 for filling.</param>
/// <param name="Column">The number of the column that the text is whole for with this element; -1 before.</param>
internal readonly record struct TextSlot(TextField? Field, int Offset, int Count, int Column);
