namespace NavNotebooks.Survey.Files.Excel;

/// <summary>One sheet as the workbook lists it.</summary>
/// <param name="Name">What the tab says.</param>
/// <param name="Part">The part that holds it.</param>
/// <param name="IsHidden">Whether the tab is not shown.</param>
internal sealed record WorkbookSheet(string Name, string Part, bool IsHidden);
