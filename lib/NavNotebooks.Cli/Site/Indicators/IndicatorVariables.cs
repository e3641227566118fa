using System.Collections.Immutable;
using NavNotebooks.Survey.Claims.JointDisplays;

namespace NavNotebooks.Cli.Site.Indicators;

/// <summary>Which indicators rest on which variables, through the claims of their survey evidence.</summary>
internal sealed class IndicatorVariables
{
    private readonly ILookup<(string Survey, string Variable), Indicator> indicators = NavNotebooks.Survey.Claims.JointDisplays.Indicators.All
        .SelectMany(indicator => Of(indicator).Select(key => (Key: key, indicator))).ToLookup(pair => pair.Key, pair => pair.indicator);

    /// <summary>The variables that an indicator rests on, in the order of its claims.</summary>
    public static ImmutableArray<(string Survey, string Variable)> Of(Indicator indicator) => [.. indicator.Survey.Claims.SelectMany(SiteContent.AskedBy).Distinct()];

    /// <summary>The indicators that rest on a variable, in the order of the document.</summary>
    public ImmutableArray<Indicator> On(string survey, string variable) => [.. indicators[(survey, variable)]];
}
