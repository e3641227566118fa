using NavNotebooks.Survey.Tests.Files.Spss.Conformance;
using static NavNotebooks.Survey.Tests.Files.Spss.Malformed.Verdict;

namespace NavNotebooks.Survey.Tests.Files.Spss.Malformed;

/// <summary>Extension records, but for sets of multiple responses.</summary>
internal static class ExtensionCases
{
    public static IReadOnlyList<SavCase> All { get; } =
    [
        new("extra product information with ends of lines", Read, b => b.Header(1, 1).Number("A").Extension(10, "Extra\rtwo lines").End())
        {
            MendedOtherwise = [Aspect.ProductDetails],
        },
        new("display without widths", Read, b => b.Header(4, 1).Number("A").Texts("B", 3).Texts("C", 9).Int(7, 11, 4, 6, 1, 0, 2, 1, 3, 2).End()),
        new("display with widths", Read, b => b.Header(4, 1).Number("A").Texts("B", 3).Texts("C", 9).Int(7, 11, 4, 9, 1, 4, 0, 2, 5, 1, 3, 6, 2).End()),
        new("display of elements of eight bytes", ReadWithNote, b => b.Header(1, 1).Number("A").Int(7, 11, 8, 2).Double(1, 1).End()),
        new("display of another number of variables", ReadWithNote, b => b.Header(1, 1).Number("A").Int(7, 11, 4, 4, 1, 1, 2, 2).End()),
        new("an unknown measurement level", ReadWithNote, b => b.Header(1, 1).Number("A").Int(7, 11, 4, 2, 4, 0).End())
        {
            MendedOtherwise = [Aspect.Measure, Aspect.Alignment],
        },
        new("an unknown alignment", ReadWithNote, b => b.Header(1, 1).Number("A").Int(7, 11, 4, 2, 1, -1).End()) { MendedOtherwise = [Aspect.Measure, Aspect.Alignment] },
        new("long names", Read, b => b.Header(3, 1).Number("LONGVARI").Number("LONGVA_A").Number("CO\u00D6RD").Machine()
            .Extension(13, "LONGVARI=LongVariableName1\tLONGVA_A=LongVariableName2\tCO\u00D6RD=Co\u00F6rdinate").End()),
        new("a long name of no variable", ReadWithNote, b => b.Header(1, 1).Number("LONGVARI").Extension(13, "xyzzy=Xyzzy").End()),
        new("a long name without a name", ReadWithNote, b => b.Header(1, 1).Number("LONGVARI").Extension(13, "xyzzy").End()),
        new("long names that are the same but for their case", ReadWithNote, b => b.Header(2, 1).Number("VAR_A").Number("VAR_B")
            .Extension(13, "VAR_A=LongVariableName\tVAR_B=LONGVARIABLENAME\t").End()) { MendedOtherwise = [Aspect.Variables] },
        new("very long texts", Read, VeryLong),
        new("a very long text of length 0 and of one segment", ReadWithNote, b => b.Header(1, 1).Number("NUM1").Extension(14, "NUM1=00000\0\tNUM1=00255\0\t").End()),
        new("a very long text that needs more variables than follow", Refuse, b => b.Header(1, 1).Number("NUM1").Extension(14, "NUM1=00256\0\t").End()),
        new("a segment of a wrong width", Refuse, b => b.Header(1, 1).Texts("STR1", 255).Texts("STR1_A", 9).Extension(14, "STR1=00256\0\t").End()),
        new("attributes of file and variables", Read, b => b.Header(2, 1).Number("FIRSTVAR").Number("SECONDVA").Machine()
            .Extension(13, "FIRSTVAR=FirstVariable\tSECONDVA=S\u00E9condVariable\t").Extension(17, "Attr1('Value1'\n''quoted''\n)Attr2('123'\n)")
            .Extension(18, "FirstVariable:ad\u00E8le('23'\n'34'\n)bert('123'\n)$@Role('1'\n)/S\u00E9condVariable:xyzzy('quux'\n)").End()),
        new("attributes in two records", Read, b => b.Header(2, 1).Number("A").Number("B").Machine().Extension(18, "A:one('1'\n)").Extension(18, "B:two('2'\n)").End()),
        new("roles", Read, b => b.Header(6, 1).Number("I").Number("O").Number("B").Number("N").Number("P").Number("S").Machine()
            .Extension(18, "I:$@Role('0'\n)/O:$@Role('1'\n)/B:$@Role('2'\n)/N:$@Role('3'\n)/P:$@Role('4'\n)/S:$@Role('5'\n)").End()),
        new("an unknown role", ReadWithNote, b => b.Header(1, 1).Number("X").Machine().Extension(18, "X:$@Role('6'\n)").End()) { MendedOtherwise = [Aspect.Attributes] },
        new("an attribute that ends before its value", ReadWithNote, b => b.Header(1, 1).Number("A").Extension(17, "Attr1(").Extension(18, "A:fred('23'\n").End())
        {
            MendedOtherwise = [Aspect.Attributes, Aspect.FileAttributes],
        },
        new("an attribute without quotation marks", Read, b => b.Header(1, 1).Number("A").Extension(17, "Attr1(value\n)").Extension(18, "A:fred(23\n)").End())
        {
            MendedOtherwise = [Aspect.Attributes, Aspect.FileAttributes],
        },
        new("an attribute given twice", ReadWithNote, b => b.Header(1, 1).Number("A").Extension(17, "Attr1('value'\n)Attr1('value'\n)")
            .Extension(18, "A:fred('23'\n)fred('23'\n)").End()) { MendedOtherwise = [Aspect.Attributes, Aspect.FileAttributes] },
        new("an extension larger than any file", Refuse, b => b.Header(1, 1).Number("A").Int(7, 3, unchecked((int)0xFFFFF000), unchecked((int)0xFFFFF000))),
        new("an extension larger than this file", Refuse, b => b.Header(1, 1).Number("A").Int(7, 77, 1, 0x7000_0000)),
        new("an extension that nobody knows", Read, b => b.Header(1, 1).Number("A").Int(7, 30, 1, 1).Raw(0).End()),
        new("nine numbers of the machine", ReadWithNote, b => b.Header(1, 1).Number("A").Int(7, 3, 4, 9, 1, 2, 3, -1, 1, 1, b.Order, 1252, 1234).End()),
        new("floating point of another kind", Refuse, b => b.Header(1, 1).Number("A").Machine(floats: 2).End()),
        new("an unknown order of bytes", ReadWithNote, b => b.Header(1, 1).Number("A").Machine(order: 3).End()),
        new("four special numbers", ReadWithNote, b => b.Header(1, 1).Number("A").Int(7, 4, 8, 4).Double(-double.MaxValue, double.MaxValue, 0, 0).End()),
        new("special numbers of another machine", ReadWithNote, b => b.Header(1, 1).Number("A").Int(7, 4, 8, 3).Double(0, 1, 2).End()),
        new("no word on the encoding, and none needed", Read, b => b.Header(1, 1).Number("A").Int(999, 0)) { MendedOtherwise = [Aspect.Encoding] },
        new("no word on the encoding of letters", ReadWithNote, b => b.Header(1, 1).Number("A").NumberLabel(1, "bl\u00E5b\u00E6r", 1).Int(999, 0)) { MendedOtherwise = [Aspect.Encoding, "value labels: numbers"] },
    ];

    private static SavBytes VeryLong(SavBytes b)
    {
        var letters = string.Concat(Enumerable.Repeat("abcdefghijklmnopqrstuvwxyz0123456789", 20));
        b.Header(109, rows: 1).Texts("STR256", 255).Texts("STR256_1", 4).Texts("STR600", 255).Texts("STR600_1", 255).Texts("STR600_2", 96).Machine()
            .Extension(14, "STR256=00256\0\tSTR600=00600\0\t").End();
        return b.Text(letters[..255], 256).Text(letters[255..256], 8).Text(letters[..255], 256).Text(letters[255..510], 256).Text(letters[510..600], 96);
    }
}
