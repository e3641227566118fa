using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Claims.Consistency.Seeding;

/// <summary>How well the rules tell right from wrong, where the truth is known: false alarms on a consistent report, and errors found that were put in.</summary>
/// <remarks>
/// The consistent report asks the registry's own questions and prints what data answer, rounded and told as reports round and tell. A false
/// alarm is anything that a rule says of it; its rate is the share of the claims that some rule could hold against others and that a finding
/// names. Errors are put in one at a time, at places where something else on the page repeats or bounds the number; what is repeated nowhere
/// cannot be found by anyone who has the report alone, so the share over claims drawn from all of the registry's own is told beside. Deterministic.
/// </remarks>
public sealed class RuleMeasurement : IDisplayable
{
    private const ulong Seed = 20200914;
    private const int MostOfKind = 40;
    private const int MostEverywhere = 400;

    private RuleMeasurement(ConsistentReport report, ConsistencyCheck consistent, ImmutableArray<SeededError> errors, (int Tried, int Found) everywhere)
    {
        Claims = report.Claims.Length;
        Checkable = consistent.Checkable.Count;
        Applications = consistent.Applications.Sum(entry => entry.Value);
        Flagged = consistent.Flagged;
        FalseAlarms = consistent.Inconsistencies;
        Errors = errors;
        (TriedEverywhere, FoundEverywhere) = everywhere;
    }

    /// <summary>Claims of the consistent report.</summary>
    public int Claims { get; }

    /// <summary>Claims that some rule could hold against others.</summary>
    public int Checkable { get; }

    /// <summary>How often some rule had something to compare.</summary>
    public int Applications { get; }

    /// <summary>How often it then found something wrong, though nothing is.</summary>
    public int Flagged { get; }

    /// <summary>What the rules say of the consistent report: all of it is wrong.</summary>
    public InconsistencyTable FalseAlarms { get; }

    /// <summary>The errors put in, each with the rules that found it.</summary>
    public ImmutableArray<SeededError> Errors { get; }

    /// <summary>The registry's own claims that were made wrong one at a time, whether anything repeats them or not.</summary>
    public int TriedEverywhere { get; }

    /// <summary>How many of these were found with nothing but the registry's own claims beside them.</summary>
    public int FoundEverywhere { get; }

    /// <summary>Share, 0 to 1, of checkable claims that a false alarm names.</summary>
    public double FalseAlarmRate => (double)FalseAlarms.SelectMany(one => one.Claims).Select(claim => claim.Id).Distinct().Count() / Checkable;

    /// <summary>Share, 0 to 1, of applications that found something wrong.</summary>
    public double FlaggedRate => (double)Flagged / Applications;

    /// <summary>Share, 0 to 1, of errors that a rule found.</summary>
    public double DetectionRate => (double)Errors.Count(error => error.IsFound) / Errors.Length;

    /// <summary>Measures the rules.</summary>
    /// <param name="registry">Whose questions the consistent report asks.</param>
    /// <param name="estimator">Data that answer them; print alone will not do.</param>
    /// <exception cref="ArgumentException">The registry has no dictionary, or the data answer none of its questions.</exception>
    public static RuleMeasurement Of(ClaimRegistry registry, IQuantityEstimator estimator)
    {
        if (registry.Dictionary is null)
        {
            throw new ArgumentException("The registry was read without a dictionary, so its questions have no scales. Load it with the surveys that its claims are tied to.", nameof(registry));
        }

        var report = ConsistentReport.Of(registry, estimator);
        if (report.Pages.IsEmpty)
        {
            throw new ArgumentException("The data answer none of the registry's questions. Give an estimator over microdata or synthetic data.", nameof(estimator));
        }

        var consistent = report.Check();
        return new(report, consistent, [.. Seeds(report).ToArray().AsParallel().AsOrdered().Select(seed => Try(report, consistent, seed))], Everywhere(report));
    }

