using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>Makes the entries of a codebook's variables.</summary>
/// <param name="definition">The survey wave.</param>
/// <param name="frame">Its answers, where there are any.</param>
/// <param name="dictionary">Where the printed figures are described.</param>
internal sealed class VariableEntries(SurveyDefinition definition, SurveyFrame? frame, SurveyDictionary dictionary)
{
    private static readonly BilingualText NoReason = new("No reason known", "Ukjent grunn");

    public ImmutableArray<CodebookVariable> All()
    {
        var columns = frame?.Columns ?? [];
        return
        [
            .. definition.Variables.Select(variable => Entry(variable, definition.ScaleOf(variable), columns.FirstOrDefault(column => column.Name == variable.Name))),
            .. columns.Where(column => !definition.Has(column.Name)).Select(column => Entry(column.Variable, column.Scale, column)),
        ];
    }

    private CodebookVariable Entry(Variable variable, Scale? scale, SurveyColumn? column)
    {
        var entry = new CodebookVariable
        {
            Variable = variable,
            Scale = scale,
            Battery = variable.Battery is { } battery ? definition.Battery(battery) : null,
            AskedOf = definition.AskedOf(variable),
            Filter = variable.OnlyIf is { } filter ? FilterOf(filter) : null,
            Figures = [.. dictionary.Figures.Where(figure => variable.Figures.Contains(figure.Id) && figure.Surveys.Contains(definition.Id))],
            IsWeight = variable.Name == definition.Weight,
            Categories = [.. PointsOf(variable, scale).Select(Category), .. definition.MissingReasons.Select(Category)],
        };
        return column is null ? entry : Counted(entry, column);
    }

    private CodebookFilter FilterOf(OnlyIf filter)
    {
        var variable = definition.Variable(filter.Variable);
        var scale = definition.ScaleOf(variable)!;
        return new CodebookFilter(variable, [.. filter.Codes.Select(code => scale.Point(code)).OfType<ScalePoint>()]);
    }

    // An index lies between the points of its items' scale: it has no categories of its own.
    private static ImmutableArray<ScalePoint> PointsOf(Variable variable, Scale? scale) => variable.Kind == VariableKind.Index ? [] : scale?.Points ?? [];

    private static CodebookCategory Category(ScalePoint point) => new(point.Code, point.Label) { IsWordingKnown = point.IsKnown };

    private static CodebookCategory Category(MissingReason reason) => new(reason.Code, reason.Label) { IsMissing = true };

    private CodebookVariable Counted(CodebookVariable entry, SurveyColumn column)
    {
        var points = PointsOf(entry.Variable, entry.Scale);
        var tally = AnswerTally.Of(column, points, frame!.Weights);
        var shown = ShownVariable.Of(tally.Points, tally.Missing, frame.Basis);
        return entry with
        {
            Categories =
            [
                .. entry.Categories[..points.Length].Select((category, i) => WithCount(category, tally, shown, i)),
                .. entry.Categories[points.Length..].Select((category, i) => category with { Count = shown.Missing[i] }),
                .. tally.Missing[^1] == 0 ? [] : (CodebookCategory[])[new(Code: null, NoReason) { IsMissing = true, Count = shown.Missing[^1] }],
            ],
            Valid = shown.ValidTotal,
            Missing = shown.MissingTotal,
            Units = entry.Variable.Kind == VariableKind.Identifier ? ShownCount.Of(tally.DistinctCount, frame.Basis) : null,
            Numbers = shown.IsWhole && HasMean(entry) && tally.Count > 0 ? NumbersOf(column, isOpen: points.IsEmpty) : null,
        };
    }

    private static bool HasMean(CodebookVariable entry) => entry.Variable.Kind == VariableKind.Index || entry.Scale?.Kind is ScaleKind.Ordinal or ScaleKind.Number;

    private static CodebookCategory WithCount(CodebookCategory category, AnswerTally tally, ShownVariable shown, int i)
    {
        var isTold = shown.Points[i].Count is not null && shown.ValidTotal.Count is not null && tally.Count > 0;
        return category with
        {
            Count = shown.Points[i],
            Share = isTold ? (double)tally.Points[i] / tally.Count : null,
            WeightedShare = isTold && tally.TotalWeight > 0 ? tally.Weights[i] / tally.TotalWeight : null,
        };
    }

    private CodebookNumbers NumbersOf(SurveyColumn column, bool isOpen)
    {
        var answers = frame!.Valid(column.Name);
        var (mean, squares) = Moments.MeanAndSquares(answers.Values);
        var total = answers.IsWeighted ? Moments.Sum(answers.Weights) : 0;
        var (lowest, highest) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in answers.Values)
        {
            (lowest, highest) = (Math.Min(lowest, value), Math.Max(highest, value));
        }

        var hasEnds = !(isOpen && frame.Basis == DataBasis.Microdata);
        return new CodebookNumbers(mean, Math.Sqrt(squares / (answers.Count - 1)))
        {
            WeightedMean = total > 0 ? Moments.Dot(answers.Values, answers.Weights) / total : null,
            Lowest = hasEnds ? lowest : null,
            Highest = hasEnds ? highest : null,
        };
    }
}
