using NavNotebooks.Survey.Files;
using static NavNotebooks.Survey.Tests.Files.Spss.Malformed.Verdict;

namespace NavNotebooks.Survey.Tests.Files.Spss.Malformed;

/// <summary>The rows, plain and in bytecode.</summary>
internal static class DataCases
{
    public static IReadOnlyList<SavCase> All { get; } =
    [
        new("rows in bytecode", Read, b => Packed(b, 100)),
        new("rows in bytecode with a bias of 0", ReadWithNote, b => Packed(b, 0)),
        new("rows in bytecode with a bias of 50", ReadWithNote, b => Packed(b, 50)),
        new("a bias that is not a number", Refuse, b => Packed(b, double.NaN)) { PsppDiffers = "PSPP makes numbers that are none of the compressed ones." },
        new("fewer rows than told", Refuse, b => b.Header(2, rows: 5).Number("A").Number("B").End().Double(1, 2, 3, 4, 5, 6)) { Fault = SurveyFileFault.Truncated },
        new("more rows than told", ReadWithNote, b => b.Header(1, rows: 1).Number("A").End().Double(1, 2, 3)),
        new("a row that ends between variables", Refuse, b => b.Header(2).Number("A").Number("B").End().Double(1, 2, 3)) { Fault = SurveyFileFault.Truncated },
        new("a row that ends within a number", Refuse, b => b.Header(1).Number("A").End().Double(1).Text("half")) { Fault = SurveyFileFault.Truncated },
        new("a row that ends within a text", Refuse, b => b.Header(2).Texts("STR14", 14).End().Text("one data item", 16).Text("part", 8)) { Fault = SurveyFileFault.Truncated },
        new("a packed row that ends between variables", Refuse, b => Dictionary(b, 100).Raw(1, 100, 254, 253, 254, 253, 255, 251).Text("abcdefgh").Text("0123", 8))
        {
            Fault = SurveyFileFault.Truncated,
        },
        new("an unpacked value that is not there", Refuse, b => b.Header(1, 1).Number("A").End().Raw(253, 0, 0, 0, 0, 0, 0, 0)) { Fault = SurveyFileFault.Truncated },
        new("no rows and no end of data", Read, b => Dictionary(b, 100)),
    ];

    /// <summary>Three rows of two numbers and three texts.</summary>
    public static byte[] PackedRows => new SavBytes().Raw(1, 100, 254, 253, 254, 253, 255, 251).Text("abcdefgh").Text("0123", 8)
        .Raw(253, 253, 253, 254, 101, 102, 253, 253).Text("jklm", 8).Text("nopqrstu").Text("vwxyzABC").Text("DEFG", 8).Text("HIJKLMNO")
        .Raw(254, 253, 252, 0, 0, 0, 0, 0).Text("PQRSTUVW").ToArray();

    public static SavBytes Variables(SavBytes b) => b.Number("NUM1").Number("NUM2").Texts("STR4", 4).Texts("STR8", 8).Texts("STR15", 15).End();

    private static SavBytes Dictionary(SavBytes b, double bias) => Variables(b.Header(new HeaderNumbers(6, 1) { Bias = bias }));

    private static SavBytes Packed(SavBytes b, double bias) => Dictionary(b, bias).Raw(PackedRows);
}
