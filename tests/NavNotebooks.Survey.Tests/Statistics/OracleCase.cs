using System.Text.Json;

namespace NavNotebooks.Survey.Tests.Statistics;

/// <summary>One case of another program's inputs and answers, from tests/Oracles.</summary>
internal sealed class OracleCase
{
    private readonly JsonElement element;

    private OracleCase(JsonElement element) => this.element = element;

    public double this[string name] => element.GetProperty(name).GetDouble();

    public static OracleCase FromR(string name) => Load("statistics.json", name);

    public static OracleCase FromModels(string name) => Load("models.json", name);

    public static OracleCase FromSurvey(string name) => Load("weighted.json", name);

    public double[] Numbers(string name) => [.. element.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];

    private static OracleCase Load(string file, string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Oracles", "R", file)));
        return new OracleCase(document.RootElement.GetProperty("cases").GetProperty(name).Clone());
    }
}
