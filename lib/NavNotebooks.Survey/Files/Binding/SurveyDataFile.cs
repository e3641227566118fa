using System.Collections.Immutable;
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
        if (!IsSpss(path) && !path.EndsWith(".dta", StringComparison.OrdinalIgnoreCase))
        {
            return Texts(CsvText.Decode(File.ReadAllBytes(path), path, given: null).Text);
        }

        using ILabelledReader reader = IsSpss(path) ? SpssReader.Open(path, options) : StataReader.Open(path, options);
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

    private static LabelledData Texts(string text)
    {
        var best = ';';
        foreach (var delimiter in ";,\t|")
        {
            using var attempt = CsvTable.Open(text, delimiter);
            using var current = CsvTable.Open(text, best);
            best = attempt.Headings.Length > current.Headings.Length ? delimiter : best;
        }

        using var table = CsvTable.Open(text, best);
        var columns = table.Headings.Select(_ => ImmutableArray.CreateBuilder<string>()).ToArray();
        while (table.Read())
        {
            for (var i = 0; i < columns.Length; i++)
            {
                columns[i].Add(table.Cell(i));
            }
        }

        ImmutableArray<LabelledVariable> variables =
        [
            .. table.Headings.Select(name => new LabelledVariable { Name = name, TextWidth = 255, PrintFormat = DataFormat.Texts(255), WriteFormat = DataFormat.Texts(255) }),
        ];
        return new LabelledData(new FileDictionary { Variables = variables }, [.. columns.Select((column, i) => new TextColumn(variables[i], column.ToImmutable()))]);
    }
}