    /// <summary>How many of each kind were put in and found.</summary>
    /// <param name="language">The language of headings.</param>
    public Table ToTable(Language language = Language.English) => new(
        language.In("Errors put into a consistent report, and those that the rules found", "Feil lagt inn i en feilfri rapport, og hvor mange reglene fant"),
        [language.In("Kind of error", "Slags feil"), language.In("Put in", "Lagt inn"), language.In("Found", "Funnet"), language.In("Share", "Andel"), language.In("Found by", "Funnet av")],
        [
            .. Errors.GroupBy(error => error.Kind).OrderBy(kind => kind.Key).Select(kind => Row(Words(kind.Key), [.. kind], language)),
            Row(language.In("all", "alle"), Errors, language),
        ],
        [
            language.In(
                $"False alarms: {Number(FalseAlarms.Count)} findings name {NumberText.Percent(FalseAlarmRate, 1, language)} of the {Number(Checkable)} claims that some rule could check; {Number(Flagged)} of {Number(Applications)} comparisons.",
                $"Falske alarmer: {Number(FalseAlarms.Count)} funn nevner {NumberText.Percent(FalseAlarmRate, 1, language)} av de {Number(Checkable)} påstandene som en regel kunne prøve; {Number(Flagged)} av {Number(Applications)} sammenligninger."),
            language.In(
                $"Places where something repeats or bounds the number. Over {Number(TriedEverywhere)} of the report's own claims drawn from all, repeated or not, any slip: {NumberText.Percent((double)FoundEverywhere / Math.Max(1, TriedEverywhere), 1, language)} found.",
                $"Steder der noe gjentar eller avgrenser tallet. Over {Number(TriedEverywhere)} av rapportens egne påstander trukket blant alle, gjentatt eller ikke, alle slags feil: {NumberText.Percent((double)FoundEverywhere / Math.Max(1, TriedEverywhere), 1, language)} funnet."),
        ]);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The table as aligned plain text.</summary>
    public override string ToString() => ToTable().ToString();

    private static IEnumerable<(ErrorSeed Seed, ReportPage Page)> Seeds(ConsistentReport report)
    {
        var random = new DeterministicRandom(Seed, "errors");
        var seeds = report.Pages
            .SelectMany(page => new ErrorSeeds(page, random).All().Concat(CaptionSeeds.AcrossScales(page, report.Dictionary)).Select(seed => (Seed: seed, Page: page)))
            .ToArray();
        random.Shuffle(seeds.AsSpan());
        return seeds.GroupBy(seed => seed.Seed.Kind).OrderBy(kind => kind.Key).SelectMany(kind => kind.Take(MostOfKind));
    }

    private static SeededError Try(ConsistentReport report, ConsistencyCheck consistent, (ErrorSeed Seed, ReportPage Page) tried)
    {
        var (seed, _) = tried;
        var found = report.CheckAround(seed.Claims, seed.Figure).Inconsistencies
            .Where(one => one.Claims.Any(claim => seed.Claims.Any(changed => changed.Id == claim.Id)) && !consistent.Inconsistencies.Any(known => known.Id == one.Id));
        return new(seed.Kind, seed.Claims[0].Id, seed.Change, [.. found.Select(one => one.Rule).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static (int Tried, int Found) Everywhere(ConsistentReport report)
    {
        var random = new DeterministicRandom(Seed, "everywhere");
        var wrong = report.Own.Select(claim => OwnErrors.In(claim, random)).OfType<Claim>().ToArray();
        random.Shuffle(wrong.AsSpan());
        wrong = [.. wrong.Take(MostEverywhere)];
        var found = wrong.AsParallel().Count(claim => report.CheckAround([claim], ownOnly: true).Inconsistencies.Any(one => one.Claims.Any(place => place.Id == claim.Id)));
        return (wrong.Length, found);
    }

    private static ImmutableArray<string> Row(string kind, ImmutableArray<SeededError> errors, Language language)
    {
        var found = errors.Count(error => error.IsFound);
        var rules = errors.SelectMany(error => error.FoundBy).CountBy(rule => rule).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Take(3);
        return [kind, Number(errors.Length), Number(found), NumberText.Percent((double)found / errors.Length, 0, language), string.Join(", ", rules.Select(entry => entry.Key.Replace('_', ' ')))];
    }

    /// <summary>"wrong digit" for <c>WrongDigit</c>.</summary>
    private static string Words(SeededErrorKind kind) =>
        string.Concat(kind.ToString().Select((letter, index) => char.IsAsciiLetterUpper(letter) && index > 0 ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
