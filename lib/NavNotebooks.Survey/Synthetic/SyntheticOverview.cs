using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>All synthetic survey waves in numbers, a line each. It shows itself as a table.</summary>
/// <param name="Waves">In ordinal order of their ids.</param>
public sealed record SyntheticOverview(ImmutableArray<SyntheticOverviewLine> Waves) : IDisplayable
{
    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The table in English as text.</summary>
    public override string ToString() => ToTable(Language.English).ToString();

    /// <summary>A row for each wave.</summary>
    public Table ToTable(Language language) => new(
        language.In("Synthetic surveys: what was made, and how much of print it bears out", "Syntetiske undersøkelser: hva som er laget, og hvor mye av det trykte det bærer"),
        [
            language.In("Wave", "Bølge"), language.In("People", "Personer"), language.In("Variables", "Variabler"),
            language.In("Claims used", "Påstander brukt"), language.In("Reproduced", "Reprodusert"), language.In("Not followed", "Følges ikke"),
            language.In("Words only", "Bare ord"), language.In("Prior only", "Bare antatt"), "α", "ICC",
        ],
        [.. Waves.Select(wave => Row(wave, language))],
        [
            language.In(
                "Reproduced: of the claims on the wave that can be computed. It judges the construction, not the world.",
                "Reprodusert: av påstandene om bølgen som kan beregnes. Det prøver konstruksjonen, ikke verden."),
            language.In(
                "Words only, prior only: variables that no printed number shapes.",
                "Bare ord, bare antatt: variabler som ingen trykte tall former."),
            language.In(
                "α of the batteries, and ICC (likeness of answers within an office or municipality: as stated, and the items' median), come from the recipes; no document prints them.",
                "α for batteriene og ICC (likhet mellom svar i et kontor eller en kommune: oppgitt, og utsagnenes median) kommer fra oppskriftene; de er ikke trykt noe sted."),
        ]);

    internal static SyntheticOverviewLine Line(SyntheticSurvey survey)
    {
        var fidelity = survey.Fidelity;
        return new(
            survey.Frame.Definition.Id,
            survey.Frame.RowCount,
            fidelity.Variables.Length,
            survey.Uses.Count(use => use.Kind is ClaimUseKind.Constrains or ClaimUseKind.Association or ClaimUseKind.Design),
            fidelity.Met + fidelity.Missed.Count(),
            fidelity.Met,
            survey.Uses.Count(use => use.Kind == ClaimUseKind.Dropped),
            [.. fidelity.Variables.Where(variable => variable.IsPriorOnly).Select(variable => variable.Variable)],
            [.. fidelity.Variables.Where(variable => variable.IsBoundByWordsOnly).Select(variable => variable.Variable)],
            fidelity.Structure);
    }

    private static ImmutableArray<string> Row(SyntheticOverviewLine wave, Language language)
    {
        var (low, high) = wave.Structure.Alphas;
        return
        [
            wave.Survey,
            NumberText.Format(wave.Respondents, 0, language),
            NumberText.Format(wave.Variables, 0, language),
            NumberText.Format(wave.Constraining, 0, language),
            NumberText.Format(wave.Reproduced, 0, language) + " / " + NumberText.Format(wave.Computable, 0, language),
            NumberText.Format(wave.Dropped, 0, language),
            NumberText.Format(wave.WordsOnly.Length, 0, language),
            NumberText.Format(wave.PriorOnly.Length, 0, language),
            double.IsNaN(low) ? "–" : NumberText.Format(low, 2, language) + "–" + NumberText.Format(high, 2, language),
            NumberText.Format(wave.Structure.Stated, 2, language)
                + ", " + (double.IsNaN(wave.Structure.MedianCorrelation) ? "–" : NumberText.Format(wave.Structure.MedianCorrelation, 3, language)),
        ];
    }
}
