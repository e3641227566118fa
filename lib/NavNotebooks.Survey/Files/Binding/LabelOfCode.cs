namespace NavNotebooks.Survey.Files.Binding;

/// <summary>A file's label of an answer.</summary>
/// <param name="Number">The file's code.</param>
/// <param name="Text">What the file calls it.</param>
/// <param name="Named">The code that the dictionary gives the same label; <see langword="null"/> for none.</param>
internal sealed record LabelOfCode(double Number, string Text, double? Named);
