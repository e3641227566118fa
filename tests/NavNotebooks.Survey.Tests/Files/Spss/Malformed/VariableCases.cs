using NavNotebooks.Survey.Tests.Files.Spss.Conformance;
using static NavNotebooks.Survey.Tests.Files.Spss.Malformed.Verdict;

namespace NavNotebooks.Survey.Tests.Files.Spss.Malformed;

/// <summary>Header and records of variables.</summary>
internal static class VariableCases
{
    private const int Plain = 0x05_08_00;

    public static IReadOnlyList<SavCase> All { get; } =
    [
        new("labels and missing values of every kind", Read, LabelsAndMissing),
        new("labels on records that continue a text", Read, b => b.Header(6, rows: 1)
            .Texts("LANG", 9).Variable(25, 1, 0).Int(0x01_19_00, 0x01_19_00).Text("STR25", 8).Counted("a text").Text("", 2)
            .Continuations(2).Variable(-1, 1, 0).Int(0, 0).Text("", 8).Counted("not a label ").End().Text("niletters", 16).Text("twentyfive letters", 32)),
        new("number of positions not told", Read, b => b.Header(-1, rows: 1).Number("A").Number("B").End().Double(1, 2)),
        new("number of positions wrong", ReadWithNote, b => b.Header(7, rows: 1).Number("A").End().Double(1)),
        new("number of positions wrong in a file of version 13", Read, b => b.Header(9, rows: 1).Number("A")
            .Machine(version: 13).End().Double(1)),
        new("no variables", Refuse, b => b.Header(0, rows: 0).End()),
        new("a record of type 4 out of place", Refuse, b => b.Header(1, 1).Number("A").Int(4)),
        new("a record of an unknown type", Refuse, b => b.Header(1, 1).Number("A").Int(8)),
        new("a name that begins with a dollar sign", Read, b => b.Header(1, 1).Number("$UM1").End()) { MendedOtherwise = [Aspect.Variables] },
        new("a reserved word as a name", Read, b => b.Header(1, 1).Number("TO").End()) { MendedOtherwise = [Aspect.Variables] },
        new("two variables of one name", ReadWithNote, b => b.Header(2, 1).Number("VAR1").Number("VAR1").End()) { MendedOtherwise = [Aspect.Variables] },
        new("a width of 256", Refuse, b => b.Header(1, 1).Variable(256, 0, 0).Int(Plain, Plain).Text("VAR1", 8).End()),
        new("a width below −1", Refuse, b => b.Header(1, 1).Variable(-2, 0, 0).Int(Plain, Plain).Text("VAR1", 8).End()),
        new("a file that begins with what continues a text", Refuse, b => b.Header(1, 1).Continuations(1).End()),
        new("a label that is neither there nor not", Refuse, b => b.Header(1, 1).Variable(0, 2, 0).Int(Plain, Plain).Text("VAR1", 8).End()),
        new("a number of missing values that numbers cannot have", Refuse, b => b.Header(1, 1).Variable(0, 0, -1).Int(Plain, Plain).Text("VAR1", 8).End()),
        new("a number of missing values that texts cannot have", Refuse, b => b.Header(1, 1).Variable(8, 0, 4).Int(0x01_08_00, 0x01_08_00).Text("VAR1", 8).End()),
        new("a range of missing texts", Refuse, b => b.Header(1, 1).Variable(8, 0, -2).Int(0x01_08_00, 0x01_08_00).Text("VAR1", 8).Text("a", 8).Text("b", 8).End()),
        new("a text that is not continued", Refuse, b => b.Header(2, 1).Variable(10, 0, 0).Int(0x01_0A_00, 0x01_0A_00).Text("VAR1", 8).Number("VAR2").End()),
        new("formats that do not fit", ReadWithNote, Formats) { MendedOtherwise = [Aspect.PrintFormat, Aspect.WriteFormat] },
        new("a weight that is a text", ReadWithNote, b => b.Header(2, 1, weight: 2).Number("NUM1").Texts("STR1", 4).End()),
        new("a weight beyond the variables", ReadWithNote, b => b.Header(2, 1, weight: 3).Number("NUM1").Texts("STR1", 4).End()),
        new("a weight in the middle of a text", ReadWithNote, b => b.Header(3, 1, weight: 3).Number("NUM1").Texts("STR1", 9).End()),
        new("a label longer than the file", Refuse, b => b.Header(1, 1).Variable(0, 1, 0).Int(Plain, Plain).Text("VAR1", 8).Int(int.MaxValue)),
    ];

    private static SavBytes LabelsAndMissing(SavBytes b)
    {
        b.Header(12, rows: 1).Number("NUM1");
        b.Variable(0, 1, 0).Int(Plain, Plain).Text("NUM2", 8).Counted("Numbers with a label").Variable(0, 0, 1).Int(Plain, Plain).Text("NUM3", 8).Double(1);
        b.Variable(0, 1, 3).Int(Plain, Plain).Text("NUM4", 8).Counted("A label of 22 letters.").Text("", 2).Double(1, 2.5, 3);
        b.Variable(0, 0, -2).Int(Plain, Plain).Text("NUM5", 8).Double(1, 3).Variable(0, 0, -3).Int(Plain, Plain).Text("NUM6", 8).Double(1, double.MaxValue, -5);
        b.Variable(0, 0, -3).Int(Plain, Plain).Text("NUM7", 8).Double(Math.BitIncrement(-double.MaxValue), 1, 5);
        b.Variable(4, 0, 2).Int(0x01_04_00, 0x01_04_00).Text("STR1", 8).Text("MISS", 8).Text("ANDR", 8);
        b.Texts("STR2", 9).Texts("STR3", 11);
        var missing = b.Part().Counted("STR2").Raw(1).Int(8).Text("abcdefgh").Counted("STR3").Raw(2).Int(8).Text("12345678").Int(8).Text("0", 8);
        return b.Machine().Floats().Extension(22, missing).End().Double(1, 2, 3, 4, 5, 6, 7).Text("abcd", 8).Text("efghijklm", 16).Text("nopqrstuvwx", 16);
    }

    private static SavBytes Formats(SavBytes b) => b.Header(4, 1)
        .Variable(0, 0, 0).Int(0xFF_08_00, 0).Text("NUM1", 8)
        .Variable(0, 0, 0).Int(0x01_08_00, 0x02_10_00).Text("NUM2", 8)
        .Variable(4, 0, 0).Int(Plain, 0x11_0A_01).Text("STR1", 8)
        .Variable(4, 0, 0).Int(0x01_08_00, 0x02_04_00).Text("STR2", 8).End();
}
