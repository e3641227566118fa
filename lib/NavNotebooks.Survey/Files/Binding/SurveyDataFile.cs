using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;
using NavNotebooks.Survey.Files.Stata;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>Reads data files of any format for the binder.</summary>
internal static class SurveyDataFile
{
    /// <summary>The whole file.</summary>
    /// <exception cref="SurveyFileException">It cannot be read.</exception>
    public static LabelledData Read(string path, LabelledReadOptions options)
    {
        using ILabelledReader reader = IsSpss(path) ? SpssReader.Open(path, options)
            : path.EndsWith(".dta", StringComparison.OrdinalIgnoreCase) ? StataReader.Open(path, options)
            : CsvLabelledReader.Open(path, options);
        return reader.Read(int.MaxValue);
    }

    /// <summary>Whether a file says of itself that its respondents were made up. Only SPSS files can bear the mark; of those only the head is read.</summary>
    /// <exception cref="SurveyFileException">It cannot be read.</exception>
    public static bool IsMarkedSynthetic(string path)
    {
        if (!IsSpss(path))
        {
            return false;
        }

        using var reader = SpssReader.Open(path);
        return SurveyLabels.IsSynthetic(reader.Dictionary);
    }

    private static bool IsSpss(string path) => path.EndsWith("sav", StringComparison.OrdinalIgnoreCase);
}
