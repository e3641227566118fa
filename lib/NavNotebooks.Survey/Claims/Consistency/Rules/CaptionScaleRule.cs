using System.Globalization;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>The caption tells of as many points as the items of the figure have in the waves that it shows.</summary>
internal sealed class CaptionScaleRule : IConsistencyRule
{
    public string Id => "caption_scale";

    public BilingualText Title { get; } = new("The caption tells of another scale than the items have", "Bildeteksten oppgir en annen skala enn spørsmålene har");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        foreach (var known in FigureClaims.All(evidence))
        {
            var scales = known.Figure.Caption?.Points is null ? [] : Scales(evidence, known.Figure).ToArray();
            if (scales.Length > 0)
            {
                var other = scales.Where(scale => scale.Points != known.Figure.Caption!.Points).ToArray();
                yield return other.Length == 0 ? RuleApplication.Of(known.Captions) : RuleApplication.Of([.. known.Captions, .. Means(evidence, known)], Fault(known.Figure, other));
            }
        }
    }

    private static IEnumerable<Claim> Means(PrintedEvidence evidence, FigureClaims known) =>
        known.Texts.Where(claim => evidence.Of(claim).Any(quantity => quantity.Scale is not null && quantity.Scale.Points.Length != known.Figure.Caption!.Points));

    private static IEnumerable<(string Wave, string Variable, int Points)> Scales(PrintedEvidence evidence, FigureDefinition figure)
    {
        foreach (var survey in figure.Surveys.Select(evidence.Registry.Dictionary!.Survey).Where(survey => figure.Caption!.Waves.IsEmpty || figure.Caption.Waves.Contains(survey.Wave)))
        {
            foreach (var variable in figure.Variables.Where(survey.Has).Select(survey.Variable))
            {
                if (survey.ScaleOf(variable) is { Kind: ScaleKind.Ordinal, Points.IsEmpty: false } scale && !variable.Unknown.Contains("scale"))
                {
                    yield return (survey.Id, variable.Name, scale.Points.Length);
                }
            }
        }
    }

    private static RuleFault Fault(FigureDefinition figure, (string Wave, string Variable, int Points)[] other)
    {
        var captioned = figure.Caption!.Points!.Value.ToString(CultureInfo.InvariantCulture);
        var points = string.Join(", ", other.Select(scale => scale.Points).Distinct().Order().Select(count => count.ToString(CultureInfo.InvariantCulture)));
        var items = string.Join(", ", other.Select(scale => $"{scale.Variable} ({scale.Wave})"));
        return new RuleFault(
            InconsistencySeverity.Likely,
            new($"{figure.Id}: {captioned} points in the caption, {points} by the text on {items}", $"{figure.Id}: {captioned} punkter i bildeteksten, {points} etter teksten om {items}"),
            new("The questionnaire of the wave would settle it", "Spørreskjemaet for året ville avgjøre det"));
    }
}
