using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>What a mapping and the definition of its survey wave demand of each other.</summary>
internal static class MappingRules
{
    /// <summary>Tells of variables that the survey does not have, and of scales that cannot be turned.</summary>
    public static void Check(SurveyDefinition definition, WaveMapping mapping, FindingList findings)
    {
        RequireVariables("columns", mapping.Columns.Keys);
        RequireVariables("recodes", mapping.Recodes.Keys);
        RequireVariables("reversed", mapping.Reversed);
        RequireVariables("absent", mapping.Absent);
        foreach (var name in mapping.Reversed.Where(definition.Has))
        {
            if (definition.ScaleOf(definition.Variable(name)) is not { Points.Length: > 1 })
            {
                findings.Error(DataRule.Mapping, $"{MappingPlace.Of(mapping, "reversed")}: '{name}' has no scale to turn round.", "Take it off the list.");
            }
            else if (mapping.Recodes.ContainsKey(name))
            {
                findings.Error(DataRule.Mapping, $"{MappingPlace.Of(mapping, "reversed")}: '{name}' is also recoded.", "Keep the one or the other: a recode can turn the scale itself.");
            }
        }

        void RequireVariables(string property, IEnumerable<string> names)
        {
            foreach (var name in names.Where(name => !definition.Has(name)))
            {
                findings.Error(
                    DataRule.Mapping,
                    $"{MappingPlace.Of(mapping, property)}: {definition.Id} has no variable '{name}'{Nearby.Name(name, definition.Variables.Select(variable => variable.Name))}.",
                    $"Correct the name; {definition.File} lists the variables.");
            }
        }
    }
}
