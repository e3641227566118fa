using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Frames;

/// <summary>One column as a data reader hands it out.</summary>
internal sealed class ReaderColumn
{
    private readonly double[] numbers;
    private readonly CodeBook? book;
    private readonly string[]? labels;

    private ReaderColumn(string name, double[] numbers, CodeBook? book, Language? language)
    {
        Name = name;
        this.numbers = numbers;
        this.book = book;
        labels = language is { } spoken && book is { IsOpen: false }
            ? [.. book.Points.Select(point => point.Label.In(spoken))]
            : null;
        Type = labels is not null ? typeof(string)
            : book is null ? typeof(double)
            : book.IsWhole ? typeof(long)
            : book.IsOpen ? typeof(double)
            : typeof(int);
    }

    public string Name { get; }

    public Type Type { get; }

    /// <summary>A frame's columns, and its weights last.</summary>
    public static ImmutableArray<ReaderColumn> Of(SurveyFrame frame, AnswerForm form)
    {
        var answers = frame.Columns.Select(column => new ReaderColumn(column.Name, column.Codes.ToArray(), column.Book, form.Language));
        return frame.IsWeighted && frame.Columns.All(column => column.Name != frame.WeightName)
            ? [.. answers, new ReaderColumn(frame.WeightName, frame.Weights.ToArray(), book: null, language: null)]
            : [.. answers];
    }

    public bool IsMissing(int row) => book is not null && book.IsMissing(numbers[row]);

    public double NumberAt(int row) => numbers[row];

    public string? TextAt(int row) => labels is null || IsMissing(row) ? null : labels[book!.PointIndexOf(numbers[row])];

    public object ValueAt(int row)
    {
        if (IsMissing(row))
        {
            return DBNull.Value;
        }

        // Each arm boxes its own type: arms that are numbers would all become double.
        return labels is not null ? TextAt(row)!
            : Type == typeof(int) ? (object)(int)numbers[row]
            : Type == typeof(long) ? (object)(long)numbers[row]
            : (object)numbers[row];
    }
}
