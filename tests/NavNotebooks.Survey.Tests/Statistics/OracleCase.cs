using System.Text.Json;

namespace NavNotebooks.Survey.Tests.Statistics;

/// <summary>One case of another program's inputs and answers, from tests/Oracles.</summary>
internal sealed class OracleCase
{
    private readonly JsonElement element;
    private readonly string file;
    private readonly string name;

    private OracleCase(JsonElement element, string file, string name) => (this.element, this.file, this.name) = (element, file, name);

    public double this[string name] => element.GetProperty(name).GetDouble();

    /// <summary>A case of tests/Oracles/R/&lt;script&gt;.json, as &lt;script&gt;.R printed it.</summary>
    public static OracleCase Of(string script, string name) => Load(script + ".json", name);

    public static OracleCase FromR(string name) => Load("statistics.json", name);

    public static OracleCase FromModels(string name) => Load("models.json", name);

    public static OracleCase FromSurvey(string name) => Load("weighted.json", name);

    public double[] Numbers(string name) => [.. element.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];

    /// <summary>Asks a computed number to agree with the answer of that name, and puts the residual on record.</summary>
    public void Agrees(string answer, double actual, double tolerance = 1e-9) => Agrees(answer, this[answer], actual, tolerance);

    /// <summary>Asks computed numbers to agree with the answers of that name, one by one, and puts the residuals on record.</summary>
    public void Agrees(string answer, IReadOnlyList<double> actual, double tolerance = 1e-9)
    {
        var expected = Numbers(answer);
        Assert.Equal(expected.Length, actual.Count);
        for (var i = 0; i < expected.Length; i++)
        {
            Agrees(answer, expected[i], actual[i], tolerance);
        }
    }

    private void Agrees(string answer, double expected, double actual, double tolerance)
    {
        OracleResiduals.Record(new OracleResidual(file, name, answer, expected, actual, tolerance));
        Agreement.Agrees(expected, actual, tolerance: tolerance);
    }

    private static OracleCase Load(string file, string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Oracles", "R", file)));
        return new OracleCase(document.RootElement.GetProperty("cases").GetProperty(name).Clone(), file, name);
    }
}
