using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss.Generating;

/// <summary>What a file says of itself: label, documents, weight, sets, attributes.</summary>
internal static class RandomDictionary
{
    private const int WidestFileLabel = 60;
    private const int DocumentLine = 80;
    private const int UnknownSubtype = 77;

    public static FileDictionary Of(Chance chance, ImmutableArray<LabelledVariable> variables, bool isBigEndian) => new()
    {
        Variables = variables,
        Label = chance.OneIn(3) ? null : chance.Text(WidestFileLabel).Trim(' '),
        ProductDetails = chance.OneIn(4) ? chance.Text(100) : null,
        Created = new DateTime(chance.Between(1990, 2030), chance.Between(1, 12), chance.Between(1, 28), chance.Between(0, 23), chance.Between(0, 59), 7, DateTimeKind.Unspecified),
        Encoding = chance.Encoding.WebName,
        WeightVariable = chance.OneIn(3) ? variables.Where(variable => !variable.IsText).Select(variable => variable.Name).LastOrDefault() : null,
        Documents = chance.OneIn(3) ? [.. Enumerable.Range(0, chance.Between(1, 5)).Select(_ => chance.OneIn(5) ? "" : chance.Text(DocumentLine))] : [],
        Attributes = chance.OneIn(3) ? RandomVariables.Attributes(chance) : [],
        MultipleResponseSets = chance.OneIn(2) ? [.. Sets(chance, variables)] : [],
        VariableSets = chance.OneIn(4) ? [new VariableSet("Sett1", [.. chance.Some(variables).Select(variable => variable.Name)])] : [],
        Extensions = chance.OneIn(6) ? [new ExtensionRecord(UnknownSubtype, 1, isBigEndian, [1, 2, 3, 250, 0, 7])] : [],
    };

    private static IEnumerable<MultipleResponseSet> Sets(Chance chance, ImmutableArray<LabelledVariable> variables)
    {
        ImmutableArray<string> numbers = [.. variables.Where(variable => !variable.IsText).Select(variable => variable.Name).Take(9)];
        if (numbers.Length >= 2)
        {
            var label = chance.Text(80);
            yield return new("$kategorier", chance.OneIn(2) ? label : null, MultipleResponseKind.Category, numbers);
            yield return new("$kryss", label, MultipleResponseKind.Dichotomy, [numbers[1], numbers[0]]) { CountedValue = "1" };
            yield return new("$" + chance.Name(20), label, MultipleResponseKind.DichotomyNamedByValue, numbers) { CountedValue = "22" };
            yield return new("$fra_variabel", null, MultipleResponseKind.DichotomyNamedByValue, numbers) { CountedValue = "3", LabelFromVariable = true };
        }

        var texts = variables.Where(variable => variable is { IsText: true, TextWidth: >= 2 and <= 255 }).ToList();
        if (texts.Count >= 2)
        {
            ImmutableArray<string> names = [.. texts.Select(variable => variable.Name)];
            yield return new("$tekster", chance.Text(40), MultipleResponseKind.Category, names);
            yield return new("$avkrysset", chance.Text(40), MultipleResponseKind.Dichotomy, names) { CountedValue = "ja" };
        }
    }
}
