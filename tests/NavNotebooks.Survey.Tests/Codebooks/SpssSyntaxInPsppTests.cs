using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;
using NavNotebooks.Survey.Synthetic;
using NavNotebooks.Survey.Tests.Files.Spss.Conformance;

namespace NavNotebooks.Survey.Tests.Codebooks;

/// <summary>The syntax as PSPP runs it: on codes read from CSV, and saved as a file that is read here.</summary>
public sealed class SpssSyntaxInPsppTests
{
    [Theory]
    [InlineData("owners-2019", Language.Bokmål)]
    [InlineData("office-2019", Language.English)]
    public void Codes_from_csv_get_every_label_that_the_dictionary_has(string wave, Language language)
    {
        PsppProgram.Require();
        var data = SurveyLabels.Of(SyntheticSurveys.Get(wave).Frame, language);
        var folder = Directory.CreateTempSubdirectory("syntax-");
        try
        {
            var saved = SavedByPspp(folder.FullName, data);
            Assert.Equal(data.RowCount, saved.RowCount);
            Assert.Equal(data.Dictionary.Label, saved.Dictionary.Label);
            Assert.Equal(data.Dictionary.WeightVariable, saved.Dictionary.WeightVariable);
            Assert.Equal(data.Dictionary.Attributes, saved.Dictionary.Attributes);
            Assert.Equal(
                data.Dictionary.MultipleResponseSets.Select(set => (set.Name, set.Label, set.CountedValue, string.Join(' ', set.Variables))),
                saved.Dictionary.MultipleResponseSets.Select(set => (set.Name, set.Label, set.CountedValue, string.Join(' ', set.Variables))));
            foreach (var (expected, found) in data.Dictionary.Variables.Zip(saved.Dictionary.Variables))
            {
                Assert.Equal(Facts(expected), Facts(found));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Facts(LabelledVariable variable) => string.Join(
        "\n",
        [
            variable.Name, variable.Label, variable.Measure.ToString(), variable.PrintFormat.ToString(), string.Join(' ', variable.Missing.Values), $"{variable.Missing.Low} {variable.Missing.High}",
            .. variable.ValueLabels.OrderBy(label => label.Value.Number).Select(label => $"{label.Value} {label.Label}"),
            .. variable.Attributes.Select(attribute => attribute.Name + string.Join('|', attribute.Values)),
        ]);

    private static LabelledData SavedByPspp(string folder, LabelledData data)
    {
        var rows = new StringBuilder();
        for (var row = 0; row < data.RowCount; row++)
        {
            rows.AppendJoin(',', data.Columns.Select(column => ((NumberColumn)column).Values[row]).Select(value => double.IsNaN(value) ? "" : value.ToString("R", CultureInfo.InvariantCulture))).Append('\n');
        }

        File.WriteAllText(Path.Combine(folder, "codes.csv"), rows.ToString());
        File.WriteAllText(Path.Combine(folder, "labels.sps"), SpssSyntax.Write(data.Dictionary));
        var variables = string.Join('\n', data.Dictionary.Variables.Select(variable => "  " + variable.Name + " F8.2"));
        File.WriteAllText(
            Path.Combine(folder, "run.sps"),
            $"GET DATA /TYPE=TXT /FILE='codes.csv' /ENCODING='UTF-8' /DELIMITERS=',' /VARIABLES=\n{variables}.\nINSERT FILE='labels.sps'.\nSAVE OUTFILE='out.sav'.\n");
        var run = OtherProgram.Run(folder, "pspp", "--syntax-encoding=UTF-8", "run.sps");
        Assert.True(run is { ExitCode: 0 }, run?.Output);
        Assert.DoesNotContain("warning:", run!.Value.Output, StringComparison.OrdinalIgnoreCase);
        using var reader = SpssReader.Open(Path.Combine(folder, "out.sav"));
        return reader.Read(int.MaxValue);
    }
}
