using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>The column of weights.</summary>
internal sealed class WeightCells(DecimalMark mark) : ICellReader
{
    private readonly List<double> weights = [];

    public CellFault? Read(string cell, int row)
    {
        var weight = CellNumber.Parse(cell, mark);
        weights.Add(weight);
        return weight >= 0
            ? null
            : new CellFault(
                SurveyFileFault.BadWeight,
                "The weight is not a number of 0 or more.",
                $"Give every row a weight, with a decimal {(mark == DecimalMark.Comma ? "comma" : "point")}; 0 leaves a row out.");
    }

    public ImmutableArray<double> ToWeights() => [.. weights];
}
