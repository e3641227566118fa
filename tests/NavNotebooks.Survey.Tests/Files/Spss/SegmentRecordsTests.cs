using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss;

public class SegmentRecordsTests
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@#";

    // The bytes that PSPP's own test of such files has, and its answer: 255 bytes of each segment.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Segments_become_one_text(bool bigEndian)
    {
        var data = new SpssBytes(bigEndian).Header(new() { Rows = 1 })
            .String("SEQ256", 255).String("SEQ256_1", 4)
            .String("STR600", 255).String("STR600_1", 255).String("STR600_2", 96)
            .CodePage(1252).Extension(14, "SEQ256=00256\0\tSTR600=00600\0\t").Extension(13, "SEQ256=Sequence\tSTR600=Six_hundred").End()
            .Text(Rows(256)).Text("abcdefgh").Text(Rows(256 + 256 + 96))
            .Read();

        var all = Rows(256 + 256 + 96);
        Assert.Equal([Rows(255) + "a"], data.Texts("Sequence"));
        Assert.Equal([all[..255] + all[256..511] + all[512..602]], data.Texts("Six_hundred"));
        Assert.Equal([256, 600], data.Dictionary.Variables.Select(variable => variable.TextWidth));
        Assert.Equal(DataFormat.Texts(600), data.Dictionary.Variables[1].PrintFormat);
        Assert.Empty(data.Notes);
    }

    [Fact]
    public void The_widest_text_is_read_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 32_767).Select(i => (char)('!' + (i % 90))));
        var file = new SpssBytes().Header(new() { Rows = 1 });
        for (var segment = 0; segment < 131; segment++)
        {
            file.String("W" + segment, segment < 130 ? 255 : 32_767 - (130 * 252));
        }

        file.Extension(14, "W0=32767\0\t").End();
        for (var segment = 0; segment < 131; segment++)
        {
            file.Text(new string(text.Skip(segment * 255).Take(255).ToArray()), segment < 130 ? 256 : 8);
        }

        Assert.Equal([text], file.Read().Texts("W0"));
    }

    [Fact]
    public void A_text_without_its_segments_is_refused() =>
        Assert.Equal(SurveyFileFault.Damaged, new SpssBytes().Header().String("STR1", 255).String("STR1_A", 9).Extension(14, "STR1=00256\0\t").End().Refusal().Fault);

    [Fact]
    public void Widths_that_need_no_segments_are_noted()
    {
        var data = new SpssBytes().Header(new() { Rows = 0 }).Number("NUM1").Extension(14, "NUM1=00000\0\tNUM1=00255\0\tNUM1\0\tOTHER=00300\0\t").End().Read();

        Assert.Equal(4, data.Notes.Length);
    }

    private static string Rows(int length) => string.Concat(Enumerable.Repeat(Alphabet, (length / Alphabet.Length) + 1))[..length];
}
