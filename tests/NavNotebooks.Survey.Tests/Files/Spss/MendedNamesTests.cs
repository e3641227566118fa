using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;
using static NavNotebooks.Survey.Tests.Files.Spss.SampleVariables;

namespace NavNotebooks.Survey.Tests.Files.Spss;

public sealed class MendedNamesTests
{
    [Fact]
    public void Names_that_SPSS_cannot_hold_become_near_ones_and_the_others_stay()
    {
        var given = Of(Number("Kommune nr"), Number("kommune_NR"), Number("1. valg"), Number("_merge"), Number("ALL"), Number(""), Number("alder"));
        var (mended, notes) = Mend(given);
        Assert.Equal(["Kommune_nr_2", "kommune_NR", "V1._valg", "V_merge", "ALL_2", "V", "alder"], mended.Variables.Select(variable => variable.Name));
        Assert.Equal(["Kommune nr", null, "1. valg", "_merge", "ALL", null, null], mended.Variables.Select(variable => variable.Label));
        Assert.Equal(5, notes.Length);
        Assert.Equal("'Kommune nr' is called Kommune_nr_2, because SPSS cannot hold the name.", notes[0]);
    }

    [Fact]
    public void Names_are_cut_at_64_bytes_and_told_apart()
    {
        var (mended, _) = Mend(Of(Number(new string('å', 40)), Number(new string('å', 41))));
        Assert.Equal([new string('å', 32), new string('å', 31) + "_2"], mended.Variables.Select(variable => variable.Name));
    }

    [Fact]
    public void Weight_and_sets_follow_their_variables()
    {
        var (mended, _) = Mend(Of(Number("my weight"), Number("b 1") with { Label = "First" }) with
        {
            WeightVariable = "my weight",
            VariableSets = [new("All", ["my weight", "b 1"])],
            MultipleResponseSets = [new("$s", null, MultipleResponseKind.Category, ["b 1"])],
        });
        Assert.Equal("my_weight", mended.WeightVariable);
        Assert.Equal(["my_weight", "b_1"], mended.VariableSets[0].Variables);
        Assert.Equal(["b_1"], mended.MultipleResponseSets[0].Variables);
        Assert.Equal("First", mended.Variables[1].Label);
    }

    [Fact]
    public void A_writer_that_mends_takes_the_columns_of_the_dictionary_it_was_given()
    {
        var data = Rows(Of(Number("a b"), Text("c d", 3)), 5);
        using var stream = new MemoryStream();
        using var writer = SpssWriter.Create(stream, data.Dictionary, new SpssWriteOptions { MendNames = true });
        writer.Append(data);
        writer.Complete();
        Assert.Equal(2, writer.Notes.Length);
        stream.Position = 0;
        using var reader = SpssReader.Open(stream, "s");
        Assert.Equal(["a_b", "c_d"], reader.Dictionary.Variables.Select(variable => variable.Name));
    }

    private static (FileDictionary Mended, ImmutableArray<string> Notes) Mend(FileDictionary dictionary)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        return (MendedNames.Of(dictionary, SpssText.In("f", "utf-8"), notes), notes.ToImmutable());
    }
}
