using System.Text;
using NavNotebooks.Survey.Files;

namespace NavNotebooks.Survey.Tests.Files.Spss;

public class EncodingChoiceTests
{
    private const string Berries = "Blåbær, Ørret";

    [Theory]
    [InlineData("windows-1252", 1252)]
    [InlineData("iso-8859-15", 28605)]
    [InlineData("iso-8859-1", 28591)]
    [InlineData("macintosh", 10000)]
    [InlineData("utf-8", 65001)]
    [InlineData("shift_jis", 932)]
    public void The_code_page_alone_tells_the_encoding(string name, int codePage)
    {
        var text = codePage == 932 ? "はい" : Berries;
        var data = File(Letters(codePage), text).CodePage(codePage).End().Text(text, 16).Read();

        Assert.Equal(name, data.Dictionary.Encoding);
        Assert.Equal(text, data.Dictionary.Variables[0].Label);
        Assert.Equal([text], data.Texts("T"));
        Assert.Empty(data.Notes);
    }

    [Theory]
    [InlineData("UTF-8", 65001, 2)]
    [InlineData("UTF-8", 65001, 1252)]
    [InlineData("cp1252", 1252, 2)]
    [InlineData("WINDOWS-1252", 1252, 65001)]
    [InlineData("MacRoman", 10000, 1252)]
    [InlineData("windows-31j", 932, 2)]
    public void The_name_goes_before_the_code_page(string name, int codePage, int said)
    {
        var text = codePage == 932 ? "はい" : Berries;
        var data = File(Letters(codePage), text).CodePage(said).EncodingName(name).End().Text(text, 16).Read();

        Assert.Equal(text, data.Dictionary.Variables[0].Label);
        Assert.Empty(data.Notes);
    }

    [Theory]
    [InlineData(1252, "utf-8", 65001, "windows-1252")]
    [InlineData(28605, "utf-8", 28605, "iso-8859-15")]
    [InlineData(65001, "windows-1252", 1252, "utf-8")]
    [InlineData(65001, "iso-8859-15", 28605, "utf-8")]
    public void A_file_that_says_a_wrong_encoding_is_read_by_its_bytes_with_a_note(int real, string said, int saidNumber, string found)
    {
        var data = File(Letters(real), Berries).CodePage(saidNumber).EncodingName(said).End().Text(Berries, 16).Read();

        Assert.Equal(Berries, data.Dictionary.Variables[0].Label);
        Assert.Equal([Berries], data.Texts("T"));
        Assert.Equal(found, data.Dictionary.Encoding);
        Assert.Contains(data.Notes, note => note.Contains(said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1252, "windows-1252")]
    [InlineData(65001, "utf-8")]
    public void A_file_that_says_nothing_is_read_by_its_bytes_with_a_note(int real, string found)
    {
        var data = File(Letters(real), Berries).CodePage(2).End().Text(Berries, 16).Read();

        Assert.Equal(Berries, data.Dictionary.Variables[0].Label);
        Assert.Equal(found, data.Dictionary.Encoding);
        Assert.Single(data.Notes);
    }

    [Fact]
    public void What_is_asked_for_goes_before_all()
    {
        var data = File(Letters(10000), Berries).CodePage(1252).EncodingName("windows-1252").End().Text(Berries, 16)
            .Read(new() { Encoding = "macintosh" });

        Assert.Equal(Berries, data.Dictionary.Variables[0].Label);
        Assert.Equal("macintosh", data.Dictionary.Encoding);
        Assert.Single(data.Notes);
    }

    [Theory]
    [InlineData("klingon")]
    [InlineData("utf-16")]
    public void An_encoding_that_cannot_be_is_refused(string name)
    {
        var refused = Assert.Throws<SurveyFileException>(() => File(Letters(1252), "A").End().Read(new() { Encoding = name }));

        Assert.Equal(SurveyFileFault.UnknownEncoding, refused.Problem.Fault);
    }

    [Fact]
    public void An_unknown_name_in_the_file_is_noted()
    {
        var data = File(Letters(1252), Berries).CodePage(1252).EncodingName("klingon").End().Text(Berries, 16).Read();

        Assert.Equal([Berries], data.Texts("T"));
        Assert.Single(data.Notes);
    }

    [Fact]
    public void A_letter_that_the_width_cuts_in_half_costs_no_other_letter()
    {
        var whole = Encoding.UTF8.GetBytes("fjærfjæ")[..^1];
        var data = File(Letters(65001), Berries).CodePage(65001).EncodingName("utf-8").End().Raw(whole).Text("", 16 - whole.Length).Read();

        Assert.Equal(["fjærfjÃ"], data.Texts("T"));
        Assert.Single(data.Notes);
    }

    [Fact]
    public void Every_byte_of_rows_that_are_not_utf_8_becomes_one_letter()
    {
        byte[] all = [.. Enumerable.Range(0x80, 0x80).Select(value => (byte)value)];
        var data = new SpssBytes { Letters = Encoding.UTF8 }.Header().String("T", 128, label: "å").CodePage(65001).EncodingName("utf-8").End().Raw(all).Read();

        var text = Assert.Single(data.Texts("T"));
        Assert.Equal(128, text.Length);
        Assert.Equal(128, text.Distinct().Count());
        Assert.Equal("\u0081", text[1].ToString());
        Assert.Equal(all[2..13], Letters(1252).GetBytes(text[2..13]));
        Assert.Single(data.Notes);
    }

    private static Encoding Letters(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);

    private static SpssBytes File(Encoding letters, string label) => new SpssBytes { Letters = letters }.Header().String("T", 16, label);
}
