using System.Globalization;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>PSPP's words for a definition of missing values: «LOWEST THRU 1; 5» for numbers, «"a"; "b"» for texts.</summary>
internal static class PsppMissing
{
    public static string Of(string told, bool isText)
    {
        if (isText)
        {
            return string.Join("; ", Texts(told).Select(text => Hexadecimal.OfUtf8(text.TrimEnd(' '))));
        }

        var parts = told.Split("; ", StringSplitOptions.RemoveEmptyEntries);
        var ends = parts.FirstOrDefault(part => part.Contains(" THRU ", StringComparison.Ordinal))?.Split(" THRU ").Select(Number).ToArray();
        return PsppTelling.Missing(ends?[0], ends?[1], parts.Where(part => !part.Contains(" THRU ", StringComparison.Ordinal)).Select(Number));
    }

    private static string Number(string told) => told is "LOWEST" or "HIGHEST" ? told : PsppTelling.Rounded(double.Parse(told, CultureInfo.InvariantCulture));

    // Marks inside a text are not doubled: a text ends where a mark is followed by "; " and a mark, or by nothing.
    private static IEnumerable<string> Texts(string told) =>
        told.Length < 2 ? [] : told[1..^1].Split("\"; \"");
}
