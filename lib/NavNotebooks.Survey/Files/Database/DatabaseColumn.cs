using System.Data.Common;
using System.Text;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Database;

/// <summary>One column of a query, and its values as they are read.</summary>
internal abstract class DatabaseColumn
{
    private readonly string file;

    protected DatabaseColumn(LabelledVariable variable, int ordinal, string file)
    {
        Variable = variable;
        Ordinal = ordinal;
        this.file = file;
    }

    /// <summary>The variable.</summary>
    public LabelledVariable Variable { get; }

    /// <summary>What was guessed or mended so far.</summary>
    public virtual IEnumerable<string> Notes => [];

    /// <summary>The place in the query, from 0.</summary>
    protected int Ordinal { get; }

    /// <summary>The column of a query's type.</summary>
    /// <exception cref="SurveyFileException">No column holds that type.</exception>
    public static DatabaseColumn Of(DbDataReader rows, int ordinal, string name, string file)
    {
        var type = rows.GetFieldType(ordinal);
        return DatabaseNumbers.Of(type) is { } numbers ? new DatabaseNumberColumn(NumberOf(name, numbers.Format), ordinal, file) { Numbers = numbers }
            : DatabaseTextColumn.Holds(type) ? new DatabaseTextColumn(TextOf(name, LabelledVariable.WidestText), ordinal, file) { Type = type }
            : throw new SurveyFileException(new SurveyFileProblem(
                SurveyFileFault.Unsupported,
                file,
                $"The column has values of type {type?.Name ?? "unknown"}, which are neither numbers, dates nor texts.",
                "Cast it to one of these in the query, or leave it out.")
            { Column = name });
    }

    /// <summary>A text column that declares the width of its longest text; any other as it is.</summary>
    public static LabelledColumn Narrowed(LabelledColumn column)
    {
        if (column is not TextColumn texts)
        {
            return column;
        }

        var width = 1;
        foreach (var text in texts.Values)
        {
            width = Math.Max(width, Encoding.UTF8.GetByteCount(text));
        }

        return new TextColumn(TextOf(column.Variable.Name, Math.Min(width, LabelledVariable.WidestText)), [.. texts.Values]);
    }

    /// <summary>Takes the value of the row that the query stands on.</summary>
    /// <exception cref="SurveyFileException">It is not of the column's type, or cannot be held.</exception>
    public void Take(DbDataReader rows)
    {
        try
        {
            Add(rows, rows.IsDBNull(Ordinal));
        }
        catch (Exception failure) when (failure is InvalidCastException or OverflowException or FormatException)
        {
            // The message of the failure may show the value: only its column is passed on.
            throw Refused("A value is not of the type that the query tells, or has more digits than that type can hold here.");
        }
    }

    /// <summary>The values since the last call.</summary>
    public abstract LabelledColumn End();

    /// <summary>Adds the value of a row.</summary>
    protected abstract void Add(DbDataReader rows, bool isNull);

    /// <summary>A value that cannot be held.</summary>
    protected SurveyFileException Refused(string statement) => new(new SurveyFileProblem(
        SurveyFileFault.Unsupported, file, statement, "Cast the column to double precision, a date or text in the query, or leave it out.")
    { Column = Variable.Name });

    private static LabelledVariable NumberOf(string name, DataFormat format) => new() { Name = name, PrintFormat = format, WriteFormat = format };

    private static LabelledVariable TextOf(string name, int width) =>
        new() { Name = name, TextWidth = width, PrintFormat = DataFormat.Texts(width), WriteFormat = DataFormat.Texts(width) };
}
