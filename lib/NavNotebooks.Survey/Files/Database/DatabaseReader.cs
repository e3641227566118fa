using System.Collections.Immutable;
using System.Data.Common;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Database;

/// <summary>Reads the rows of a query, of any ADO.NET source, in the terms of a statistics file.</summary>
/// <remarks>
/// <para>True is 1 and false 0; whole numbers, decimals and floats are numbers, with a note where one has more digits than a number holds
/// (about sixteen); dates and moments are seconds since 14 October 1582 to a hundredth of a millisecond, those with a time zone in UTC; times
/// are seconds; texts lose spaces on the right; identifiers of type <see cref="Guid"/> are texts. Null is system missing, or the empty text. A
/// column of any other type is refused by its name: cast it in the query, or leave it out.</para>
/// <para>A query does not tell how long its texts are: they are declared as wide as a text can be, and <see cref="ReadAll"/>, which has them all,
/// declares the width of the longest.</para>
/// </remarks>
public sealed class DatabaseReader : ILabelledReader
{
    private readonly DbDataReader rows;
    private readonly ImmutableArray<DatabaseColumn> columns;
    private readonly ImmutableArray<string> nameNotes;

    private DatabaseReader(DbDataReader rows, string name, LabelledReadOptions options)
    {
        this.rows = rows;
        var names = new UniqueNames();
        string[] given = [.. Enumerable.Range(0, rows.FieldCount).Select(i => names.Next(rows.GetName(i), i + 1))];
        var kept = KeptVariables.Of(given, options, name);
        nameNotes = names.Notes;
        columns = [.. Enumerable.Range(0, given.Length).Where(i => kept[i]).Select(i => DatabaseColumn.Of(rows, i, given[i], name))];
        Dictionary = new FileDictionary { Variables = [.. columns.Select(column => column.Variable)] };
    }

    /// <inheritdoc/>
    public FileDictionary Dictionary { get; }

    /// <inheritdoc/>
    public long? RowCount => null;

    /// <inheritdoc/>
    public ImmutableArray<string> Notes => [.. nameNotes, .. columns.SelectMany(column => column.Notes)];

    /// <summary>Takes over a query's rows; they are closed with this reader.</summary>
    /// <param name="rows">Stands before its first row.</param>
    /// <param name="name">What messages call the query.</param>
    /// <param name="options">Which columns to read. Default: all.</param>
    /// <exception cref="SurveyFileException">A column has a type that cannot be held.</exception>
    public static DatabaseReader Open(DbDataReader rows, string name = "query", LabelledReadOptions? options = null) =>
        new(rows, name, options ?? LabelledReadOptions.Default);

    /// <summary>Reads all rows of a query and closes it.</summary>
    /// <param name="rows">Stands before its first row.</param>
    /// <param name="name">What messages call the query.</param>
    /// <param name="options">Which columns to read. Default: all.</param>
    /// <returns>The rows; a text variable declares the width, in UTF-8, of its longest text.</returns>
    /// <exception cref="SurveyFileException">A column has a type, or a value, that cannot be held.</exception>
    public static LabelledData ReadAll(DbDataReader rows, string name = "query", LabelledReadOptions? options = null)
    {
        using var reader = Open(rows, name, options);
        var data = reader.Read(int.MaxValue);
        ImmutableArray<LabelledColumn> columns = [.. data.Columns.Select(DatabaseColumn.Narrowed)];
        return new LabelledData(data.Dictionary with { Variables = [.. columns.Select(column => column.Variable)] }, columns) { Notes = data.Notes };
    }

    /// <inheritdoc/>
    public LabelledData Read(int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        for (var row = 0; row < most && rows.Read(); row++)
        {
            foreach (var column in columns)
            {
                column.Take(rows);
            }
        }

        return new LabelledData(Dictionary, [.. columns.Select(column => column.End())]) { Notes = Notes };
    }

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();
}
