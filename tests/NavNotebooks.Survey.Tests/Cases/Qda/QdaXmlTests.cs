using System.Text;
using NavNotebooks.Survey.Cases.Qda;

namespace NavNotebooks.Survey.Tests.Cases.Qda;

public sealed class QdaXmlTests
{
    private static readonly string Content = Packed.Codebook($"<Codes><Code guid='{Packed.Guid(1)}' name='Møter' isCodable='true'/></Codes>");

    [Theory]
    [InlineData("utf-8", true, "utf-8", false)]
    [InlineData("utf-16", true, "utf-16", false)]
    [InlineData("utf-16BE", true, "utf-16", false)]
    [InlineData("utf-16", false, "utf-16", false)]
    [InlineData("utf-8", false, "utf-16", true)]
    [InlineData("iso-8859-1", false, "iso-8859-1", false)]
    [InlineData("windows-1252", false, "utf-8", true)]
    [InlineData("utf-8", false, "no-such-encoding", true)]
    public void Letters_are_right_in_every_encoding(string encoding, bool marked, string declared, bool reported)
    {
        var written = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var text = $"<?xml version=\"1.0\" encoding=\"{declared}\"?>\n{Content}";
        byte[] bytes = [.. marked ? written.GetPreamble() : [], .. written.GetBytes(text)];
        var codebook = QdaCodebookFile.Read(new MemoryStream(bytes));
        Assert.Equal("Møter", codebook.Codes[0].Name);
        Assert.Equal(reported, codebook.Problems.Any(problem => problem.Fault == QdaFault.OtherEncoding));
    }

    [Theory]
    [InlineData("<!DOCTYPE CodeBook [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")]
    [InlineData("<!DOCTYPE CodeBook SYSTEM \"http://example.org/other.dtd\">")]
    [InlineData("<!DOCTYPE CodeBook [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")]
    public void Document_types_are_refused_whatever_they_declare(string declaration)
    {
        var error = Assert.Throws<QdaFileException>(() => QdaCodebookFile.Read(Packed.Xml($"<?xml version=\"1.0\"?>\n{declaration}\n{Content}"), "own.qdc"));
        Assert.Equal((QdaFault.DocumentType, 2), (error.Fault, error.Place.Line!.Value));
        Assert.StartsWith("own.qdc, line 2: The XML declares a document type", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_too_deep_are_refused_with_their_place()
    {
        var deep = string.Concat(Enumerable.Range(1, 300).Select(i => $"<Code guid='{Packed.Guid(i)}' name='c' isCodable='true'>")) + string.Concat(Enumerable.Repeat("</Code>", 300));
        var error = Assert.Throws<QdaFileException>(() => QdaCodebookFile.Read(Packed.Xml(Packed.Codebook($"<Codes>{deep}</Codes>"))));
        Assert.Equal(QdaFault.TooDeep, error.Fault);
        var options = QdaReadOptions.Default with { Limits = new QdaLimits { Depth = 400 } };
        Assert.Equal(300, QdaCodebookFile.Read(Packed.Xml(Packed.Codebook($"<Codes>{deep}</Codes>")), options: options).All.Count());
    }

    [Fact]
    public void A_hundred_thousand_unknown_elements_within_each_other_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<x>", 100_000)) + string.Concat(Enumerable.Repeat("</x>", 100_000));
        var error = Assert.Throws<QdaFileException>(() => QdaCodebookFile.Read(Packed.Xml(Packed.Codebook($"<Codes/>{deep}"))));
        Assert.Equal(QdaFault.TooDeep, error.Fault);
    }

    [Fact]
    public void What_follows_an_unknown_element_is_read_and_what_is_in_it_is_not_told()
    {
        var codebook = QdaCodebookFile.Read(Packed.Xml(Packed.Codebook($"<x><y/><y><z/></y></x><Codes><Code guid='{Packed.Guid(1)}' name='a' isCodable='true' mood='calm'/></Codes>")));
        Assert.Equal([QdaFault.UnknownElement, QdaFault.UnknownAttribute], codebook.Problems.Select(problem => problem.Fault));
    }

    [Fact]
    public void Control_characters_of_a_transcript_are_no_reason_to_refuse_it()
    {
        var project = QdaProjectFile.Read(Packed.Xml(Packed.Project($"<Sources><TextSource guid='{Packed.Guid(1)}'><PlainTextContent>a&#x1F;b</PlainTextContent></TextSource></Sources>")));
        Assert.Equal("a\u001Fb", project.Sources[0].Text?.Value);
    }
}
