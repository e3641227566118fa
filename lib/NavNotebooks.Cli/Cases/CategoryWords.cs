using System.Text.Json;

namespace NavNotebooks.Cli.Cases;

/// <summary>Names of categories as words: <c>prior research</c> for <c>PriorResearch</c>.</summary>
internal static class CategoryWords
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()).Replace('_', ' ');
}
