using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>A column of answers to a variable with a scale.</summary>
internal sealed class AnswerCells(Variable variable, CodeBook book, DecimalMark mark) : ICellReader
{
    private readonly AnswerText answers = new(book, mark);
    private readonly List<double> codes = [];

    public CellFault? Read(string cell, int row)
    {
        var code = answers.CodeOf(cell);
        codes.Add(code ?? double.NaN);
        return code is not null ? null : Fault();
    }

    public ImmutableArray<double> ToCodes() => [.. codes];

    private CellFault Fault() => book.IsOpen
        ? new CellFault(
            SurveyFileFault.UnknownAnswer,
            "The cell is not a number.",
            $"Write numbers with a decimal {(mark == DecimalMark.Comma ? "comma" : "point")} and nothing else, or leave the cell empty.")
        : new CellFault(
            SurveyFileFault.UnknownAnswer,
            $"The cell is neither a code nor a label of '{variable.Name}' that stands for one code.",
            $"Its codes are {FrameErrors.CodesOf(book)}: correct the cell, or leave it empty.");
}
