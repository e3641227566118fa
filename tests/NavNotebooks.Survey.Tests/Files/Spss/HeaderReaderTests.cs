using System.Text;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Spss;

namespace NavNotebooks.Survey.Tests.Files.Spss;

public class HeaderReaderTests
{
    [Fact]
    public void An_encrypted_file_is_refused_by_name()
    {
        var refused = Refuse([0x1C, 0, 0, 0, 0, 0, 0, 0, .. "ENCRYPTEDSAV"u8, .. new byte[100]]);

        Assert.Equal(SurveyFileFault.Encrypted, refused.Problem.Fault);
        Assert.Contains("password", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_portable_file_is_refused_by_name()
    {
        var refused = Refuse(Encoding.ASCII.GetBytes(new string('\u0041', 40) + "ASCII SPSS PORT FILE" + new string(' ', 400)));

        Assert.Equal(SurveyFileFault.Unsupported, refused.Problem.Fault);
        Assert.Contains(".por", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", SurveyFileFault.Empty)]
    [InlineData("$F", SurveyFileFault.WrongFormat)]
    [InlineData("id,sex,age\n1,2,3\n", SurveyFileFault.WrongFormat)]
    [InlineData("$FL2 and no more", SurveyFileFault.Truncated)]
    public void Other_files_are_refused(string content, SurveyFileFault fault) =>
        Assert.Equal(fault, Refuse(Encoding.ASCII.GetBytes(content)).Problem.Fault);

    [Fact]
    public void A_file_of_a_mainframe_is_refused_by_name()
    {
        Assert.Contains("EBCDIC", Refuse([0x5B, 0xC6, 0xD3, 0xF2, .. new byte[200]]).Message, StringComparison.Ordinal);
        var bias = BitConverter.Int64BitsToDouble(0x4264000000000000);
        Assert.Contains("mainframe", Refuse(new SpssBytes(bigEndian: true).Header(new() { Bias = bias }).ToArray()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layout_code_that_is_none_in_either_order_is_refused_where_it_stands() =>
        Assert.Equal(new RefusedFile(SurveyFileFault.WrongFormat, "header", 64), new SpssBytes().Header(new() { Layout = 4 }).Refusal());

    [Theory]
    [InlineData("$FL2", 2)]
    [InlineData("$FL2", 3)]
    [InlineData("$FL3", 1)]
    public void A_packing_that_does_not_belong_to_the_kind_of_file_is_refused(string magic, int packing) =>
        Assert.Equal(new RefusedFile(SurveyFileFault.Damaged, "header", 72), new SpssBytes().Header(new() { Magic = magic, Packing = packing }).Refusal());

    [Fact]
    public void A_date_that_cannot_be_read_is_noted()
    {
        var data = new SpssBytes().Header(new() { Date = "99 Xxx 99", Rows = 0 }).Number("A").CodePage(1252).End().Read();

        Assert.Null(data.Dictionary.Created);
        Assert.Single(data.Notes);
    }

    [Theory]
    [InlineData("05 Jan 69", 2069)]
    [InlineData("05 Jan 70", 1970)]
    [InlineData("05 Jan 26", 2026)]
    public void Years_of_two_digits_are_1970_to_2069(string date, int year) =>
        Assert.Equal(year, new SpssBytes().Header(new() { Date = date, Rows = 0 }).Number("A").CodePage(1252).End().Read().Dictionary.Created?.Year);

    [Fact]
    public void Label_product_and_documents_are_the_file_s()
    {
        var dictionary = new SpssBytes().Header(new() { Label = "Blåbær", Rows = 0 }).Number("A").Documents("Første linje", "", "tredje")
            .Extension(10, "made with care\nin two lines").CodePage(1252).EncodingName("windows-1252").End().Read().Dictionary;

        Assert.Equal("Blåbær", dictionary.Label);
        Assert.Equal("made by a test", dictionary.Product);
        Assert.Equal("made with care\nin two lines", dictionary.ProductDetails);
        Assert.Equal(["Første linje", "", "tredje"], dictionary.Documents);
        Assert.Equal("windows-1252", dictionary.Encoding);
    }

    private static SurveyFileException Refuse(byte[] bytes) =>
        Assert.Throws<SurveyFileException>(() => SpssReader.Open(new MemoryStream(bytes), "other.sav"));
}
