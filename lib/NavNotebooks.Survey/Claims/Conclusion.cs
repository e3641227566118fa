using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>What one kind of arithmetic concludes, before claims and places are attached.</summary>
internal sealed record Conclusion(RecomputationOutcome Outcome, RoundingInterval? Computed, string Unit, string Text)
{
    public static Conclusion Open(string text) => new(RecomputationOutcome.Open, null, string.Empty, text);

    public static Conclusion Of(bool holds, RoundingInterval? computed, string unit, string text) =>
        new(holds ? RecomputationOutcome.Holds : RecomputationOutcome.Fails, computed, unit, text);

    public static Conclusion Unprinted(RoundingInterval computed, string unit, string text) =>
        new(RecomputationOutcome.Computed, computed, unit, text + "; the document prints no such number");
}
