using System.Globalization;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;
using NavNotebooks.Survey.Tests.Files.Spss.Conformance;

namespace NavNotebooks.Survey.Tests.Files.Spss.Malformed;

/// <summary>The installed PSPP's verdict on every unusual and wrong file: what it refuses is refused here, what it reads is read here and is the same.</summary>
public sealed class PsppVerdictTests
{
    [Fact]
    public void What_PSPP_refuses_is_refused_and_what_it_reads_is_read_as_the_same()
    {
        PsppProgram.Require();
        var folder = Directory.CreateTempSubdirectory("nav-malformed-");
        try
        {
            var files = SavCases.All.SelectMany(one => new[] { Made(folder.FullName, one, isBigEndian: false), Made(folder.FullName, one, isBigEndian: true) }).ToList();
            var answers = PsppProgram.Read(folder.FullName, [.. files.Select(file => (file.Path, Variables(file.Ours), (string?)null))]);
            var differences = files.Zip(answers).SelectMany(pair => Differences(pair.First, pair.Second)).ToList();
            Assert.True(differences.Count == 0, string.Join('\n', differences));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_verdict_that_is_asked_for_is_PSPPs_own()
    {
        PsppProgram.Require();
        var folder = Directory.CreateTempSubdirectory("nav-verdicts-");
        try
        {
            var files = SavCases.All.Select((one, i) => (Case: one, Path: Path.Combine(folder.FullName, FormattableString.Invariant($"{i}.sav")))).ToList();
            files.ForEach(file => File.WriteAllBytes(file.Path, SavCases.Bytes(file.Case, isBigEndian: false)));
            var answers = PsppProgram.Read(folder.FullName, [.. files.Select(file => (file.Path, Variables(data: null), (string?)null))]);
            var others = files.Zip(answers).Where(pair => pair.First.Case.PsppDiffers is null && pair.Second.Refusal is not null != (pair.First.Case.Verdict == Verdict.Refuse));
            var told = string.Join("\n", others.Select(pair => $"{pair.First.Case.Name}: {string.Join(" ", pair.Second.Messages)}"));
            Assert.True(told.Length == 0, told);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Differences(MadeFile file, PsppAnswer answer)
    {
        var facts = answer.Facts(Variables(file.Ours));
        var isRefused = answer.Refusal is not null;
        if (file.Case.PsppDiffers is not null)
        {
            return isRefused == (file.Ours is null) ? [$"{file.Case.Name}: PSPP has our verdict. Take away why it differs."] : [];
        }

        if (isRefused != (file.Ours is null))
        {
            return [$"{file.Case.Name}: PSPP {(isRefused ? "refuses" : "reads")} it ({string.Join(' ', answer.Messages)}), NavNotebooks does not."];
        }

        if (file.Ours is null)
        {
            return [];
        }

        var ours = PsppTelling.Of(file.Ours);
        return facts.Keys.Where(key => !string.Equals(ours[key], facts[key], Comparing(key.Aspect)) && !file.Case.MendedOtherwise.Contains(key.Aspect))
            .Select(key => new Comparison(Exemptions.Pspp, Direction.Given, file.Case.Name, key.Aspect, key.Subject) { Ours = ours[key], Theirs = facts[key] })
            .Where(comparison => Exemptions.Find(comparison, file.Ours.Dictionary) is null)
            .Select(comparison => comparison.ToString());
    }

    // PSPP writes names small where a file has only the short ones.
    private static StringComparison Comparing(string aspect) => aspect is Aspect.Variables or Aspect.ResponseSets ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static MadeFile Made(string folder, SavCase one, bool isBigEndian)
    {
        var bytes = SavCases.Bytes(one, isBigEndian);
        var number = Directory.GetFiles(folder).Length.ToString(CultureInfo.InvariantCulture);
        var path = Path.Combine(folder, number + ".sav");
        File.WriteAllBytes(path, bytes);
        try
        {
            using var reader = SpssReader.Open(path);
            return new(one, path, reader.Read(int.MaxValue));
        }
        catch (SurveyFileException)
        {
            return new(one, path, Ours: null);
        }
    }

    private static IReadOnlyList<LabelledVariable> Variables(LabelledData? data) => data is null ? [] : data.Dictionary.Variables;

    private sealed record MadeFile(SavCase Case, string Path, LabelledData? Ours);
}
