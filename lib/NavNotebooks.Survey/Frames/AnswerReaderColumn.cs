using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Files.Database;

namespace NavNotebooks.Survey.Frames;

/// <summary>The answers to one variable as a data reader hands them out.</summary>
/// <remarks>
/// Codes of a scale are <see cref="int"/>, identifiers <see cref="long"/>, numbers and weights <see cref="double"/>, labels
/// <see cref="string"/>. The weights of a weighted frame come last, under the survey's name for them or "weight".
/// </remarks>
internal sealed class AnswerReaderColumn : TableReaderColumn
{
    private readonly double[] numbers;
    private readonly CodeBook? book;
    private readonly string[]? labels;

    private AnswerReaderColumn(string name, double[] numbers, CodeBook? book, string[]? labels)
        : base(name, TypeOf(book, labels))
    {
        this.numbers = numbers;
        this.book = book;
        this.labels = labels;
    }

    /// <summary>A frame's columns, and its weights last.</summary>
    public static ImmutableArray<TableReaderColumn> Of(SurveyFrame frame, AnswerForm form)
    {
        var answers = frame.Columns.Select(column => new AnswerReaderColumn(column.Name, column.Codes.ToArray(), column.Book, LabelsOf(column.Book, form.Language)));
        return frame.IsWeighted && frame.Columns.All(column => column.Name != frame.WeightName)
            ? [.. answers, new AnswerReaderColumn(frame.WeightName, frame.Weights.ToArray(), book: null, labels: null)]
            : [.. answers];
    }

    public override object ValueAt(int row)
    {
        if (book is not null && book.IsMissing(numbers[row]))
        {
            return DBNull.Value;
        }

        // Each arm boxes its own type: arms that are numbers would all become double.
        return labels is not null ? labels[book!.PointIndexOf(numbers[row])]
            : Type == typeof(int) ? (object)(int)numbers[row]
            : Type == typeof(long) ? (object)(long)numbers[row]
            : (object)numbers[row];
    }

    private static string[]? LabelsOf(CodeBook book, Language? language) =>
        language is { } spoken && !book.IsOpen ? [.. book.Points.Select(point => point.Label.In(spoken))] : null;

    private static Type TypeOf(CodeBook? book, string[]? labels) =>
        labels is not null ? typeof(string)
        : book is null ? typeof(double)
        : book.IsWhole ? typeof(long)
        : book.IsOpen ? typeof(double)
        : typeof(int);
}
