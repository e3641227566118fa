using System.Collections;
using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Files.Database;

/// <summary>Columns in memory as ADO.NET reads them: forward only, <see cref="DBNull"/> for missing.</summary>
[SuppressMessage("Design", "CA1010", Justification = "The base class fixes the untyped enumerator.")]
[SuppressMessage("Usage", "CA2201", Justification = "ADO.NET promises this exception for an unknown column.")]
internal sealed class TableDataReader : DbDataReader
{
    private readonly ImmutableArray<TableReaderColumn> columns;
    private readonly int rowCount;
    private int row = -1;
    private bool isClosed;

    public TableDataReader(ImmutableArray<TableReaderColumn> columns, int rowCount)
    {
        this.columns = columns;
        this.rowCount = rowCount;
    }

    public override int Depth => 0;

    public override int FieldCount => columns.Length;

    public override bool HasRows => rowCount > 0;

    public override bool IsClosed => isClosed;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read()
    {
        RequireOpen();
        row = Math.Min(row + 1, rowCount);
        return row < rowCount;
    }

    public override bool NextResult()
    {
        RequireOpen();
        row = rowCount;
        return false;
    }

    public override void Close() => isClosed = true;

    public override string GetName(int ordinal) => columns[Require(ordinal)].Name;

    public override Type GetFieldType(int ordinal) => columns[Require(ordinal)].Type;

    public override string GetDataTypeName(int ordinal) => GetFieldType(ordinal).Name;

    /// <summary>The place of a column: by exact name, else by name with case ignored.</summary>
    public override int GetOrdinal(string name)
    {
        foreach (var comparison in (ReadOnlySpan<StringComparison>)[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            for (var i = 0; i < columns.Length; i++)
            {
                if (string.Equals(columns[i].Name, name, comparison))
                {
                    return i;
                }
            }
        }

        var nearest = NearestName.To(name, columns.Select(column => column.Name));
        throw new IndexOutOfRangeException(
            $"There is no column '{name}'." + (nearest is null ? "" : $" Did you mean '{nearest}'?") + " GetName lists what there is.");
    }

    public override bool IsDBNull(int ordinal) => columns[Require(ordinal)].ValueAt(RequireRow()) is DBNull;

    public override object GetValue(int ordinal) => columns[Require(ordinal)].ValueAt(RequireRow());

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, columns.Length);
        for (var i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    public override double GetDouble(int ordinal) => columns[Require(ordinal)].ValueAt(RequireRow()) switch
    {
        double number => number,
        int number => number,
        long number => number,
        _ => throw Refused(ordinal, typeof(double)),
    };

    public override int GetInt32(int ordinal) =>
        columns[Require(ordinal)].ValueAt(RequireRow()) is int number ? number : throw Refused(ordinal, typeof(int));

    public override long GetInt64(int ordinal) => columns[Require(ordinal)].ValueAt(RequireRow()) switch
    {
        long number => number,
        int number => number,
        _ => throw Refused(ordinal, typeof(long)),
    };

    public override string GetString(int ordinal) =>
        columns[Require(ordinal)].ValueAt(RequireRow()) as string ?? throw Refused(ordinal, typeof(string));

    public override bool GetBoolean(int ordinal) => throw Refused(ordinal, typeof(bool));

    public override byte GetByte(int ordinal) => throw Refused(ordinal, typeof(byte));

    public override char GetChar(int ordinal) => throw Refused(ordinal, typeof(char));

    public override DateTime GetDateTime(int ordinal) =>
        columns[Require(ordinal)].ValueAt(RequireRow()) is DateTime moment ? moment : throw Refused(ordinal, typeof(DateTime));

    public override decimal GetDecimal(int ordinal) => throw Refused(ordinal, typeof(decimal));

    public override float GetFloat(int ordinal) => throw Refused(ordinal, typeof(float));

    public override Guid GetGuid(int ordinal) => throw Refused(ordinal, typeof(Guid));

    public override short GetInt16(int ordinal) => throw Refused(ordinal, typeof(short));

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        throw Refused(ordinal, typeof(byte[]));

    /// <summary>Copies a label's characters; with no buffer, tells how many there are.</summary>
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length)
    {
        var text = GetString(ordinal);
        if (buffer is null)
        {
            return text.Length;
        }

        var count = (int)Math.Max(0, Math.Min(length, text.Length - dataOffset));
        text.CopyTo((int)Math.Min(dataOffset, text.Length), buffer, bufferOffset, count);
        return count;
    }

    public override IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    public override DataTable GetSchemaTable()
    {
        RequireOpen();
        return TableSchema.TableOf(columns);
    }

    // Tells the column and the types; what the row holds stays out of it.
    private InvalidCastException Refused(int ordinal, Type wanted)
    {
        var column = columns[Require(ordinal)];
        return new InvalidCastException(
            column.ValueAt(RequireRow()) is DBNull
                ? $"'{column.Name}' has no value in this row. Ask IsDBNull first."
                : $"'{column.Name}' holds {column.Type.Name}, not {wanted.Name}. Read it as {column.Type.Name}.");
    }

    private int Require(int ordinal)
    {
        RequireOpen();
        return (uint)ordinal < (uint)columns.Length
            ? ordinal
            : throw new IndexOutOfRangeException(FormattableString.Invariant($"There is no column {ordinal}. Columns go from 0 to {columns.Length - 1}."));
    }

    private int RequireRow()
    {
        RequireOpen();
        return row >= 0 && row < rowCount
            ? row
            : throw new InvalidOperationException("The reader is not on a row. Call Read, and go on while it returns true.");
    }

    private void RequireOpen()
    {
        if (isClosed)
        {
            throw new InvalidOperationException("The reader is closed. Ask for another one where it came from.");
        }
    }
}
