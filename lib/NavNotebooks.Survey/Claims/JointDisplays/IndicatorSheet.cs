using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>An indicator with the verdicts on the claims that it rests on. It shows itself as a sheet: evidence, conclusions, our reading, what would settle it.</summary>
public sealed class IndicatorSheet : IDisplayable
{
    internal IndicatorSheet(Indicator indicator, IQuantityEstimator[] estimators)
    {
        Indicator = indicator;
        Survey = Checked(indicator.Survey.Claims, estimators);
        Verdicts = new VerdictSummary(Survey);
        Conclusions = [.. indicator.Conclusions.SelectMany(conclusion => Checked(conclusion.Claims, estimators)).DistinctBy(one => one.Claim.Id)];
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The claims of the survey evidence with their findings.</summary>
    public ImmutableArray<CheckedClaim> Survey { get; }

    /// <summary>The claims of the conclusions with their findings, each once.</summary>
    public ImmutableArray<CheckedClaim> Conclusions { get; }

    /// <summary>How many claims of the survey evidence have which verdict, on each data basis by itself.</summary>
    public VerdictSummary Verdicts { get; }

    /// <summary>The claims of the survey evidence as a table.</summary>
    public FindingTable SurveyTable() => new(new($"{Indicator.Id}: what the surveys say", $"{Indicator.Id}: det surveyene sier"), Survey);

    /// <summary>What was told on it, in the case offices and in open answers.</summary>
    public ThemeTable Themes() => new(new($"{Indicator.Id}: what was told, and by whom", $"{Indicator.Id}: hva som ble fortalt, og av hvem"), Indicator.Cases.Claims);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) =>
        new MimeBundle(IndicatorSheetText.Of(this, context.Language)).With(MimeTypes.Html, IndicatorSheetHtml.Of(this, context.Language));

    /// <summary>The sheet as plain English text.</summary>
    public override string ToString() => IndicatorSheetText.Of(this, Language.English);

    private static ImmutableArray<CheckedClaim> Checked(ImmutableArray<Claim> claims, IQuantityEstimator[] estimators) =>
        [.. Claims.Of(claims.Select(claim => claim.Id), estimators)];
}
