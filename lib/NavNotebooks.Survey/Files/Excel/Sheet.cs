using NavNotebooks.Display;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>One sheet of a workbook: a table under its caption, its notes below.</summary>
/// <param name="Name">What the tab says: at most 31 characters, none of <c>[ ] : * ? / \</c>.</param>
/// <param name="Table">What is on it.</param>
public sealed record Sheet(string Name, Table Table);
