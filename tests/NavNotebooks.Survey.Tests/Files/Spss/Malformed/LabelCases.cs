using NavNotebooks.Survey.Tests.Files.Spss.Conformance;
using static NavNotebooks.Survey.Tests.Files.Spss.Malformed.Verdict;

namespace NavNotebooks.Survey.Tests.Files.Spss.Malformed;

/// <summary>Records of value labels and documents.</summary>
internal static class LabelCases
{
    public static IReadOnlyList<SavCase> All { get; } =
    [
        new("labels of numbers and short texts, one by one and shared", Read, Shared),
        new("labels of long texts", Read, b => b.Header(5, 1).Texts("STR9", 9).Texts("STR17", 17).Extension(
            21,
            b.Part().Counted("STR9").Int(9, 1).Counted("ninechars").Counted("of nine")
                .Counted("STR17").Int(17, 2).Counted("seventeen letters").Counted("first").Counted("17 other letters.").Counted("second")).End()),
        new("more labels than the file has bytes", Refuse, b => b.Header(1, 1).Number("NUM1").Int(3, int.MaxValue)),
        new("a negative number of labels", Refuse, b => b.Header(1, 1).Number("NUM1").Int(3, -1)),
        new("labels without the record that says whose they are", Refuse, b => b.Header(1, 1).Number("NUM1").Int(3, 1).Double(1).Label("one").End()),
        new("labels of no variable", Refuse, b => b.Header(1, 1).Number("NUM1").Int(3, 1).Double(1).Label("one").Int(4, 0)),
        new("labels of more variables than there are", Refuse, b => b.Header(1, 1).Number("NUM1").Int(3, 1).Double(1).Label("one").Int(4, 2, 1, 1)),
        new("short labels on a long text", ReadWithNote, b => b.Header(2, 1).Texts("STR1", 9).TextLabel("xyzzy", "one", 1).End()),
        new("labels of variables that are not there", ReadWithNote, b => b.Header(2, 1).Texts("STR1", 6).Number("NUM1")
            .TextLabel("xyzzy", "one", 3, 4).TextLabel("xyzzy", "one", 5, 6).End()),
        new("labels of the middle of a text", ReadWithNote, b => b.Header(2, 1).Texts("STR1", 9).TextLabel("xyzzy", "one", 2).End()),
        new("one label for a number and a text", ReadWithNote, b => b.Header(2, 1).Texts("STR1", 6).Number("NUM1").TextLabel("xyzzy", "one", 1, 2).End()),
        new("a label given twice", ReadWithNote, b => b.Header(2, 1).Texts("STR1", 6).Number("NUM1").TextLabel("xyzzy", "one", 1, 1).NumberLabel(1, "one", 2, 2).End()),
        new("two labels of one value", ReadWithNote, b => b.Header(1, 1).Number("NUM1").NumberLabel(1, "one", 1).NumberLabel(1, "two", 1).End())
        {
            MendedOtherwise = ["value labels: numbers"],
        },
        new("long labels that do not fit", ReadWithNote, LongLabels) { MendedOtherwise = ["value labels: texts to 255 bytes"] },
        new("missing values of long texts that do not fit", ReadWithNote, LongMissing) { MendedOtherwise = ["missing values: texts to 255 bytes"] },
        new("documents", Read, b => b.Header(1, rows: 1).Number("NUM1").Machine().Int(6, 4).Text("First line", 80).Text("Second line with æøå", 80).Text("", 80).Text("Last", 80)
            .End().Double(1)),
        new("documents without a line", Read, b => b.Header(1, rows: 1).Number("NUM1").Machine().Int(6, 0).End().Double(1)),
        new("documents twice", ReadWithNote, b => b.Header(1, 1).Number("NUM1").Int(6, 1).Text("One line", 80).Int(6, 1).Text("Another", 80).End())
        {
            MendedOtherwise = [Aspect.Documents],
        },
        new("documents of a negative number of lines", Refuse, b => b.Header(1, 1).Number("NUM1").Int(6, -1).End()),
        new("documents of more lines than the file has bytes", Refuse, b => b.Header(1, 1).Number("NUM1").Int(6, int.MaxValue).End()),
    ];

    private static SavBytes Shared(SavBytes b)
    {
        b.Header(7, 1).Number("NUM1").Number("NUM2").Number("NUM3").Texts("STR1", 1).Texts("STR7", 7).Texts("STR8", 8).Texts("STR8B", 8);
        b.NumberLabel(1, "Labelled by itself", 1).Int(3, 2).Double(1).Label("ja").Double(2).Label("nei, ikke i det hele tatt").Int(4, 2, 2, 3).NumberLabel(3, "tre", 2);
        return b.TextLabel("a", "label of a", 4).TextLabel("abcdefg", "label of seven", 5).TextLabel("abcdefgh", "label of eight", 6, 7).TextLabel("x", "", 7).Machine().End();
    }

    private static SavBytes LongLabels(SavBytes b) => b.Header(3, 1).Number("NUM1").Texts("STR14", 14).Extension(
        21,
        b.Part().Counted("STR9").Int(9, 1).Counted("ninechars").Counted("of a variable that is not there")
            .Counted("NUM1").Int(0, 1).Counted("xyz").Counted("of a number")
            .Counted("STR14").Int(9, 1).Counted("ninechars").Counted("with a wrong width of the variable")
            .Counted("STR14").Int(14, 1).Counted("ninechars").Counted("with a wrong width of the value")
            .Counted("STR14").Int(14, 2).Counted("14 letters are").Counted("one").Counted("14 letters are").Counted("again")).End();

    private static SavBytes LongMissing(SavBytes b) => b.Header(7, 1).Number("NUM1").Texts("STR1", 9).Texts("STR2", 10).Texts("STR3", 11).Machine().Floats().Extension(
        22,
        b.Part().Counted("STR1").Raw(0)
            .Counted("STR2").Raw(4).Int(8).Text("abcdefgh").Int(8).Text("ijklmnop").Int(8).Text("qrstuvwx").Int(8).Text("yz012345")
            .Counted("Nobody").Raw(1).Int(8).Text("abcdefgh")
            .Counted("NUM1").Raw(1).Int(8).Text("abcdefgh")
            .Counted("STR3").Raw(1).Int(12).Text("abcdefghijkl")).End();
}
