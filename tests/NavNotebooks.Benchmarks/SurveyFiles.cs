using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NavNotebooks.Benchmarks;

/// <summary>A made-up survey of 1,745 respondents and 63 columns, with its dictionary file.</summary>
internal static class SurveyFiles
{
    public const int Respondents = 1745;
    public const int Items = 61;

    private static readonly string[] Points = ["very small", "small", "some", "large", "very large"];

    public static void Write(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "bench-2019.csv"), Csv());
        File.WriteAllText(Path.Combine(folder, "bench-2019.json"), Definition());
    }

    public static string Item(int number) => "item" + number.ToString("00", CultureInfo.InvariantCulture);

    private static string Csv()
    {
        var random = new Random(2019);
        var text = new StringBuilder("employer,role");
        for (var item = 1; item <= Items; item++)
        {
            text.Append(',').Append(Item(item));
        }

        text.Append('\n');
        for (var row = 0; row < Respondents; row++)
        {
            var employer = random.NextDouble() < 0.59 ? 1 : 2;
            text.Append(CultureInfo.InvariantCulture, $"{employer},{random.Next(1, 5)}");
            for (var item = 0; item < Items; item++)
            {
                text.Append(CultureInfo.InvariantCulture, $",{Answer(random, employer)}");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>One in twenty does not know; state employees answer a little higher.</summary>
    private static int Answer(Random random, int employer) =>
        random.NextDouble() < 0.05 ? -1 : Math.Clamp((int)Math.Round(3.2 - (0.1 * employer) + (random.NextDouble() * 4) - 2), 1, 5);

    private static string Definition()
    {
        var items = Enumerable.Range(1, Items).Select(number => (object)new
        {
            name = Item(number),
            label = Text(Item(number)),
            kind = "single",
            scale = "degree5",
            lines = new[] { 1, 1 },
        });
        return JsonSerializer.Serialize(new
        {
            id = "bench-2019",
            survey = "bench",
            wave = 2019,
            title = Text("Benchmark"),
            source = new { document = "S0", section = "1", lines = new[] { 1, 1 } },
            availability = "synthetic",
            populationVariable = "role",
            populations = Enumerable.Range(1, 4).Select(code => new { id = Role(code), code, label = Text(Role(code)) }),
            missingReasons = new[] { new { code = -1, id = "do_not_know", label = Text("do not know") } },
            scales = new object[]
            {
                Nominal("employer", ["state", "municipality"]),
                Nominal("role", [.. Enumerable.Range(1, 4).Select(Role)]),
                new
                {
                    id = "degree5",
                    kind = "ordinal",
                    points = Points.Select((point, index) => new { code = index + 1, label = Text(point) }),
                    midpoint = 3,
                    wording = "printed",
                },
            },
            batteries = Array.Empty<object>(),
            variables = new object[] { Background("employer"), Background("role") }.Concat(items),
        });
    }

    private static string Role(int code) => "role" + code.ToString(CultureInfo.InvariantCulture);

    private static object Text(string text) => new { en = text, nb = text };

    private static object Background(string name) =>
        new { name, label = Text(name), kind = "background", scale = name, lines = new[] { 1, 1 } };

    private static object Nominal(string id, string[] categories) => new
    {
        id,
        kind = "nominal",
        points = categories.Select((category, index) => new { code = index + 1, id = category, label = Text(category) }),
        wording = "printed",
    };
}
