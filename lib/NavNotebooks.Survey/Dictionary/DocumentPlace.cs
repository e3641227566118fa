namespace NavNotebooks.Survey.Dictionary;

/// <summary>A place in a document.</summary>
/// <param name="Document">The document: "S0".</param>
/// <param name="Section">The section as printed.</param>
/// <param name="FirstLine">The first line, counted from 1.</param>
/// <param name="LastLine">The last line, inclusive.</param>
public sealed record DocumentPlace(string Document, string Section, int FirstLine, int LastLine);
