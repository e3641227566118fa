using System.Collections.Immutable;
using System.Text;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Csv;

public sealed class CsvLabelledWriterTests
{
    private static readonly LabelledVariable Trust = new()
    {
        Name = "trust",
        PrintFormat = DataFormat.Numbers(8, 2),
        WriteFormat = DataFormat.Numbers(8, 2),
        ValueLabels = [new(DataValue.Of(1), "Lav"), new(DataValue.Of(2), "Høy"), new(DataValue.Of(9), "-Vet ikke")],
        Missing = MissingValues.Of(DataValue.Of(9)),
    };

    private static readonly LabelledVariable Word = new() { Name = "word", TextWidth = 20, PrintFormat = DataFormat.Texts(20), WriteFormat = DataFormat.Texts(20) };

    private static readonly LabelledVariable Day = Number("day", new DataFormat(DataFormatKind.EuropeanDate, 10, 0));

    private static readonly LabelledVariable Moment = Number("moment", new DataFormat(DataFormatKind.DateTime, 20, 0));

    [Fact]
    public void Codes_are_written_with_declared_missing_as_codes_and_system_missing_empty() =>
        Assert.Equal("trust\r\n1\r\n2.5\r\n9\r\n\"\"\r\n", Written(Data([Trust], new NumberColumn(Trust, [1, 2.5, 9, double.NaN]))));

    [Fact]
    public void Labels_are_written_where_a_value_has_one() => Assert.Equal(
        "trust\r\nLav\r\n2,5\r\n'-Vet ikke\r\n",
        Written(Data([Trust], new NumberColumn(Trust, [1, 2.5, 9])), new() { Labels = true, Dialect = new(';', DecimalMark.Comma, TextEncoding.Utf8) }));

    [Fact]
    public void Days_and_moments_are_ISO_8601()
    {
        var noon = DataFormat.SecondsOf(new DateTime(2019, 12, 31, 12, 0, 0));
        var midnight = DataFormat.SecondsOf(new DateTime(2019, 12, 31));
        Assert.Equal(
            "day,moment\r\n2019-12-31,2019-12-31 12:00:00\r\n2019-12-31 12:00:00,2019-12-31 00:00:00\r\n",
            Written(Data([Day, Moment], new NumberColumn(Day, [midnight, noon]), new NumberColumn(Moment, [noon, midnight]))));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("'=1+1")]
    [InlineData("''@x")]
    [InlineData("- vet ikke")]
    [InlineData("'plain")]
    [InlineData(" leading")]
    [InlineData("a,b;c\td")]
    [InlineData("say \"no\"")]
    [InlineData("two\nlines")]
    [InlineData("\ttab")]
    [InlineData("æøå 😀")]
    public void Every_text_reads_back_and_none_is_taken_for_a_formula(string text)
    {
        foreach (var dialect in new[] { CsvDialect.International, CsvDialect.Norwegian, new('\t', DecimalMark.Comma, TextEncoding.Utf8) })
        {
            var written = Written(Data([Trust, Word], new NumberColumn(Trust, [1]), new TextColumn(Word, [text])), new() { Dialect = dialect });
            Assert.DoesNotContain(written.Split(['\n', dialect.Delimiter]).Select(cell => cell.Trim('"')), cell => cell is ['=' or '@' or '-', ..]);
            Assert.Equal([text], ((TextColumn)Read(written).Find("word")!).Values.ToArray());
        }
    }

    [Fact]
    public void Random_data_read_back_bit_for_bit_in_every_dialect()
    {
        var random = new Random(4);
        var number = Number("x", DataFormat.Default);
        for (var turn = 0; turn < 60; turn++)
        {
            ImmutableArray<double> numbers = [.. Enumerable.Range(0, 40).Select(i => i % 7 == 0 ? double.NaN : (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-3, 12)))];
            ImmutableArray<double> days = [.. Enumerable.Range(0, 40).Select(_ => DataFormat.SecondsOf(new DateTime(1900, 1, 1).AddDays(random.Next(60_000))))];
            ImmutableArray<string> texts = [.. Enumerable.Range(0, 40).Select(_ => "t" + new string([.. Enumerable.Range(0, random.Next(6)).Select(_ => "a\";,\n=-'å \t"[random.Next(11)])]).TrimEnd(' '))];
            var data = Data([number, Day, Word], new NumberColumn(number, numbers), new NumberColumn(Day, days), new TextColumn(Word, texts));
            var mark = turn % 2 == 0 ? DecimalMark.Comma : DecimalMark.Point;
            var read = Read(Written(data, new() { Dialect = new(";,\t|"[turn % 4], mark, TextEncoding.Utf8) }));
            Assert.Equal(numbers, ((NumberColumn)read.Columns[0]).ToImmutable());
            Assert.Equal(days, ((NumberColumn)read.Columns[1]).ToImmutable());
            Assert.Equal(texts, ((TextColumn)read.Columns[2]).Values.ToArray());
        }
    }

    [Fact]
    public void A_label_that_two_values_share_cannot_be_read_back_and_is_refused()
    {
        var twice = Trust with { ValueLabels = [new(DataValue.Of(1), "Ja"), new(DataValue.Of(2), "ja")] };
        var data = Data([twice], new NumberColumn(twice, [1]));
        Assert.Equal(SurveyFileFault.UnwritableLabel, Assert.Throws<SurveyFileException>(() => Written(data, new() { Labels = true })).Problem.Fault);
        Assert.Equal("trust\r\n1\r\n", Written(data));
    }

    [Fact]
    public void A_letter_that_the_encoding_lacks_is_named_by_place_alone()
    {
        var data = Data([Word], new TextColumn(Word, ["ok", "SECRETWORD Ω"]));
        var error = Assert.Throws<SurveyFileException>(() => Written(data, new() { Dialect = CsvDialect.International with { Encoding = TextEncoding.Windows1252 } }));
        Assert.Equal((SurveyFileFault.Unwritable, 3, "word"), (error.Problem.Fault, error.Row, error.Column));
        Assert.DoesNotContain("SECRETWORD", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_there_whole_or_not_at_all()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        var data = Data([Trust], new NumberColumn(Trust, [1]));
        try
        {
            using (var given = CsvLabelledWriter.Create(path, data.Dictionary))
            {
                given.Append(data);
            }

            Assert.False(File.Exists(path));
            using var writer = CsvLabelledWriter.Create(path, data.Dictionary);
            writer.Append(data);
            writer.Append(data);
            writer.Complete();
            Assert.Equal("trust\r\n1\r\n1\r\n", File.ReadAllText(path));
            Assert.NotEmpty(writer.Notes);
            Assert.Throws<ArgumentException>(() => writer.Append(data));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static LabelledVariable Number(string name, DataFormat format) => new() { Name = name, PrintFormat = format, WriteFormat = format };

    private static LabelledData Data(ImmutableArray<LabelledVariable> variables, params ImmutableArray<LabelledColumn> columns) => new(new FileDictionary { Variables = variables }, columns);

    private static string Written(LabelledData data, CsvWriteOptions? options = null)
    {
        using var stream = new MemoryStream();
        using var writer = CsvLabelledWriter.Create(stream, data.Dictionary, options);
        writer.Append(data);
        writer.Complete();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static LabelledData Read(string text)
    {
        using var reader = CsvLabelledReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "written.csv");
        return reader.Read(int.MaxValue);
    }
}
