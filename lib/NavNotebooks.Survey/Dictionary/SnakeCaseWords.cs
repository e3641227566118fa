using System.Text.Json;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>The values of an enumeration by their names in snake case, as the data dictionary writes them: <c>borne_out</c> for <c>BorneOut</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class SnakeCaseWords<T>
    where T : struct, Enum
{
    /// <summary>Every value by its word.</summary>
    public static IReadOnlyDictionary<string, T> All { get; } =
        Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()), StringComparer.Ordinal);
}
