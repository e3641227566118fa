using System.Collections.Immutable;
using System.Data.Common;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Database;

/// <summary>Texts, letters and identifiers.</summary>
internal sealed class DatabaseTextColumn(LabelledVariable variable, int ordinal, string file) : DatabaseColumn(variable, ordinal, file)
{
    private readonly ImmutableArray<string>.Builder values = ImmutableArray.CreateBuilder<string>();

    /// <summary>The type that the query tells.</summary>
    public required Type Type { get; init; }

    /// <summary>Whether values of a type are held as texts.</summary>
    public static bool Holds(Type? type) => type == typeof(string) || type == typeof(char) || type == typeof(Guid);

    public override LabelledColumn End() => new TextColumn(Variable, values.DrainToImmutable());

    protected override void Add(DbDataReader rows, bool isNull) => values.Add(isNull ? "" : TextIn(rows).TrimEnd(' '));

    private string TextIn(DbDataReader rows) =>
        Type == typeof(Guid) ? rows.GetFieldValue<Guid>(Ordinal).ToString("D")
        : Type == typeof(char) ? rows.GetFieldValue<char>(Ordinal).ToString()
        : rows.GetString(Ordinal);
}
