using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Stata;
using NavNotebooks.Survey.Tests.Files.Stata;

namespace NavNotebooks.Survey.Tests.Files.Labelled;

public sealed class NamedEncodingTests
{
    [Theory]
    [InlineData("cp1252", "windows-1252")]
    [InlineData(" UTF8 ", "utf-8")]
    [InlineData("MacRoman", "macintosh")]
    [InlineData("latin-9", "iso-8859-15")]
    public void An_encoding_has_the_same_names_in_every_format(string name, string known)
    {
        var options = new LabelledReadOptions { Encoding = name };
        using var csv = CsvLabelledReader.Open(new MemoryStream("a\n1\n"u8.ToArray()), "answers.csv", options);
        using var dta = StataReader.Open(new DtaFile { Variables = [new("a", DtaVariable.Byte)], Rows = [[(sbyte)1]] }.ToStream(), "answers.dta", options);
        Assert.Equal(1, csv.Read(10).RowCount);
        Assert.Equal(known, dta.Dictionary.Encoding);
    }
}
