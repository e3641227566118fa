namespace NavNotebooks.Survey.Files.Database;

/// <summary>One column as a data reader hands it out.</summary>
internal abstract class TableReaderColumn
{
    protected TableReaderColumn(string name, Type type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>The column's name.</summary>
    public string Name { get; }

    /// <summary>The type of all values that are there.</summary>
    public Type Type { get; }

    /// <summary>The value in a row, of <see cref="Type"/>; <see cref="DBNull"/> where there is none.</summary>
    public abstract object ValueAt(int row);
}
