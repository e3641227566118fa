using System.Globalization;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>One cell of a row.</summary>
/// <param name="Column">The column, 0 for A.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Number">The number; 0 of texts.</param>
/// <param name="Text">The text; empty of numbers.</param>
internal readonly record struct SheetCell(int Column, SheetCellKind Kind, double Number, string Text)
{
    /// <summary>What the cell says, as text: numbers in their shortest form, days by ISO 8601.</summary>
    public string Words => Kind switch
    {
        SheetCellKind.Text => Text,
        SheetCellKind.Boolean => Number == 0 ? "FALSE" : "TRUE",
        SheetCellKind.Date when DataFormat.MomentOf(Number) is { } moment => CellDate.Format(moment, isDay: true),
        SheetCellKind.Time => TimeSpan.FromSeconds(Number).ToString("c", CultureInfo.InvariantCulture),
        SheetCellKind.Number or SheetCellKind.Date => CellNumber.Format(Number, DecimalMark.Point),
        _ => "",
    };

    /// <summary>Nothing of the cell, which is a respondent's.</summary>
    public override string ToString() => FormattableString.Invariant($"column {Column}, {Kind}");
}
