using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>How well synthetic respondents bear out the claims they were built from, and which variables are prior only.</summary>
/// <remarks>It judges the construction: a claim that is met here is not thereby true.</remarks>
public sealed class FidelityReport : IDisplayable
{
    private readonly string survey;

    private readonly Lazy<StructureFidelity> structure;

    private FidelityReport(SyntheticSurvey made, QuantityNumbers numbers)
    {
        var definition = made.Frame.Definition;
        survey = definition.Id;
        Claims = [.. made.Uses.Select(use => new FidelityLine(use, ClaimChecker.Check(use.Claim, numbers)))];
        Margins = new MarginErrors(survey, [.. made.Uses.Where(IsMargin).SelectMany(use => MarginsOf(use, definition, numbers))]);
        Variables = VariablesOf(made);
        structure = new(() => new StructureFidelity(
            survey,
            made.Recipe.Clusters.IntraclassCorrelation,
            SyntheticStructure.Batteries(made.Frame, made.Recipe),
            SyntheticStructure.Clusters(made.Frame, made.Recipe)));
    }

    /// <summary>Every claim on the wave, in the registry's order.</summary>
    public ImmutableArray<FidelityLine> Claims { get; }

    /// <summary>Every printed share and mean of the wave, with its error.</summary>
    public MarginErrors Margins { get; }

    /// <summary>How answers hang together; computed when first asked for.</summary>
    public StructureFidelity Structure => structure.Value;

    /// <summary>Every variable but identifiers, in the dictionary's order.</summary>
    public ImmutableArray<VariableFidelity> Variables { get; }

    /// <summary>Claims that the respondents bear out.</summary>
    public int Met => Claims.Count(line => line.IsMet == true);

    /// <summary>Claims that they do not bear out.</summary>
    public IEnumerable<FidelityLine> Missed => Claims.Where(line => line.IsMet == false);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The table in English as text.</summary>
    public override string ToString() => ToTable(Language.English).ToString();

    /// <summary>Every claim with what is wanted and what is reached; below, what no claim fixes.</summary>
    public Table ToTable(Language language)
    {
        var isNorwegian = language == Language.Bokmål;
        var priorOnly = Variables.Where(variable => variable.IsPriorOnly).Select(variable => variable.Variable).ToArray();
        var inWords = Variables.Where(variable => variable.IsBoundByWordsOnly).Select(variable => variable.Variable).ToArray();
        var counts = string.Create(CultureInfo.InvariantCulture, $"{Met} / {Met + Missed.Count()}");
        return new Table(
            isNorwegian ? $"Troskap mot påstandene: {survey}, syntetiske data" : $"Fidelity to the claims: {survey}, synthetic data",
            isNorwegian ? ["Påstand", "Ønsket", "Oppnådd", "Dom", "Bruk"] : ["Claim", "Wanted", "Reached", "Verdict", "Use"],
            [.. Claims.Select(line => Row(line, isNorwegian))],
            [
                isNorwegian ? $"Oppfylt av dem som kan beregnes: {counts}." : $"Met of those that can be computed: {counts}.",
                (isNorwegian ? "Bare antatt fordeling: " : "Prior only: ") + (priorOnly.Length == 0 ? "–" : string.Join(", ", priorOnly)) + ".",
                (isNorwegian ? "Bare bundet av ord: " : "Bound by words only: ") + (inWords.Length == 0 ? "–" : string.Join(", ", inWords)) + ".",
                isNorwegian ? "Tabellen prøver konstruksjonen, ikke verden." : "This judges the construction, not the world.",
            ]);
    }

    internal static FidelityReport Of(SyntheticSurvey survey, QuantityNumbers numbers) => new(survey, numbers);

    private static bool IsMargin(ClaimUse use) => use.Claim is { Asks.Relation: ClaimRelation.EqualTo, Printed.IsComparable: true };

    private static IEnumerable<MarginFidelity> MarginsOf(ClaimUse use, SurveyDefinition definition, QuantityNumbers numbers)
    {
        foreach (var quantity in use.Claim.Asks!.Quantities.Where(quantity => IsHere(quantity, definition)))
        {
            if (quantity.Statistic is QuantityStatistic.Share or QuantityStatistic.Mean && numbers.Estimate(quantity) is { Reason: null } found)
            {
                var scale = quantity.Statistic == QuantityStatistic.Share ? 100 : 1;
                yield return new MarginFidelity(use.Claim, quantity, found.Value * scale, use.Kind != ClaimUseKind.Dropped);
            }
        }
    }

    private static ImmutableArray<VariableFidelity> VariablesOf(SyntheticSurvey made)
    {
        var definition = made.Frame.Definition;
        var constraining = made.Uses.Where(use => use.Kind is ClaimUseKind.Constrains or ClaimUseKind.Association)
            .SelectMany(use => use.Claim.Asks!.Quantities.Where(quantity => IsHere(quantity, definition)).Select(quantity => quantity.Variable).Distinct()
                .Select(variable => (Variable: variable ?? "", use.Claim)))
            .ToLookup(pair => pair.Variable, pair => pair.Claim, StringComparer.Ordinal);
        return
        [
            .. definition.Variables.Where(variable => variable.Kind != VariableKind.Identifier).Select(variable => new VariableFidelity(
                variable.Name,
                constraining[variable.Name].Count(),
                constraining[variable.Name].Count(claim => claim.Printed.Value is not null),
                made.Recipe.Of(variable.Name).Reason)),
        ];
    }

    private static bool IsHere(Quantity quantity, SurveyDefinition definition) =>
        quantity.Survey == definition.Survey && quantity.Wave == definition.Wave;

    private static ImmutableArray<string> Row(FidelityLine line, bool isNorwegian)
    {
        var wanted = line.Use.Claim.Printed.ToString();
        return
        [
            line.Use.Claim.Id,
            wanted == "–" ? line.Use.Claim.Asks!.Relation.ToString() : wanted,
            line.Finding.Computed ?? "–",
            line.IsMet switch
            {
                true => isNorwegian ? "oppfylt" : "met",
                false => isNorwegian ? "ikke oppfylt" : "not met",
                null => (isNorwegian ? "ikke beregnet: " : "not computed: ") + line.Finding.Reason,
            },
            line.Use.Kind.ToString() + (line.Use.Reason.Length == 0 ? "" : ": " + line.Use.Reason),
        ];
    }
}
