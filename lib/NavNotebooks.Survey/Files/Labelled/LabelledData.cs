using System.Collections.Immutable;
using System.Data.Common;
using NavNotebooks.Survey.Files.Database;

namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>What a statistics file holds: its dictionary, and a column of values for each variable.</summary>
/// <remarks>
/// One shape for SPSS, Stata, Excel, CSV and databases, with everything that SPSS can say of a variable. It knows nothing of a survey's own
/// dictionary. Immutable, safe to share between threads, and never prints its rows.
/// </remarks>
public sealed class LabelledData
{
    /// <summary>Columns of equal length, one for each variable of the dictionary and in its order.</summary>
    /// <param name="dictionary">What is known of the file and its variables.</param>
    /// <param name="columns">The values; each column bears its variable of the dictionary.</param>
    /// <exception cref="ArgumentException">The columns are not those of the dictionary, or their lengths differ.</exception>
    public LabelledData(FileDictionary dictionary, ImmutableArray<LabelledColumn> columns)
    {
        if (columns.Length != dictionary.Variables.Length || columns.Where((column, i) => !ReferenceEquals(column.Variable, dictionary.Variables[i])).Any())
        {
            throw new ArgumentException("The columns are not those of the dictionary. Give one for each of its variables, in its order.", nameof(columns));
        }

        if (columns.Select(column => column.RowCount).Distinct().Count() > 1)
        {
            throw new ArgumentException("The columns have different lengths. Give every column one value for each row.", nameof(columns));
        }

        Dictionary = dictionary;
        Columns = columns;
        RowCount = columns.IsEmpty ? 0 : columns[0].RowCount;
    }

    /// <summary>What is known of the file and its variables.</summary>
    public FileDictionary Dictionary { get; }

    /// <summary>The columns, in the order of the dictionary.</summary>
    public ImmutableArray<LabelledColumn> Columns { get; }

    /// <summary>Number of rows (cases); 0 where there is no column.</summary>
    public int RowCount { get; }

    /// <summary>What had to be guessed or mended while reading, a sentence each; never a value of a row.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The column of a variable, by its exact name, else with case ignored as SPSS does; <see langword="null"/> where there is none.</summary>
    public LabelledColumn? Find(string name) =>
        Columns.FirstOrDefault(column => column.Variable.Name == name)
            ?? Columns.FirstOrDefault(column => string.Equals(column.Variable.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The rows as a forward-only reader, which databases and data frame libraries load from.</summary>
    /// <param name="keepMissing">
    /// Whether values that a variable declares missing are handed out as they are; else, and for system missing always, they are
    /// <see cref="DBNull"/>.
    /// </param>
    /// <remarks>
    /// Texts are <see cref="string"/>, dates <see cref="DateTime"/> and times <see cref="TimeSpan"/> (seconds as numbers where .NET cannot hold
    /// one of them), numbers <see cref="double"/>, or <see cref="int"/> where the format shows no decimals and all values are such numbers.
    /// Nothing is hidden from the reader: keep what comes of microdata outside the repository.
    /// </remarks>
    public DbDataReader ToDataReader(bool keepMissing = false) => new TableDataReader(LabelledReaderColumn.Of(this, keepMissing), RowCount);

    /// <summary>Number of rows and variables, never a row.</summary>
    public override string ToString() => FormattableString.Invariant($"{RowCount} rows of {Columns.Length} variables");
}
