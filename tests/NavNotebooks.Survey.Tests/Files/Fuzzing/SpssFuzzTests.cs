using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Spss;
using NavNotebooks.Survey.Tests.Files.Spss.Generating;
using NavNotebooks.Survey.Tests.Files.Spss.Malformed;

namespace NavNotebooks.Survey.Tests.Files.Fuzzing;

/// <summary>Damaged .sav and .zsav files end in data or in one error.</summary>
public sealed class SpssFuzzTests
{
    private const int Generated = 40;
    private const int LongestSeed = 40_000;

    [Fact]
    public void A_damaged_sav_file_ends_in_data_or_in_one_error() =>
        new Fuzzer(new("sav", [.. FixtureBytes.Of("Spss", ".sav"), .. Random(SpssCompression.None), .. Random(SpssCompression.Bytecode), .. Unusual()], Read, IsAllowed)).Run(Fuzzer.Count);

    [Fact]
    public void A_damaged_zsav_file_ends_in_data_or_in_one_error()
    {
        byte[][] outside = [.. FixtureBytes.Of("Spss", ".zsav"), .. Random(SpssCompression.Zlib)];
        byte[][] inside = [.. Random(SpssCompression.Bytecode)];
        new Fuzzer(new("zsav", outside, Read, IsAllowed)
        {
            Damage = number => number % 2 == 0 ? Mutator.Damaged(number, outside) : InnerDamage.Zsav(number, inside),
        }).Run(Fuzzer.Count);
    }

    private static string Read(byte[] bytes, int portion) => LabelledDigest.Of(SpssReader.Open(new MemoryStream(bytes), "damaged.sav"), portion);

    private static bool IsAllowed(Exception problem) => problem is SurveyFileException;

    private static IEnumerable<byte[]> Unusual() =>
        SavCases.All.Where(one => one.Verdict != Verdict.Refuse).SelectMany(one => new[] { SavCases.Bytes(one, isBigEndian: false), SavCases.Bytes(one, isBigEndian: true) });

    private static IEnumerable<byte[]> Random(SpssCompression compression) => Enumerable.Range(0, Generated).Select(RandomFile.Of)
        .Select(file => Written(file, file.Options with { Compression = compression })).Where(bytes => bytes.Length <= LongestSeed);

    private static byte[] Written(RandomFile file, SpssWriteOptions options)
    {
        var bytes = new MemoryStream();
        using (var writer = SpssWriter.Create(bytes, file.Data.Dictionary, options))
        {
            writer.Append(file.Data);
            writer.Complete();
        }

        return bytes.ToArray();
    }
}
