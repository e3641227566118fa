namespace NavNotebooks.Survey.Files.Spss;

/// <summary>What a text of the dictionary is, for a message that refuses it.</summary>
/// <param name="What">As the beginning of a sentence: "The label".</param>
/// <param name="Variable">The variable it belongs to; <see langword="null"/> where it belongs to the file.</param>
internal readonly record struct SpssPlace(string What, string? Variable = null);
