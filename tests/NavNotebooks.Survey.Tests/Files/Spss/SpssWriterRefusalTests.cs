using System.Collections.Immutable;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;
using static NavNotebooks.Survey.Tests.Files.Spss.SampleVariables;

namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>What SPSS cannot hold: each is refused by name, before a byte is written.</summary>
public sealed class SpssWriterRefusalTests
{
    private static readonly Dictionary<string, (FileDictionary Dictionary, string? Variable)> Cases = new()
    {
        ["no variable"] = (Of(), null),
        ["a name with a space"] = (Of(Number("two words")), "two words"),
        ["a name that begins with a digit"] = (Of(Number("1st")), "1st"),
        ["a name that begins with an underscore"] = (Of(Number("_merge")), "_merge"),
        ["an empty name"] = (Of(Number("")), ""),
        ["a name that is a word of SPSS"] = (Of(Number("with")), "with"),
        ["a name of 65 bytes in 33 letters"] = (Of(Number("a" + new string('å', 32))), "a" + new string('å', 32)),
        ["two names that differ in case only"] = (Of(Number("Alder"), Number("alder")), "alder"),
        ["a text of 32,768 bytes"] = (Of(Text("t", LabelledVariable.WidestText + 1)), "t"),
        ["a format of texts on numbers"] = (Of(Number("n") with { PrintFormat = DataFormat.Texts(8) }), "n"),
        ["a format of numbers on texts"] = (Of(Text("t", 8) with { WriteFormat = DataFormat.Default }), "t"),
        ["a format that is none"] = (Of(Number("n") with { PrintFormat = new DataFormat((DataFormatKind)14, 8, 2) }), "n"),
        ["a format with 17 decimals"] = (Of(Number("n") with { PrintFormat = DataFormat.Numbers(30, 17) }), "n"),
        ["a format that is narrower than its text"] = (Of(Text("t", 300) with { PrintFormat = DataFormat.Texts(255) }), "t"),
        ["a label of 256 bytes in 128 letters"] = (Of(Number("n") with { Label = new string('å', 128) }), "n"),
        ["a label of a value of 256 bytes"] = (Of(Number("n") with { ValueLabels = [new(DataValue.Of(1), new string('a', 256))] }), "n"),
        ["a label of a long text of 256 bytes"] = (Of(Text("t", 20) with { ValueLabels = [new(DataValue.Of("x"), new string('a', 256))] }), "t"),
        ["a value with two labels"] = (Of(Number("n") with { ValueLabels = [new(DataValue.Of(1), "a"), new(DataValue.Of(1), "b")] }), "n"),
        ["a labelled text that is wider than its variable"] = (Of(Text("t", 3) with { ValueLabels = [new(DataValue.Of("four"), "a")] }), "t"),
        ["a labelled text of a variable of numbers"] = (Of(Number("n") with { ValueLabels = [new(DataValue.Of("1"), "a")] }), "n"),
        ["a missing number of a variable of texts"] = (Of(Text("t", 3) with { Missing = MissingValues.Of(DataValue.Of(1)) }), "t"),
        ["a missing text of nine bytes"] = (Of(Text("t", 20) with { Missing = MissingValues.Of(DataValue.Of("refusing.")) }), "t"),
        ["a range of missing values of texts"] = (Of(Text("t", 3) with { Missing = MissingValues.Range(1, 2) }), "t"),
        ["a weight that is not there"] = (Of(Number("n")) with { WeightVariable = "w" }, "w"),
        ["a weight of texts"] = (Of(Text("w", 3)) with { WeightVariable = "w" }, "w"),
        ["a file label of 65 bytes"] = (Of(Number("n")) with { Label = new string('a', 65) }, null),
        ["a program name of 61 bytes"] = (Of(Number("n")) with { Product = "@(#)" + new string('a', 57) }, null),
        ["a year that two digits do not tell"] = (Of(Number("n")) with { Created = new DateTime(1969, 12, 31, 0, 0, 0, DateTimeKind.Unspecified) }, null),
        ["an attribute with a parenthesis"] = (Of(Number("n") with { Attributes = [new("a(b", ["1"])] }), "n"),
        ["an attribute without a value"] = (Of(Number("n") with { Attributes = [new("a", [])] }), "n"),
        ["an attribute with a line end"] = (Of(Number("n")) with { Attributes = [new("a", ["1\n2"])] }, null),
        ["a role as an attribute"] = (Of(Number("n") with { Attributes = [new("$@Role", ["1"])] }), "n"),
        ["a width of less than nothing"] = (Of(Number("n") with { DisplayWidth = -1 }), "n"),
        ["a response set without a dollar sign"] = (Of(Number("n")) with { MultipleResponseSets = [new("set", null, MultipleResponseKind.Category, ["n"])] }, null),
        ["a response set of a variable that is not there"] = (Of(Number("n")) with { MultipleResponseSets = [new("$s", null, MultipleResponseKind.Category, ["m"])] }, "m"),
        ["a response set of boxes without a counted value"] = (Of(Number("n")) with { MultipleResponseSets = [new("$s", null, MultipleResponseKind.Dichotomy, ["n"])] }, null),
        ["a variable set of a variable that is not there"] = (Of(Number("n")) with { VariableSets = [new("s", ["m"])] }, "m"),
        ["a variable set with an equals sign"] = (Of(Number("n")) with { VariableSets = [new("a=b", ["n"])] }, null),
        ["a kept record of a kind that is made"] = (Of(Number("n")) with { Extensions = [new(13, 1, false, [1])] }, null),
        ["a kept record of half an element"] = (Of(Number("n")) with { Extensions = [new(99, 4, false, [1])] }, null),
    };

