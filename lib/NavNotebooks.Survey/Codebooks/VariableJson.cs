using System.Text.Json;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>Writes one variable of a codebook as JSON.</summary>
/// <param name="json">Where to.</param>
internal sealed class VariableJson(Utf8JsonWriter json)
{
    public void Write(CodebookVariable variable)
    {
        json.WriteStartObject();
        json.WriteString("name", variable.Name);
        CodebookJson.Text(json, "label", variable.Variable.Label);
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(variable.Variable.Kind.ToString()));
        if (variable.IsWeight)
        {
            json.WriteBoolean("weight", value: true);
        }

        WriteScale(variable.Scale);
        CodebookJson.Text(json, "battery", variable.Battery?.Id);
        CodebookJson.Texts(json, "askedOf", [.. variable.AskedOf.Select(population => population.Id)]);
        WriteFilter(variable.Variable.OnlyIf);
        WriteAnswered(variable.Variable);
        CodebookJson.Texts(json, "figures", variable.Variable.Figures);
        CodebookJson.Texts(json, "unknown", variable.Variable.Unknown);
        CodebookJson.List(json, "comparability", variable.Variable.Comparability, WriteComparability);
        CodebookJson.Text(json, "note", variable.Variable.Note);
        CodebookJson.Count(json, "valid", variable.Valid);
        CodebookJson.Count(json, "missing", variable.Missing);
        CodebookJson.Count(json, "units", variable.Units);
        WriteNumbers(variable.Numbers);
        CodebookJson.List(json, "categories", variable.Categories, WriteCategory);
        json.WriteEndObject();
    }

    private void WriteScale(Scale? scale)
    {
        if (scale is null)
        {
            return;
        }

        json.WriteStartObject("scale");
        json.WriteString("id", scale.Id);
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(scale.Kind.ToString()));
        json.WriteString("wording", scale.Wording);
        CodebookJson.Text(json, "direction", scale.Direction);
        CodebookJson.Number(json, "midpoint", scale.Midpoint);
        CodebookJson.Text(json, "note", scale.Note);
        json.WriteEndObject();
    }

    private void WriteFilter(OnlyIf? filter)
    {
        if (filter is not null)
        {
            json.WriteStartObject("onlyIf");
            json.WriteString("variable", filter.Variable);
            CodebookJson.List(json, "codes", filter.Codes, json.WriteNumberValue);
            json.WriteEndObject();
        }
    }

    // Printed numbers are texts, as in the dictionary: "104", or "<101" where only a bound is printed.
    private void WriteAnswered(Variable variable)
    {
        if (variable.Answered.IsEmpty && variable.AnsweredBelow.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("answered");
        foreach (var (population, text) in variable.Answered.Select(pair => (pair.Key, FormattableString.Invariant($"{pair.Value}")))
            .Concat(variable.AnsweredBelow.Select(pair => (pair.Key, FormattableString.Invariant($"<{pair.Value}")))))
        {
            json.WriteString(population, text);
        }

        json.WriteEndObject();
    }

    private void WriteComparability(Comparability entry)
    {
        json.WriteStartObject();
        json.WriteString("survey", entry.Survey);
        json.WriteNumber("wave", entry.Wave);
        json.WriteString("verdict", entry.Verdict);
        CodebookJson.Text(json, "reason", entry.Reason);
        json.WriteEndObject();
    }

    private void WriteNumbers(CodebookNumbers? numbers)
    {
        if (numbers is null)
        {
            return;
        }

        json.WriteStartObject("numbers");
        CodebookJson.Number(json, "mean", numbers.Mean);
        CodebookJson.Number(json, "deviation", numbers.Deviation);
        CodebookJson.Number(json, "weightedMean", numbers.WeightedMean);
        CodebookJson.Number(json, "lowest", numbers.Lowest);
        CodebookJson.Number(json, "highest", numbers.Highest);
        json.WriteEndObject();
    }

    private void WriteCategory(CodebookCategory category)
    {
        json.WriteStartObject();
        CodebookJson.Number(json, "code", category.Code);
        CodebookJson.Text(json, "label", category.Label);
        json.WriteBoolean("missing", category.IsMissing);
        json.WriteBoolean("wordingKnown", category.IsWordingKnown);
        CodebookJson.Count(json, "count", category.Count);
        CodebookJson.Number(json, "share", category.Share);
        CodebookJson.Number(json, "weightedShare", category.WeightedShare);
        json.WriteEndObject();
    }
}
