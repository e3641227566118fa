using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Benchmarks;

/// <summary>Makes every synthetic survey wave, and tells what was made in a line each. Timed as a whole process by synthesis.sh.</summary>
internal static class SyntheticWaves
{
    /// <summary>Prints wave, respondents, variables and a fingerprint of all answers; then the seconds within the process.</summary>
    public static void Print()
    {
        var clock = Stopwatch.StartNew();
        foreach (var id in SyntheticSurveys.Ids)
        {
            var frame = SyntheticSurveys.Get(id).Frame;
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var column in frame.Columns)
            {
                hash.AppendData(MemoryMarshal.AsBytes<double>(column.Codes.ToArray()));
            }

            var print = Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id} {frame.RowCount} {frame.Columns.Length} {print}"));
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds:F2}"));
    }
}
