using System.Runtime.CompilerServices;
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

    /// <summary>The cases of a script's answers, in their order.</summary>
    public static IReadOnlyList<string> NamesIn(string script)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(PathOf(script + ".json")));
        return [.. document.RootElement.GetProperty("cases").EnumerateObject().Select(entry => entry.Name)];
    }

    public string Text(string name) => element.GetProperty(name).GetString()!;

    public string[] Texts(string name) => [.. element.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];

    public double[] Numbers(string name) => [.. element.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];

    /// <summary>A case's inner object, such as the answers of an example that also holds its inputs.</summary>
    public OracleCase Inside(string name) => new(element.GetProperty(name), file, this.name);

    /// <summary>Asks a computed number to agree with the answer of that name, and puts the residual on record.</summary>
    /// <param name="answer">Name of the answer.</param>
    /// <param name="actual">The number computed.</param>
    /// <param name="tolerance">The relative distance allowed; absolute where the answer is 0.</param>
    /// <param name="because">Why no more agreement can be asked for; the page of residuals prints it.</param>
    /// <param name="test">Left out: the file of the tests tells which type computes.</param>
    public void Agrees(string answer, double actual, double tolerance = 1e-9, string? because = null, [CallerFilePath] string test = "") =>
        Agrees(this[answer], actual, tolerance, because, test);

    /// <summary>Asks computed numbers to agree with the answers of that name, one by one, and puts the residuals on record.</summary>
    public void Agrees(string answer, IReadOnlyList<double> actual, double tolerance = 1e-9, string? because = null, [CallerFilePath] string test = "")
    {
        var expected = Numbers(answer);
        Assert.Equal(expected.Length, actual.Count);
        for (var i = 0; i < expected.Length; i++)
        {
            Agrees(expected[i], actual[i], tolerance, because, test);
        }
    }

    /// <summary>Asks a computed number to agree with one of the answers of that name, counted from 0, and puts the residual on record.</summary>
    public void AgreesAt(string answer, int place, double actual, double tolerance = 1e-9, string? because = null, [CallerFilePath] string test = "") =>
        Agrees(Numbers(answer)[place], actual, tolerance, because, test);

    private void Agrees(double expected, double actual, double tolerance, string? because, string test)
    {
        OracleResiduals.Record(new OracleResidual(file, name, SubjectOf(test), expected, actual, tolerance) { Because = because });
        Agreement.Agrees(expected, actual, tolerance: tolerance);
    }

    // Paths of the compiler may have either slash, whatever the machine that the tests run on.
    internal static string SubjectOf(string test)
    {
        var name = test[(test.LastIndexOfAny(['/', '\\']) + 1)..].Split('.')[0];
        return name.EndsWith("Tests", StringComparison.Ordinal) ? name[..^"Tests".Length] : name;
    }

    private static OracleCase Load(string file, string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(PathOf(file)));
        return new OracleCase(document.RootElement.GetProperty("cases").GetProperty(name).Clone(), Path.GetFileNameWithoutExtension(file), name);
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Oracles", "R", file);
}
