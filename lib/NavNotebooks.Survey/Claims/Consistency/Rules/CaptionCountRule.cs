using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>Where a caption prints one n for all that it shows, the text prints no larger one for a number of the figure.</summary>
internal sealed class CaptionCountRule : IConsistencyRule
{
    public string Id => "caption_count";

    public BilingualText Title { get; } = new("Caption and text print different n", "Bildetekst og tekst oppgir ulik n");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        foreach (var known in FigureClaims.All(evidence))
        {
            if (PrintedCount.Of(known.Figure.N) is { } captioned)
            {
                var told = known.Texts.Where(claim => evidence.Of(claim) is [{ Where.Conditions.IsEmpty: true, Quantity.Variable: not null }] && PrintedCount.Of(claim.Base) is not null).ToArray();
                var other = told.Where(claim => PrintedCount.Of(claim.Base) != captioned).ToArray();
                if (told.Length > 0)
                {
                    yield return other.Length == 0 ? RuleApplication.Of([.. known.Captions, .. told]) : RuleApplication.Of([.. known.Captions, .. other], Fault(known.Figure, other));
                }
            }
        }
    }

    private static RuleFault Fault(FigureDefinition figure, Claim[] other)
    {
        var listed = string.Join(", ", other.Select(claim => $"n = {claim.Base} ({claim.Id})"));
        return new RuleFault(
            InconsistencySeverity.Likely,
            new($"{figure.Id}: n = {figure.N} in the caption, {listed}", $"{figure.Id}: n = {figure.N} i bildeteksten, {listed}"),
            new("Whether the n is that of the item or of the figure would settle it", "Om n gjelder spørsmålet eller figuren, ville avgjøre det"));
    }
}
