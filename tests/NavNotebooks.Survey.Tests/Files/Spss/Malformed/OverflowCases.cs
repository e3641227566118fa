using static NavNotebooks.Survey.Tests.Files.Spss.Malformed.Verdict;

namespace NavNotebooks.Survey.Tests.Files.Spss.Malformed;

/// <summary>Lengths in records of long texts that no record can have, and an element size that makes one unreadable.</summary>
internal static class OverflowCases
{
    /// <summary>CVE-2017-10791: additions of lengths in the records of long texts overflowed.</summary>
    public static IReadOnlyList<SavCase> LongTexts { get; } =
    [
        .. from length in new[] { int.MaxValue, -1, int.MinValue, int.MaxValue - 3, 0x4000_0000 }
           from made in new SavCase[]
           {
               new(Name("a name in the labels of long texts", length), ReadWithNote, b => File(b, 21, b.Part().Int(length).Text("STR9"))),
               new(Name("a width in the labels of long texts", length), ReadWithNote, b => File(b, 21, b.Part().Counted("STR9").Int(length, 1).Counted("ninechars").Counted("x"))),
               new(Name("a number of labels of long texts", length), ReadWithNote, b => File(b, 21, b.Part().Counted("STR9").Int(9, length).Counted("ninechars").Counted("x"))),
               new(Name("a value in the labels of long texts", length), ReadWithNote, b => File(b, 21, b.Part().Counted("STR9").Int(9, 1, length).Text("ninechars"))),
               new(Name("a label of a long text", length), ReadWithNote, b => File(b, 21, b.Part().Counted("STR9").Int(9, 1).Counted("ninechars").Int(length).Text("x"))),
               new(Name("a name in the missing values of long texts", length), ReadWithNote, b => File(b, 22, b.Part().Int(length).Text("STR9"))),
               new(Name("a missing long text", length), ReadWithNote, b => File(b, 22, b.Part().Counted("STR9").Raw(1).Int(length).Text("abcdefgh"))),
           }
           select made with { MendedOtherwise = ["value labels: texts to 255 bytes"] },
    ];

    /// <summary>CVE-2017-10792: a record of attributes with elements of four bytes was not there when it was passed over.</summary>
    public static SavCase Attributes { get; } =
        new("attributes in elements of four bytes", ReadWithNote, b => b.Header(1, 1).Number("A").Int(7, 18, 4, 3).Text("A:b('c'\n)   ").End());

    private static string Name(string what, int length) => FormattableString.Invariant($"{what} of {length} bytes");

    private static SavBytes File(SavBytes b, int subtype, SavBytes content) => b.Header(2, 1).Texts("STR9", 9).Extension(subtype, content).End();
}
