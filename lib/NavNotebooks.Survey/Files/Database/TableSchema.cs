using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using System.Globalization;

namespace NavNotebooks.Survey.Files.Database;

/// <summary>The table that describes a data reader's columns to those who load from it.</summary>
internal static class TableSchema
{
    public static DataTable TableOf(ImmutableArray<TableReaderColumn> columns)
    {
        var table = new DataTable("SchemaTable") { Locale = CultureInfo.InvariantCulture };
        Add<string>(table, SchemaTableColumn.ColumnName);
        Add<int>(table, SchemaTableColumn.ColumnOrdinal);
        Add<int>(table, SchemaTableColumn.ColumnSize);
        Add<short>(table, SchemaTableColumn.NumericPrecision);
        Add<short>(table, SchemaTableColumn.NumericScale);
        Add<Type>(table, SchemaTableColumn.DataType);
        Add<int>(table, SchemaTableColumn.ProviderType);
        Add<bool>(table, SchemaTableColumn.IsLong);
        Add<bool>(table, SchemaTableColumn.AllowDBNull);
        Add<bool>(table, SchemaTableOptionalColumn.IsReadOnly);
        Add<bool>(table, SchemaTableColumn.IsUnique);
        Add<bool>(table, SchemaTableColumn.IsKey);
        Add<bool>(table, SchemaTableOptionalColumn.IsAutoIncrement);
        for (var i = 0; i < columns.Length; i++)
        {
            var (size, kind) = KindOf(columns[i].Type);
            table.Rows.Add(
                columns[i].Name, i, size, (short)255, (short)255, columns[i].Type, (int)kind,
                false, true, true, false, false, false);
        }

        table.AcceptChanges();
        return table;
    }

    private static (int Size, DbType Kind) KindOf(Type type) =>
        type == typeof(string) ? (int.MaxValue, DbType.String)
        : type == typeof(int) ? (sizeof(int), DbType.Int32)
        : type == typeof(long) ? (sizeof(long), DbType.Int64)
        : type == typeof(DateTime) ? (sizeof(long), DbType.DateTime)
        : type == typeof(TimeSpan) ? (sizeof(long), DbType.Time)
        : (sizeof(double), DbType.Double);

    private static void Add<T>(DataTable table, string name) => table.Columns.Add(name, typeof(T));
}
