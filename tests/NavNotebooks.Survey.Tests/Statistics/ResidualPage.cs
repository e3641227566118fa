using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NavNotebooks.Survey.Tests.Statistics;

/// <summary>The public page of residuals, as Markdown.</summary>
internal static class ResidualPage
{
    public const string Heading = "| computed by | case | numbers | agree to | asked for | why no more is asked for |";

    private const string Introduction =
        """
        # Residuals against every oracle

        Every statistic of this library is computed a second time by another program, or has values that NIST certifies. This page lists what the
        tests compared: for each case of each file of answers, how many numbers, and in how many significant digits all of them agree at least
        (−log₁₀ of the largest relative difference; absolute where the answer is 0).

        - **Agree to** comes in steps of 12, 9, 6, 3 and 1 digits, and keeps a factor of two in hand, so that it is the same page on every machine. Two programs
          that compute in double precision seldom share more than 12 to 15 digits. Where fewer agree and no reason is given, the answer itself is ill-conditioned
          (a difference of nearly equal numbers, a tiny p) and still within what is asked for.
        - **Asked for** is the relative difference at which the test fails.
        - A test fails, too, where a number agrees in fewer digits than this page says. The page is made by
          `NAV_RESIDUALS=$PWD/docs/residuals.md dotnet test tests/NavNotebooks.Survey.Tests`.

        The scripts are in [tests/Oracles/R](../tests/Oracles/R/README.md), the certified values in [tests/Oracles/nist](../tests/Oracles/nist/LICENCE.md).
        The same methods on real data, number by number, are in the notebook [How we count](../notebooks/91-how-we-count.ipynb).

        """;

    public static string Of(IEnumerable<OracleResidual> residuals)
    {
        var rows = ResidualRow.Of(residuals).ToList();
        var page = new StringBuilder(Introduction);
        page.Append(CultureInfo.InvariantCulture, $"\n{rows.Sum(row => row.Count):N0} numbers in {rows.Count:N0} rows; {Share(rows)} agree to 9 digits or more.\n");
        foreach (var file in rows.GroupBy(row => row.File))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {file.Key}\n\n{ProgramOf(file.Key)}\n\n{Heading}\n|---|---|---:|---:|---:|---|\n");
            foreach (var row in file)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {row.Subject} | {row.Case} | {row.Count} | {Step(row.Step)} | {Tolerance(row.Tolerance)} | {row.Because} |\n");
            }
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    public static string Step(int step) => step == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"≥ {step}");

    private static string Share(List<ResidualRow> rows) =>
        string.Create(CultureInfo.InvariantCulture, $"{rows.Where(row => row.Step >= 9).Sum(row => row.Count):N0} of them");

    private static string Tolerance(double tolerance) => tolerance.ToString("0.#E-0", CultureInfo.InvariantCulture).Replace("E", "e", StringComparison.Ordinal);

    // The programs and versions that the script itself wrote down.
    private static string ProgramOf(string file)
    {
        if (file == NistData.File)
        {
            return "Certified values of the Statistical Reference Datasets, US National Institute of Standards and Technology.";
        }

        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Oracles", "R", file + ".json")));
        var versions = document.RootElement.EnumerateObject()
            .Where(property => property.Value.ValueKind == JsonValueKind.String)
            .Select(property => property.Name.ToUpperInvariant() is "R" or "PROGRAM" ? property.Value.GetString()! : property.Name + " " + property.Value.GetString());
        return $"[{file}.R](../tests/Oracles/R/{file}.R): {string.Join("; ", versions)}";
    }
}
