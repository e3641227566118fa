using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics.Designs;
using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>How synthetic answers hang together: within batteries, and within offices or municipalities.</summary>
internal static class SyntheticStructure
{
    /// <summary>How many respondents beside the first of their unit an item needs before it tells anything of units.</summary>
    private const int FewestColleagues = 30;

    /// <summary>Every battery of two items or more that enough respondents answered whole.</summary>
    public static ImmutableArray<BatteryFidelity> Batteries(SurveyFrame frame, Recipe recipe) =>
    [
        .. frame.Definition.Batteries.Where(battery => battery.Variables.Length > 1)
            .Select(battery => (Battery: battery, Items: ItemsOf(frame, recipe, battery)))
            .Where(pair => pair.Items is { Count: > 2 })
            .Select(pair => new BatteryFidelity(
                pair.Battery.Id, RecipeVariable.Find(recipe.Structure.Batteries, pair.Battery.Id, recipe.Structure.Loading), Reliability.Of(pair.Items!))),
    ];

    /// <summary>Every single item that enough colleagues answered to tell how alike they are.</summary>
    public static ImmutableArray<ClusterFidelity> Clusters(SurveyFrame frame, Recipe recipe)
    {
        var units = frame[recipe.Clusters.Identifier].Codes;
        var found = ImmutableArray.CreateBuilder<ClusterFidelity>();
        foreach (var variable in frame.Definition.Variables.Where(variable => variable.Kind == VariableKind.Single))
        {
            var codes = frame[variable.Name].Codes;
            var (values, clusters) = (new List<double>(), new List<int>());
            for (var row = 0; row < codes.Length; row++)
            {
                if (codes[row] >= 0)
                {
                    values.Add(codes[row]);
                    clusters.Add((int)units[row]);
                }
            }

            if (values.Count - clusters.Distinct().Count() >= FewestColleagues)
            {
                found.Add(new ClusterFidelity(variable.Name, IntraclassCorrelation.Of([.. values], RowGroups.Of([.. clusters]))));
            }
        }

        return found.ToImmutable();
    }

    private static ScaleItems? ItemsOf(SurveyFrame frame, Recipe recipe, Battery battery)
    {
        var scale = frame.Definition.ScaleOf(frame.Definition.Variable(battery.Variables[0]))!;
        if (scale.Kind == ScaleKind.Nominal || scale.Points.IsEmpty)
        {
            return null;
        }

        double[][] all = [.. battery.Variables.Select(name => frame[name].Codes.ToArray())];
        int[] complete = [.. Enumerable.Range(0, frame.RowCount).Where(row => all.All(codes => codes[row] >= 0))];
        double[][] columns = [.. all.Select(codes => complete.Select(row => codes[row]).ToArray())];
        if (complete.Length < 3 || columns.Any(column => column.All(code => code == column[0])))
        {
            return null;
        }

        string[] reversed = [.. battery.Variables.Where(recipe.Structure.Reversed.Contains)];
        var items = ScaleItems.Of(battery.Variables, columns);
        return reversed.Length == 0 ? items : items.Reversed(scale.Points.Min(point => point.Code), scale.Points.Max(point => point.Code), reversed);
    }
}
