using System.Text.Json;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Labelled;

public sealed class FileDictionaryJsonTests
{
    private static readonly FileDictionary Dictionary = new()
    {
        Label = "Spørreskjema",
        Created = new DateTime(2019, 5, 17, 12, 30, 0, DateTimeKind.Unspecified),
        Documents = ["First line"],
        Variables =
        [
            new()
            {
                Name = "tillit",
                Label = "Tillit <til> andre",
                PrintFormat = DataFormat.Numbers(2, 0),
                WriteFormat = DataFormat.Numbers(2, 0),
                ValueLabels = [new(DataValue.Of(1), "Helt uenig"), new(DataValue.Of(TaggedMissing.Of('k')), "Vet ikke")],
                Missing = MissingValues.Range(double.NegativeInfinity, -1, DataValue.Of(99)),
                Role = VariableRole.Target,
            },
            new() { Name = "dag", PrintFormat = new(DataFormatKind.EuropeanDate, 10, 0), WriteFormat = DataFormat.Default },
            new() { Name = "by", TextWidth = 20, PrintFormat = DataFormat.Texts(20), WriteFormat = DataFormat.Texts(20), Missing = MissingValues.Of(DataValue.Of("-")) },
        ],
    };

    private readonly JsonElement json = JsonDocument.Parse(FileDictionaryJson.Write(Dictionary, 12, ["A guess."])).RootElement;

    [Fact]
    public void The_file_tells_of_itself()
    {
        Assert.Equal(12, json.GetProperty("rows").GetInt64());
        Assert.Equal("Spørreskjema", json.GetProperty("label").GetString());
        Assert.Equal("2019-05-17T12:30:00", json.GetProperty("created").GetString());
        Assert.Equal("A guess.", json.GetProperty("notes")[0].GetString());
        Assert.False(json.TryGetProperty("weight", out _));
    }

    [Fact]
    public void Variables_tell_type_labels_and_missing_values()
    {
        var variables = json.GetProperty("variables");
        Assert.Equal(["number", "date", "text"], variables.EnumerateArray().Select(variable => variable.GetProperty("type").GetString()));
        Assert.Equal("target", variables[0].GetProperty("role").GetString());
        Assert.Equal("EDATE10", variables[1].GetProperty("printFormat").GetString());
        Assert.Equal("Tillit <til> andre", variables[0].GetProperty("label").GetString());
        Assert.Equal(".k", variables[0].GetProperty("valueLabels")[1].GetProperty("value").GetString());
        Assert.Equal("-", variables[2].GetProperty("missing")[0].GetProperty("value").GetString());
    }

    [Fact]
    public void An_open_end_of_a_range_is_a_word()
    {
        var missing = json.GetProperty("variables")[0].GetProperty("missing");
        Assert.Equal("-Infinity", missing[0].GetProperty("low").GetString());
        Assert.Equal(99, missing[1].GetProperty("value").GetDouble());
    }
}
