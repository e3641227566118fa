using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>The caption names the waves that the figure draws on and that its text tells of, and the text reads no other wave out of it.</summary>
internal sealed class CaptionWavesRule : IConsistencyRule
{
    public string Id => "caption_waves";

    public BilingualText Title { get; } = new("Caption and text name different waves", "Bildetekst og tekst nevner ulike år");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        foreach (var known in FigureClaims.All(evidence).Where(known => known.Figure.Caption is { Waves.IsEmpty: false } && !known.Figure.Surveys.IsEmpty))
        {
            var captioned = known.Figure.Caption!.Waves;
            var drawn = known.Figure.Surveys.Select(id => evidence.Registry.Dictionary!.Survey(id).Wave).ToHashSet();
            var told = known.Texts.SelectMany(claim => claim.Waves).ToHashSet();
            var alone = captioned.Where(wave => !drawn.Contains(wave) && !told.Contains(wave)).ToArray();
            var stray = known.Texts.Where(claim => IsStray(claim, captioned)).ToArray();
            var apart = captioned.All(wave => !drawn.Contains(wave)) || (told.Count > 0 && captioned.All(wave => !told.Contains(wave)));
            yield return stray.Length > 0 ? RuleApplication.Of([.. known.Captions, .. stray], Fault(known, captioned, stray.SelectMany(claim => claim.Waves).Distinct()))
                : alone.Length == 0 && !apart ? RuleApplication.Of(known.Captions)
                : RuleApplication.Of([.. known.Captions, .. known.Texts.Where(claim => !claim.Waves.IsEmpty)], Fault(known, captioned, told.Count > 0 ? told : drawn));
        }
    }

    /// <summary>Whether a claim tells another year than the one whose numbers it reads. A comparison with a wave that has a figure of its own is none.</summary>
    private static bool IsStray(Claim claim, ImmutableArray<int> captioned) => claim.Asks is { } asks
        && claim.Waves.Any(wave => !captioned.Contains(wave) && asks.Quantities.All(quantity => quantity.Wave != wave));

    private static RuleFault Fault(FigureClaims known, IEnumerable<int> captioned, IEnumerable<int> told) => new(
        InconsistencySeverity.Likely,
        new($"{known.Figure.Id}: caption {Years(captioned)}; text {Years(told)}", $"{known.Figure.Id}: bildetekst {Years(captioned)}; tekst {Years(told)}"),
        new("The data behind the figure would settle it", "Dataene bak figuren ville avgjøre det"));

    private static string Years(IEnumerable<int> waves) => string.Join(", ", waves.Order().Select(wave => wave.ToString(CultureInfo.InvariantCulture)));
}
