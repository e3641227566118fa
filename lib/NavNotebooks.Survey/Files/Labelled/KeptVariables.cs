using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Files.Labelled;

/// <summary>Which variables of a file a caller wants, by <see cref="LabelledReadOptions.Variables"/>.</summary>
internal static class KeptVariables
{
    /// <summary>One answer for each name of the file, in its order.</summary>
    /// <exception cref="SurveyFileException">A wanted name is none of the file's.</exception>
    public static bool[] Of(IReadOnlyList<string> names, LabelledReadOptions options, string file)
    {
        var kept = new bool[names.Count];
        if (options.Variables.IsDefaultOrEmpty)
        {
            Array.Fill(kept, value: true);
            return kept;
        }

        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Count; i++)
        {
            places.TryAdd(names[i], i);
        }

        foreach (var wanted in options.Variables)
        {
            kept[places.TryGetValue(wanted, out var place) ? place : throw Missing(wanted, names, file)] = true;
        }

        return kept;
    }

    private static SurveyFileException Missing(string wanted, IReadOnlyList<string> names, string file)
    {
        var nearest = NearestName.To(wanted, names);
        return new SurveyFileException(new SurveyFileProblem(
            SurveyFileFault.MissingColumn,
            file,
            $"It has no variable '{wanted}'." + (nearest is null ? "" : $" Did you mean '{nearest}'?"),
            "Ask for variables that the file has, or for none, to read all.")
        { Column = wanted });
    }
}
