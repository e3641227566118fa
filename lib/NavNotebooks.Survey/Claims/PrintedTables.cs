using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>The tables of the document, laid out as printed.</summary>
public static class PrintedTables
{
    private static readonly Lazy<ImmutableArray<PrintedTable>> Embedded = new(Load);

    /// <summary>Every table that travels with this assembly, in the order of the document; read once.</summary>
    public static ImmutableArray<PrintedTable> All => Embedded.Value;

    /// <summary>The table with that number.</summary>
    /// <param name="id">A letter and a number: <c>T3</c>.</param>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public static PrintedTable Get(string id) => All.FirstOrDefault(table => table.Id == id)
        ?? throw new UnknownNameException("printed table", id, All.Select(table => table.Id), ClaimFile.Tables);

    /// <summary>Reads the layout of tables and puts the claims into it.</summary>
    /// <param name="file">The JSON; <c>schema/tables.schema.json</c> describes it.</param>
    /// <param name="registry">The claims that it names.</param>
    /// <param name="titles">The title of each table, by its id.</param>
    /// <exception cref="ClaimFileException">The file cannot be read, or names a claim or table that is not there.</exception>
    public static ImmutableArray<PrintedTable> Read(ClaimFile file, ClaimRegistry registry, IReadOnlyDictionary<string, BilingualText> titles) =>
        PrintedTableReader.Read(file, registry.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal), titles);

    private static ImmutableArray<PrintedTable> Load() => Read(
        ClaimFile.Embedded(ClaimFile.Tables),
        ClaimRegistry.Default,
        SurveyDictionary.Embedded.Figures.ToDictionary(figure => figure.Id, figure => figure.Title, StringComparer.Ordinal));
}
