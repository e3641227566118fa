using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;

namespace NavNotebooks.Survey.Tests.Files.Spss.Malformed;

/// <summary>Unusual files are read, some with a note; wrong ones end in one error that says where. In both orders of bytes.</summary>
public sealed class MalformedFileTests
{
    [Theory]
    [MemberData(nameof(SavCases.Names), MemberType = typeof(SavCases))]
    public void An_unusual_file_is_read_or_refused_as_it_should(string name)
    {
        var one = SavCases.Named(name);
        foreach (var isBigEndian in new[] { false, true })
        {
            Require(one, SavCases.Bytes(one, isBigEndian));
        }
    }

    /// <summary>CVE-2017-10791.</summary>
    [Fact]
    public void CVE_2017_10791_lengths_in_records_of_long_texts_do_not_overflow()
    {
        foreach (var one in OverflowCases.LongTexts)
        {
            Require(one, SavCases.Bytes(one, isBigEndian: false));
        }
    }

    /// <summary>CVE-2017-10792.</summary>
    [Fact]
    public void CVE_2017_10792_a_record_of_attributes_with_a_wrong_element_size_is_passed_over()
    {
        Require(OverflowCases.Attributes, SavCases.Bytes(OverflowCases.Attributes, isBigEndian: false));
        Assert.Empty(Read(SavCases.Bytes(OverflowCases.Attributes, isBigEndian: false)).Dictionary.Variables[0].Attributes);
    }

    private static void Require(SavCase one, byte[] bytes)
    {
        if (one.Verdict == Verdict.Refuse)
        {
            var problem = Assert.Throws<SurveyFileException>(() => Read(bytes)).Problem;
            Assert.False(string.IsNullOrEmpty(problem.Record), $"The error names no record: {problem.Statement}");
            Assert.InRange(problem.Offset ?? -1, 0, bytes.Length);
            Assert.Equal(one.Fault ?? problem.Fault, problem.Fault);
            return;
        }

        var data = Read(bytes);
        Assert.True(
            one.Verdict == Verdict.ReadWithNote == !data.Notes.IsEmpty,
            data.Notes.IsEmpty ? "Nothing says what was mended." : $"It was read with notes: {string.Join(' ', data.Notes)}");
    }

    private static LabelledData Read(byte[] bytes)
    {
        using var reader = SpssReader.Open(new MemoryStream(bytes), "unusual.sav");
        return reader.Read(int.MaxValue);
    }
}
