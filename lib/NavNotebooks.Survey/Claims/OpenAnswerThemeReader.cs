namespace NavNotebooks.Survey.Claims;

/// <summary>Reads and names the parts of a theme.</summary>
internal static class OpenAnswerThemeReader
{
    private static readonly Dictionary<string, WordOfQuantity> Quantities = Named<WordOfQuantity>();

    private static readonly Dictionary<string, ThemeDirection> Directions = Named<ThemeDirection>();

    public static OpenAnswerTheme Read(ClaimJson json)
    {
        json.Only("question", "voice", "quantity", "direction", "among");
        return new(
            json.Required("question").Text(),
            json.Required("voice").Text(),
            json.Required("quantity").OneOf(Quantities),
            json.Required("direction").OneOf(Directions),
            json.Optional("among")?.Text());
    }

    public static string NameOf(WordOfQuantity quantity) => Quantities.First(pair => pair.Value == quantity).Key;

    public static string NameOf(ThemeDirection direction) => Directions.First(pair => pair.Value == direction).Key;

    private static Dictionary<string, T> Named<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(value => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()), StringComparer.Ordinal);
}
