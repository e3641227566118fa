using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;
using static NavNotebooks.Survey.Tests.Files.Spss.SampleVariables;

namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>What is written is read again equal, and written again with the same bytes: every property alone, and many at once.</summary>
public sealed class SpssRoundTripTests
{
    private const int Combinations = 300;

    private static readonly string[] Encodings = ["utf-8", "windows-1252", "iso-8859-1", "iso-8859-15", "macintosh"];

    public static TheoryData<string> Features => [.. Feature.All.Select(feature => feature.Name)];

    public static TheoryData<string> Fixtures =>
        [.. Directory.GetFiles(SpssFixture.PathOf("")).Where(path => path.EndsWith("sav", StringComparison.Ordinal)).Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Features))]
    public void A_property_is_read_as_it_was_written(string name)
    {
        var dictionary = Feature.All.Single(feature => feature.Name == name).AddTo(Feature.Plain);
        foreach (var compression in Enum.GetValues<SpssCompression>())
        {
            RoundTrip.Check(Rows(dictionary, 5), new SpssWriteOptions { Compression = compression });
        }
    }

    [Fact]
    public void Properties_in_any_combination_are_read_as_they_were_written()
    {
        var cases =
            from features in Gen.SubListOf<Feature>(Feature.All)
            from compression in Gen.Elements(Enum.GetValues<SpssCompression>())
            from encoding in Gen.Elements(Encodings)
            from isBigEndian in Gen.Elements(false, true)
            from rows in Gen.Choose(0, 40)
            select (Features: features, Options: new SpssWriteOptions { Compression = compression, Encoding = encoding, IsBigEndian = isBigEndian }, Rows: rows);
        Check.One(
            Config.QuickThrowOnFailure.WithReplay(2026, 1123).WithMaxTest(Combinations),
            Prop.ForAll(cases.ToArbitrary(), each =>
            {
                var dictionary = each.Features.Aggregate(Feature.Plain, (before, feature) => feature.AddTo(before));
                dictionary = dictionary with { Extensions = [.. dictionary.Extensions.Select(kept => kept with { IsBigEndian = each.Options.IsBigEndian })] };
                RoundTrip.Check(Rows(dictionary, each.Rows), each.Options);
            }));
    }

    [Fact]
    public void Every_property_of_the_dictionary_is_in_the_features()
    {
        // A property that is in no feature is at its default in all of them.
        var plain = Described.All(Feature.Plain).ToHashSet();
        var changed = Feature.All.SelectMany(feature => Described.All(feature.AddTo(Feature.Plain))).Where(line => !plain.Contains(line))
            .Select(line => line[..line.IndexOf('=', StringComparison.Ordinal)].Split('.')[^1]).Select(name => name.Split('[')[0]).ToHashSet();
        var properties = new[] { typeof(FileDictionary), typeof(LabelledVariable), typeof(MultipleResponseSet), typeof(VariableSet), typeof(CustomAttribute), typeof(ExtensionRecord), typeof(MissingValues), typeof(ValueLabel) }
            .SelectMany(type => type.GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance)).Select(property => property.Name);
        string[] elsewhere =
        [
            "Encoding", // chosen by the options of the combinations
            "IsBigEndian", // likewise
        ];
        string[] inParts = ["Variables", "ValueLabels", "Missing", "Attributes", "Documents", "MultipleResponseSets", "VariableSets", "Extensions", "Values", "PrintFormat", "WriteFormat"];
        Assert.Empty(properties.Distinct().Except(changed).Except(elsewhere).Except(inParts));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_file_of_another_program_is_written_and_read_again_equal(string name)
    {
        var given = SpssFixture.Read(name);
        foreach (var compression in Enum.GetValues<SpssCompression>())
        {
            RoundTrip.Check(given, new SpssWriteOptions { Compression = compression });
        }
    }

    [Fact]
    public void Rows_that_fill_several_blocks_are_read_as_they_were_written()
    {
        var data = Rows(Of(Number("a"), Text("b", 9), Number("c"), Text("d", 300)), 60_000);
        foreach (var compression in Enum.GetValues<SpssCompression>())
        {
            RoundTrip.SameRows(data, RoundTrip.Read(RoundTrip.Write(data, new SpssWriteOptions { Compression = compression })));
        }
    }

    [Fact]
    public void What_a_dictionary_leaves_out_the_writer_makes()
    {
        var given = Of(Number("a_rather_long_name") with { Measure = MeasurementLevel.Scale }, Text("t", 2) with { DisplayWidth = 4 });
        var read = RoundTrip.Read(RoundTrip.Write(Rows(given, 1), SpssWriteOptions.Default)).Dictionary;
        Assert.Equal(["A_RATHER", "T"], read.Variables.Select(variable => variable.ShortName));
        Assert.Equal([ColumnAlignment.Right, ColumnAlignment.Left], read.Variables.Select(variable => variable.Alignment));
        Assert.Equal("utf-8", read.Encoding);
        Assert.Equal("NavNotebooks", read.Product);
        Assert.Equal(new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), read.Created);
    }

    [Fact]
    public void Longer_lines_of_documentation_go_on_in_the_next()
    {
        var line = string.Join(' ', Enumerable.Repeat("æøåæøå", 20));
        using var stream = new MemoryStream();
        using var writer = SpssWriter.Create(stream, Of(Number("n")) with { Documents = ["short", line] });
        writer.Complete();
        Assert.Contains("80", Assert.Single(writer.Notes), StringComparison.Ordinal);
        var documents = RoundTrip.Read(stream.ToArray()).Dictionary.Documents;
        Assert.Equal(line, string.Join(' ', documents.Skip(1)));
        Assert.True(documents.Length > 3);
    }

    [Fact]
    public void Kept_records_are_turned_with_the_order_of_bytes()
    {
        var given = Of(Number("n")) with { Extensions = [new(60, 4, false, [1, 2, 3, 4, 5, 6, 7, 8]), new(61, 1, false, [1, 2, 3])] };
        var read = RoundTrip.Read(RoundTrip.Write(Rows(given, 1), new SpssWriteOptions { IsBigEndian = true })).Dictionary.Extensions;
        Assert.Equal([4, 3, 2, 1, 8, 7, 6, 5], read[0].Data);
        Assert.Equal([1, 2, 3], read[1].Data);
    }
}
