namespace NavNotebooks.Survey.Synthetic;

/// <summary>Reads what a recipe thinks of single variables.</summary>
internal static class RecipeVariables
{
    /// <summary>The variables by name, in the order of the file.</summary>
    public static IEnumerable<KeyValuePair<string, RecipeVariable>> Read(RecipeNode json)
    {
        var all = json.Has("variables") ? json.Node("variables", kind: null) : null;
        return (all?.Names ?? []).Select(name => KeyValuePair.Create(name, Variable(all!.Node(name, "variable"))));
    }

    private static RecipeVariable Variable(RecipeNode node) => new()
    {
        Reason = node.Text("reason"),
        Shares = node.NumberLists("shares"),
        Mean = node.Numbers("mean", -100, 1000),
        Deviation = node.OptionalNumber("deviation", 0.05, 1000) ?? RecipeVariable.Default.Deviation,
        Values = node.Wholes("values"),
        Missing = node.Numbers("missing", 0, 1),
        DoNotKnow = node.Numbers("doNotKnow", 0, 1),
        Battery = node.OptionalText("battery"),
        Loading = node.OptionalNumber("loading", -1, 1),
    };
}
