using System.Globalization;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Tests.Catalog;

/// <summary>Synthetic surveys written to files, and read back from a folder as if they were the user's.</summary>
public sealed class RehearsalTests : IDisposable
{
    private static readonly string[] Waves = ["owners-2019", "office-2019"];
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nav-data-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(SpssCompression.Bytecode, ".sav", "windows-1252")]
    [InlineData(SpssCompression.Zlib, ".zsav", "utf-8")]
    public void Every_verdict_on_a_file_of_SPSS_is_that_on_the_respondents_in_it_but_for_its_name(SpssCompression compression, string ending, string encoding)
    {
        foreach (var wave in Waves)
        {
            Write(wave, ending, new SpssWriteOptions { Compression = compression, Encoding = encoding });
        }

        WriteMapping(rehearsal: true, ending);
        var brought = Surveys.From(folder.FullName);
        Assert.All(Waves, wave => Assert.Equal(DataBasis.Microdata, brought[wave.Split('-')[0]].Frame(2019).Basis));
        var asked = ClaimRegistry.Default.Claims.Where(AsksOnlyOfThem).ToArray();
        Assert.True(asked.Length > 500, string.Create(CultureInfo.InvariantCulture, $"Only {asked.Length} claims ask the waves that were brought."));
        var embedded = Surveys.From("synthetic").Estimator;
        foreach (var claim in asked)
        {
            var (made, own) = (ClaimChecker.Check(claim, embedded), ClaimChecker.Check(claim, brought.Estimator));
            if (own.Verdict != Verdict.NotComputable || made.Verdict == Verdict.NotComputable)
            {
                Assert.Equal((claim.Id, made.Verdict == Verdict.Reproduced ? Verdict.Replicated : made.Verdict), (claim.Id, own.Verdict));
                Assert.Equal(made.Value, own.Value);
            }
            else
            {
                Assert.Contains("hidden", own.Reason, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public void Numbers_of_a_rehearsal_say_that_they_are_no_answers_of_anybody()
    {
        Write(Waves[0], ".sav", new SpssWriteOptions());
        WriteMapping(rehearsal: true, ".sav");
        var owners = Surveys.From(folder.FullName).Owners;
        var table = owners.Ask("more_in_work").Share(Answers.TopTwo).By("position").Across(2019).ToString()!;
        Assert.Contains("microdata (rehearsal)", table, StringComparison.Ordinal);
        Assert.Contains("Rehearsal: the file brought is marked as synthetic; these are no answers of anybody.", table, StringComparison.Ordinal);
        var basis = Codebook.Of(owners.Frame(2019)).BasisIn(Display.Language.English);
        Assert.StartsWith("Rehearsal: ", basis, StringComparison.Ordinal);
        Assert.DoesNotContain("real people", basis, StringComparison.Ordinal);
    }

    [Fact]
    public void A_synthetic_file_that_is_no_rehearsal_stays_synthetic()
    {
        Write(Waves[0], ".sav", new SpssWriteOptions());
        var brought = Surveys.From(folder.FullName);
        Assert.Equal(DataBasis.Synthetic, brought.Owners.Frame(2019).Basis);
        Assert.Matches("synthetic +owners 2019", brought.ToString());
        var claim = ClaimRegistry.Default.Claims.First(claim => AsksOnlyOfThem(claim) && claim.Asks!.Quantities[0].Survey == "owners");
        Assert.Equal(DataBasis.Synthetic, ClaimChecker.Check(claim, brought.Estimator).Basis);
    }

    [Fact]
    public void A_file_read_by_itself_and_as_one_of_the_folder_gives_one_frame()
    {
        var path = Path.Combine(folder.FullName, "owners-2019.csv");
        CsvSurveyFile.Write(SyntheticSurveys.Get(Waves[0]).Frame, path, AnswerForm.LabelsIn(Display.Language.Bokmål), CsvDialect.Norwegian);
        var (alone, together) = (CsvSurveyFile.Read(path, SurveyDictionary.Embedded.Survey(Waves[0])), Surveys.From(folder.FullName).Owners.Frame(2019));
        Assert.All(alone.Columns, column => Assert.Equal(column.Codes.ToArray(), together[column.Name].Codes.ToArray()));
    }

    private void Write(string wave, string ending, SpssWriteOptions options)
    {
        var data = SurveyLabels.Of(SyntheticSurveys.Get(wave).Frame, Display.Language.Bokmål);
        using var writer = SpssWriter.Create(Path.Combine(folder.FullName, wave + ending), data.Dictionary, options);
        writer.Append(data);
        writer.Complete();
    }

    private void WriteMapping(bool rehearsal, string ending)
    {
        var waves = Waves.Select(wave => $$"""  "{{wave}}": { "file": "{{wave}}{{ending}}", "rehearsal": {{(rehearsal ? "true" : "false")}} }""");
        File.WriteAllText(Path.Combine(folder.FullName, SurveyMapping.FileName), $$"""{ "surveys": { {{string.Join(", ", waves)}} } }""");
    }

    private static bool AsksOnlyOfThem(Claim claim) =>
        claim.Asks is { } asks && asks.Quantities.All(quantity => Waves.Contains(SurveyDefinition.IdOf(quantity.Survey, quantity.Wave)));
}
