using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Files.Csv;

public sealed class CsvRoundTripTests
{
    private static readonly AnswerForm[] Forms = [AnswerForm.Codes, AnswerForm.LabelsIn(Language.English), AnswerForm.LabelsIn(Language.Bokmål)];

    private static Arbitrary<CsvDialect> Dialects { get; } = (
        from delimiter in Gen.Elements(';', ',', '\t', '|')
        from mark in Gen.Elements(DecimalMark.Comma, DecimalMark.Point)
        from encoding in Gen.Elements(TextEncoding.Utf8, TextEncoding.Utf8WithMark, TextEncoding.Windows1252)
        select new CsvDialect(delimiter, mark, encoding)).ToArbitrary();

    private static Arbitrary<SurveyFrame> Frames { get; } = (
        from rows in Gen.Choose(1, 25)
        from municipality in Gen.ArrayOf(Gen.Elements(301.0, 5001, -9, double.NaN), rows)
        from position in Gen.ArrayOf(Gen.Elements(1.0, 2, -9, double.NaN), rows)
        from trust in Gen.ArrayOf(Gen.Elements(1.0, 2, 3, 4, 5, -1, -2, -9, double.NaN), rows)
        from hours in Gen.ArrayOf(Gen.Elements(0, 0.1, 1.0 / 3, 37.5, 1e-7, 123456.789, -0.25, -1, double.NaN), rows)
        from weights in Gen.ArrayOf(Gen.Elements(0.1, 1, 2.0 / 3), rows)
        select new SurveyFrame(
            TinySurvey.Definition,
            DataBasis.Microdata,
            [
                TinySurvey.Column("municipality", municipality),
                TinySurvey.Column("position", position),
                TinySurvey.Column("trust", trust),
                TinySurvey.Column("hours", hours),
            ],
            [.. weights])).ToArbitrary();

    [Fact]
    public void What_is_written_reads_back_the_same_in_every_dialect_and_form() =>
        Check.One(Config.QuickThrowOnFailure.WithReplay(2019, 2011), Prop.ForAll(Frames, Dialects, (frame, dialect) =>
            Forms.All(form => Same(frame, ReadBack(frame, form, dialect), dialect))));

    [Fact]
    public void Norwegian_letters_survive_in_both_encodings()
    {
        var frame = TinySurvey.Frame.Where("colour", "red", "blue").Select("colour", "trust");
        foreach (var encoding in new[] { TextEncoding.Utf8, TextEncoding.Windows1252 })
        {
            var back = ReadBack(frame, AnswerForm.LabelsIn(Language.Bokmål), CsvDialect.Norwegian with { Encoding = encoding });
            Assert.Equal(frame["colour"].Codes.ToArray(), back.Frame["colour"].Codes.ToArray());
            Assert.Equal(frame["trust"].Codes.ToArray(), back.Frame["trust"].Codes.ToArray());
            Assert.Equal(encoding, back.Dialect.Encoding);
        }
    }

    [Fact]
    public void A_single_column_keeps_its_empty_rows()
    {
        var frame = TinySurvey.Frame.Select("trust");
        var back = ReadBack(frame, AnswerForm.Codes, CsvDialect.International);
        Assert.Equal(frame["trust"].Codes.ToArray(), back.Frame["trust"].Codes.ToArray());
    }

    [Fact]
    public void A_label_that_two_codes_share_is_not_written()
    {
        var colour = TinySurvey.Definition.Scale("colour");
        var twice = colour with { Points = [colour.Points[0], colour.Points[1] with { Label = new("RED", "Blå") }] };
        var column = new SurveyColumn(TinySurvey.Definition.Variable("colour"), twice, TinySurvey.Definition.MissingReasons, [1, 2]);
        var frame = new SurveyFrame(TinySurvey.Definition, DataBasis.Synthetic, [column]);
        using var writer = new StringWriter();
        var error = Assert.Throws<SurveyFileException>(() => CsvSurveyFile.Write(frame, writer, AnswerForm.LabelsIn(Language.English)));
        Assert.Equal((SurveyFileFault.UnwritableLabel, "colour"), (error.Problem.Fault, error.Column));
        Assert.Equal("", writer.ToString());
    }

    [Fact]
    public void A_label_that_the_encoding_lacks_is_not_written()
    {
        var colour = TinySurvey.Definition.Scale("colour");
        var greek = colour with { Points = [colour.Points[0] with { Label = new("≥ red", "≥ rød") }] };
        var column = new SurveyColumn(TinySurvey.Definition.Variable("colour"), greek, TinySurvey.Definition.MissingReasons, [1]);
        var frame = new SurveyFrame(TinySurvey.Definition, DataBasis.Synthetic, [column]);
        using var writer = new StringWriter();
        var dialect = CsvDialect.Norwegian with { Encoding = TextEncoding.Windows1252 };
        Assert.Contains("encoding lacks", Assert.Throws<SurveyFileException>(
            () => CsvSurveyFile.Write(frame, writer, AnswerForm.LabelsIn(Language.English), dialect)).Message, StringComparison.Ordinal);
    }

    private static CsvSurvey ReadBack(SurveyFrame frame, AnswerForm form, CsvDialect dialect)
    {
        var folder = Directory.CreateTempSubdirectory("nav-csv-");
        try
        {
            var path = Path.Combine(folder.FullName, "answers.csv");
            CsvSurveyFile.Write(frame, path, form, dialect);
            return CsvSurveyFile.Load(path, TinySurvey.Definition, CsvFixture.Incomplete);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The encoding of plain ASCII cannot be told, nor the mark where no number has decimals: the answers are what counts.
    private static bool Same(SurveyFrame written, CsvSurvey read, CsvDialect dialect) =>
        read.Dialect.Delimiter == dialect.Delimiter
        && read.Frame.Weights.SequenceEqual(written.Weights)
        && written.Columns.All(column => column.Codes.SequenceEqual(read.Frame[column.Name].Codes));
}
