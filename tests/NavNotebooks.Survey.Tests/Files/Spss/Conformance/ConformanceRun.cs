using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;
using NavNotebooks.Survey.Tests.Files.Spss.Generating;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>All files read and written by NavNotebooks and by each installed program: once for all tests of conformance.</summary>
public sealed class ConformanceRun : IDisposable
{
    /// <summary>The environment variable that names the page to write.</summary>
    public const string Variable = "NAV_CONFORMANCE";

    /// <summary>How many files are generated.</summary>
    public const int Generated = 305;

    private static readonly string[] PsppSaving = ["/COMPRESSED", "/ZCOMPRESSED", "/UNCOMPRESSED"];
    private static readonly string[] HavenCompression = ["byte", "zsav", "none"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nav-conformance-");
    private readonly List<Comparison> comparisons = [];
    private readonly Lazy<IReadOnlyList<GivenFile>> files;
    private readonly Lazy<bool> pspp;
    private readonly Lazy<bool> haven;

    /// <summary>Nothing runs before it is asked for.</summary>
    public ConformanceRun()
    {
        files = new(MakeFiles);
        pspp = new(ComparePspp);
        haven = new(CompareHaven);
    }

    /// <summary>The files that were given to all.</summary>
    internal IReadOnlyList<GivenFile> Files => files.Value;

    /// <summary>What was compared with PSPP.</summary>
    internal IEnumerable<Comparison> WithPspp => pspp.Value ? comparisons.Where(comparison => comparison.Program == Exemptions.Pspp) : [];

    /// <summary>What was compared with haven.</summary>
    internal IEnumerable<Comparison> WithHaven => haven.Value ? comparisons.Where(comparison => comparison.Program == Exemptions.Haven) : [];

    /// <summary>Removes the files, after the page is written where one is wanted.</summary>
    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } page && pspp.IsValueCreated && haven.IsValueCreated)
        {
            File.WriteAllText(page, ConformancePage.Of(comparisons, Files));
        }

        folder.Delete(recursive: true);
    }

    private List<GivenFile> MakeFiles()
    {
        var made = new List<GivenFile>();
        for (var seed = 0; seed < Generated; seed++)
        {
            var file = RandomFile.Of(seed);
            var path = Path.Combine(folder.FullName, FormattableString.Invariant($"generated-{seed}.{(file.Options.Compression == SpssCompression.Zlib ? "zsav" : "sav")}"));
            Write(path, file.Data, file.Options);
            made.Add(Given(path) with { Source = file });
        }

        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Spss")).Where(IsSpss).Order(StringComparer.Ordinal))
        {
            made.Add(Given(path));
        }

        return made;
    }

    private GivenFile Given(string path)
    {
        var data = Read(path);
        var back = Path.Combine(folder.FullName, "back-" + Path.GetFileName(path));
        Write(back, data, new() { Compression = path.EndsWith(".zsav", StringComparison.Ordinal) ? SpssCompression.Zlib : SpssCompression.Bytecode });
        return new(path, back, data);
    }

    private bool ComparePspp()
    {
        string Saved(int i) => Path.Combine(folder.FullName, FormattableString.Invariant($"pspp-{i}.sav"));
        var given = Files.Select((file, i) => (file.Path, Variables(file), (string?)$"OUTFILE='{Saved(i)}' {PsppSaving[i % PsppSaving.Length]}"));
        var back = Files.Select(file => (file.Back, Variables(file), (string?)null));
        var answers = PsppProgram.Read(folder.FullName, [.. given, .. back]);
        for (var i = 0; i < Files.Count; i++)
        {
            var (file, variables) = (Files[i], Variables(Files[i]));
            var facts = answers[i].Facts(variables);
            Compare(new(Exemptions.Pspp, Direction.Given, file), PsppTelling.Of(file.Data), facts);
            Compare(new(Exemptions.Pspp, Direction.WrittenBack, file), PsppTelling.Of(file.Data), answers[Files.Count + i].Facts(variables));
            if (File.Exists(Saved(i)))
            {
                Compare(new(Exemptions.Pspp, Direction.WrittenByOther, file), FactsOf(Saved(i), PsppTelling.Of), facts);
            }
        }

        return true;
    }

    private bool CompareHaven()
    {
        string Saved(int i) => Path.Combine(folder.FullName, FormattableString.Invariant($"haven-{i}.sav"));
        var given = Files.Select((file, i) => (file.Path, (string?)Saved(i), HavenCompression[i % HavenCompression.Length]));
        var answers = HavenProgram.Read(folder.FullName, [.. given, .. Files.Select(file => (file.Back, (string?)null, "none"))]);
        for (var i = 0; i < Files.Count; i++)
        {
            var (file, variables, answer) = (Files[i], Variables(Files[i]), answers[i]);
            var ours = HavenTelling.Of(file.Data, file.Data.Dictionary);
            var facts = HavenProgram.Facts(answer, variables);
            Compare(new(Exemptions.Haven, Direction.Given, file), ours, facts);
            Compare(new(Exemptions.Haven, Direction.WrittenBack, file), ours, HavenProgram.Facts(answers[Files.Count + i], variables));
            if (File.Exists(Saved(i)) && !HavenProgram.RefusedToWrite(answer))
            {
                Compare(new(Exemptions.Haven, Direction.WrittenByOther, file), FactsOf(Saved(i), data => HavenTelling.Of(data, file.Data.Dictionary)), facts);
            }
        }

        return true;
    }

    private void Compare(ComparedFile compared, FileFacts ours, FileFacts theirs)
    {
        var told = theirs.Keys.Select(key => key.Aspect).ToHashSet(StringComparer.Ordinal);
        if (ours.Refusal is not null || theirs.Refusal is not null)
        {
            told = [Aspect.Readable];
        }

        foreach (var key in theirs.Keys.Union(ours.Keys).Where(key => told.Contains(key.Aspect)))
        {
            var comparison = new Comparison(compared.Program, compared.Direction, compared.File.Name, key.Aspect, key.Subject) { Ours = ours[key], Theirs = theirs[key] };
            comparisons.Add(comparison with { Exempt = Exemptions.Find(comparison, compared.File.Data.Dictionary) });
        }
    }

    private static IReadOnlyList<LabelledVariable> Variables(GivenFile file) => file.Data.Dictionary.Variables;

    private static bool IsSpss(string path) => Path.GetExtension(path) is ".sav" or ".zsav";

    private static LabelledData Read(string path)
    {
        using var reader = SpssReader.Open(path);
        return reader.Read(int.MaxValue);
    }

    // What another program wrote: that it cannot be read is a fact too.
    private static FileFacts FactsOf(string path, Func<LabelledData, FileFacts> tell)
    {
        try
        {
            return tell(Read(path));
        }
        catch (SurveyFileException problem)
        {
            var facts = new FileFacts { Refusal = problem.Message };
            facts.Tell(Aspect.Readable, "", problem.Message);
            return facts;
        }
    }

    private static void Write(string path, LabelledData data, SpssWriteOptions options)
    {
        using var writer = SpssWriter.Create(path, data.Dictionary, options);
        writer.Append(data);
        writer.Complete();
    }

    private sealed record ComparedFile(string Program, Direction Direction, GivenFile File);
}
