using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>Reads and names the parts of a theme.</summary>
internal static class OpenAnswerThemeReader
{
    public static OpenAnswerTheme Read(ClaimJson json)
    {
        json.Only("question", "voice", "quantity", "direction", "among");
        return new(
            json.Required("question").Text(),
            json.Required("voice").Text(),
            json.Required("quantity").OneOf<WordOfQuantity>(),
            json.Required("direction").OneOf<ThemeDirection>(),
            json.Optional("among")?.Text());
    }

    public static string NameOf<T>(T word)
        where T : struct, Enum => SnakeCaseWords<T>.All.First(pair => pair.Value.Equals(word)).Key;
}