    private static readonly Dictionary<string, (FileDictionary Dictionary, string? Variable)> Letters = new()
    {
        ["a name"] = (Of(Number("Ж")), "Ж"),
        ["a label"] = (Of(Number("n") with { Label = "Ж" }), "n"),
        ["a label of a value"] = (Of(Number("n") with { ValueLabels = [new(DataValue.Of(1), "Ж")] }), "n"),
        ["a labelled text"] = (Of(Text("t", 8) with { ValueLabels = [new(DataValue.Of("Ж"), "a")] }), "t"),
        ["a labelled long text"] = (Of(Text("t", 9) with { ValueLabels = [new(DataValue.Of("Ж"), "a")] }), "t"),
        ["a label of a long text"] = (Of(Text("t", 9) with { ValueLabels = [new(DataValue.Of("a"), "Ж")] }), "t"),
        ["a missing text"] = (Of(Text("t", 8) with { Missing = MissingValues.Of(DataValue.Of("Ж")) }), "t"),
        ["an attribute of a variable"] = (Of(Number("n") with { Attributes = [new("a", ["Ж"])] }), "n"),
        ["an attribute of the file"] = (Of(Number("n")) with { Attributes = [new("a", ["Ж"])] }, null),
        ["a line of documentation"] = (Of(Number("n")) with { Documents = ["Ж"] }, null),
        ["the label of the file"] = (Of(Number("n")) with { Label = "Ж" }, null),
        ["a response set"] = (Of(Number("n")) with { MultipleResponseSets = [new("$s", "Ж", MultipleResponseKind.Category, ["n"])] }, null),
        ["half a pair of surrogates"] = (Of(Number("n") with { Label = "\uD800" }), "n"),
    };

    public static TheoryData<string> CaseNames => [.. Cases.Keys];

    public static TheoryData<string> LetterNames => [.. Letters.Keys];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void What_the_format_cannot_hold_is_refused_before_a_byte_is_written(string name)
    {
        var refused = Refused(Cases[name].Dictionary);
        Assert.Equal((SurveyFileFault.Unwritable, Cases[name].Variable), (refused.Problem.Fault, refused.Column));
        Assert.NotEmpty(refused.Remedy);
    }

    [Theory]
    [MemberData(nameof(LetterNames))]
    public void A_letter_that_the_encoding_has_not_is_refused_before_a_byte_is_written(string name)
    {
        var refused = Refused(Letters[name].Dictionary with { Encoding = "windows-1252" });
        Assert.Equal((SurveyFileFault.UnknownEncoding, Letters[name].Variable), (refused.Problem.Fault, refused.Column));
        Assert.Contains("windows-1252", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("klingon")]
    [InlineData("utf-16")]
    [InlineData("ibm037")]
    [InlineData("utf-7")]
    public void An_encoding_that_is_unknown_or_does_not_hold_ascii_as_it_is_is_refused(string encoding)
    {
        var refused = Refused(Of(Number("n")) with { Encoding = encoding });
        Assert.Equal(SurveyFileFault.UnknownEncoding, refused.Problem.Fault);
        Assert.Contains(encoding, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_leaves_no_file_behind()
    {
        var folder = Directory.CreateTempSubdirectory("nav-spss").FullName;
        try
        {
            Assert.Throws<SurveyFileException>(() => SpssWriter.Create(Path.Combine(folder, "a.sav"), Of(Number("two words"))));
            Assert.Empty(Directory.GetFiles(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static SurveyFileException Refused(FileDictionary dictionary)
    {
        using var stream = new MemoryStream();
        var refused = Assert.Throws<SurveyFileException>(() => SpssWriter.Create(stream, dictionary));
        Assert.Equal(0, stream.Length);
        return refused;
    }
}
