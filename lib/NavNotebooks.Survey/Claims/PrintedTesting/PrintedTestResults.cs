using System.Collections.Immutable;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Statistics.ManyTests;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.PrintedTesting;

/// <summary>Carries out the document's tests of two shares again, and corrects each family for how many there are.</summary>
internal static class PrintedTestResults
{
    public static PrintedTestTable Of(ClaimRegistry registry)
    {
        var evidence = new PrintedEvidence(registry);
        var tied = SharesTested.All(evidence).Where(test => test.P.IsDefined).Select(test => new Test(
            test.Claim, $"{Narrowest(test.First)} / {Narrowest(test.Second)}", new RoundingInterval(test.P.Low, test.P.High), SharesTested.Told(test.Claim)));
        var declared = new Recomputer(registry).All()
            .Where(result => result is { Recomputation: { Kind: RecomputationKind.TwoProportions or RecomputationKind.TwoProportionsAmong, Gives.IsEmpty: false }, Computed: not null })
            .Select(result => new Test(registry[result.Recomputation.Gives[0]], Shares(registry, result.Recomputation), result.Computed!.Value, SharesTested.Told(registry[result.Recomputation.Gives[0]])));
        var tests = declared.Concat(tied).DistinctBy(test => test.Claim.Id).ToArray();
        return new([.. tests.GroupBy(test => Family(test.Claim)).SelectMany(family => Corrected(family.Key, [.. family]))]);
    }

    /// <summary>The place that fixes the number best.</summary>
    private static PrintedStatement Narrowest(MergedStatements share) => share.Statements.MinBy(statement => statement.Range.High - statement.Range.Low)!;

    private static IEnumerable<PrintedTestResult> Corrected(string family, ImmutableArray<Test> tests)
    {
        var bonferroni = Adjusted(tests, FamilyCorrection.Bonferroni);
        var holm = Adjusted(tests, FamilyCorrection.Holm);
        return tests.Select((test, index) => new PrintedTestResult(test.Claim, family, tests.Length, test.Comparison, test.P, bonferroni[index], holm[index], test.Told));
    }

    /// <summary>An adjusted p never falls when a p rises, so the ends come from the ends.</summary>
    private static RoundingInterval[] Adjusted(ImmutableArray<Test> tests, FamilyCorrection correction)
    {
        var low = AdjustedPValues.Of([.. tests.Select(test => Math.Clamp(test.P.Low, 0, 1))], correction);
        var high = AdjustedPValues.Of([.. tests.Select(test => Math.Clamp(test.P.High, 0, 1))], correction);
        return [.. low.Zip(high, (from, to) => new RoundingInterval(from, Math.Max(from, to)))];
    }

    private static string Family(Claim claim) => claim.Figure ?? claim.Section;

    private static string Shares(ClaimRegistry registry, Recomputation test)
    {
        var (first, second) = (registry[test.From[0]], registry[test.From[test.From.Length / 2]]);
        return $"{first.Printed} ({first.Id}) / {second.Printed} ({second.Id})";
    }

    private sealed record Test(Claim Claim, string Comparison, RoundingInterval P, RoundingInterval? Told);
}
