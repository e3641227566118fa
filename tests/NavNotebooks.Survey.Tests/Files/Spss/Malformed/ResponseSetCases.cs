using NavNotebooks.Survey.Tests.Files.Spss.Conformance;
using static NavNotebooks.Survey.Tests.Files.Spss.Malformed.Verdict;

namespace NavNotebooks.Survey.Tests.Files.Spss.Malformed;

/// <summary>Records of sets of multiple responses.</summary>
internal static class ResponseSetCases
{
    public static IReadOnlyList<SavCase> All { get; } =
    [
        new("sets of every kind", Read, b => b.Header(7, 1).Number("A").Number("B").Number("C").Texts("D", 4).Texts("E", 4).Texts("F", 6).Texts("G", 6).Machine()
            .Extension(7, "$a=C 6 my set a b c\n$b=D2 55 0  c b a\n$c=D2 ja 8 checkbox d e\n")
            .Extension(19, "$d=E 1 2 34 5 third a b\n$e=E 11 6 choice 0  f g\n").End()),
        new("empty lines about sets", Read, b => b.Header(2, 1).Number("A").Number("B").Machine().Extension(7, "\n$a=C 1 x a b\n\n").End()),
        Wrong("a set whose name has no dollar sign", "b=D2 55 0  a b\n") with { Verdict = Read },
        Wrong("no space after C", "$a=Cx"),
        Wrong("no space after E", "$a=Ex"),
        Wrong("no source of the label", "$a=E "),
        Wrong("an unknown source of the label", "$a=E 2"),
        Wrong("no kind of set", "$a="),
        Wrong("no length of the counted value", "$a=Dx"),
        Wrong("no space behind the length of the counted value", "$a=D1x"),
        Wrong("a counted value longer than the record", "$a=D4 abc"),
        Wrong("a counted value of two thousand million letters", "$a=D2147483647 abc"),
        Wrong("a length beyond all numbers", "$a=D99999999999999999999 abc"),
        Wrong("no space behind the counted value", "$a=D3 abcx"),
        Wrong("no end of line behind the variables", "$a=C 0  A"),
        Wrong("one variable twice", "$a=C 0  A A\n"),
        Wrong("a variable that is not there", "$a=C 0  A Nobody\n"),
        Wrong("one variable alone and none", "$a=C 0  A\n$b=C 0  \n"),
        Wrong("numbers and texts in one set", "$a=C 0  A S\n"),
    ];

    // What PSPP keeps of such sets is no matter: it drops those of less than two variables.
    private static SavCase Wrong(string name, string record) =>
        new(name, ReadWithNote, b => b.Header(3, 1).Number("A").Number("B").Texts("S", 8).Machine().Extension(7, record).End()) { MendedOtherwise = [Aspect.ResponseSets] };
}
