namespace NavNotebooks.Survey.Dictionary;

/// <summary>A file that adds to another one, a chapter of the document at a time: <c>surveys/office-2019.part-4-1.json</c> to <c>surveys/office-2019.json</c>.</summary>
/// <param name="Name">How errors name the file.</param>
/// <param name="Text">The JSON.</param>
public sealed record DictionaryChapter(string Name, string Text);
