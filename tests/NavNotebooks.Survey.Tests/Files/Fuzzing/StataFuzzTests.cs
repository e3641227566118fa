using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Stata;
using NavNotebooks.Survey.Tests.Files.Stata;

namespace NavNotebooks.Survey.Tests.Files.Fuzzing;

/// <summary>Damaged .dta files end in data or in one error.</summary>
public sealed class StataFuzzTests
{
    private const int Generated = 40;

    [Fact]
    public void A_damaged_dta_file_ends_in_data_or_in_one_error() => new Fuzzer(new("dta", [.. FixtureBytes.Of("Stata", ".dta"), .. Random()], Read, IsAllowed)).Run(Fuzzer.Count);

    private static string Read(byte[] bytes, int portion) => LabelledDigest.Of(StataReader.Open(new MemoryStream(bytes), "damaged.dta"), portion);

    private static bool IsAllowed(Exception problem) => problem is SurveyFileException;

    private static IEnumerable<byte[]> Random() => Enumerable.Range(0, Generated).Select(seed => RandomDta.Next(new Random(seed)).ToBytes());
}
