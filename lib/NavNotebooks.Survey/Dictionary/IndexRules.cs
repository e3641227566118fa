namespace NavNotebooks.Survey.Dictionary;

/// <summary>What an index demands of the wave that makes it.</summary>
internal static class IndexRules
{
    public static void Check(SurveyDefinition survey, SurveyPieces pieces)
    {
        pieces.CheckDistinct("indices", [.. survey.Indices.Select(index => index.Id)], "index");
        for (var i = 0; i < survey.Indices.Length; i++)
        {
            var index = survey.Indices[i];
            pieces.Check("indices", i, "id", () => Rule.Holds(
                !survey.Has(index.Id), $"The index '{index.Id}' has the name of a variable.", "Give it a name of its own, such as one that ends in _index."));
            pieces.Check("indices", i, "items", () => CheckItems(survey, index));
            pieces.Check("indices", i, "reversed", () => Rule.Known(index.Reversed, index.Items, "item"));
            pieces.Check("indices", i, "mostMissing", () => Rule.Holds(
                index.MostMissing >= 0 && index.MostMissing < index.Items.Length,
                FormattableString.Invariant($"The index '{index.Id}' of {index.Items.Length} items cannot do without {index.MostMissing}."),
                "Let at least one item be answered."));
            pieces.Check("indices", i, property: null, () => index.AsVariable(survey));
        }
    }

    private static void CheckItems(SurveyDefinition survey, SurveyIndex index)
    {
        Rule.Known(index.Items, [.. survey.Variables.Select(variable => variable.Name)], "variable");
        Rule.Distinct(index.Items, "item");
        Rule.Holds(index.Items.Length > 1, $"The index '{index.Id}' has fewer than two items.", "A single item is a variable already.");
        Rule.Holds(
            index.Items.Select(name => survey.Variable(name).Scale).Distinct().Count() == 1
                && survey.ScaleOf(survey.Variable(index.Items[0])) is { Kind: ScaleKind.Ordinal },
            $"The items of the index '{index.Id}' are not on one ordered scale.",
            "Take items of one scale, so that their mean has its unit.");
    }
}
