using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics;

namespace NavNotebooks.Survey.Comparing;

/// <summary>A statistic computed on the respondents of a survey, with all that is needed to read it: variables, wave, base and basis.</summary>
/// <typeparam name="TResult">The statistic.</typeparam>
public sealed record SurveyStatistic<TResult> : IDisplayable
    where TResult : IStatisticalResult
{
    /// <summary>What was found.</summary>
    public required TResult Result { get; init; }

    /// <summary>The variables it was computed on.</summary>
    public required ImmutableArray<Variable> Variables { get; init; }

    /// <summary>The groups that were compared and how many answered in each; empty where there were none.</summary>
    public required ImmutableArray<(Group Group, int Valid)> Groups { get; init; }

    /// <summary>The wave.</summary>
    public required SurveyDefinition Wave { get; init; }

    /// <summary>How many it rests on.</summary>
    public required Base Base { get; init; }

    /// <summary>What the respondents are.</summary>
    public required DataBasis Basis { get; init; }

    /// <summary>Whether it was computed on a table of two variables of two answers each, or on two answers by groups, with 1 to 4 persons in a cell.</summary>
    public bool HasSmallCells { get; init; }

    /// <summary>
    /// Whether displays hide it: microdata with fewer than <see cref="Estimate.SmallestShownBase"/> valid answers in all or in a group, or a result that
    /// tells of 1 to 4 persons: a share of them, a quantile that so few are beyond, a test that gives a cell of its table away.
    /// </summary>
    public bool IsSuppressed => Basis == DataBasis.Microdata && (IsBaseSuppressed || HasSmallCells || Result is ITellsFew { TellsFew: true });

    private bool IsBaseSuppressed => Base.Valid < Estimate.SmallestShownBase || Groups.Any(group => group.Valid < Estimate.SmallestShownBase);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The statistic as plain English text.</summary>
    public override string ToString() => ToTable(Language.English).ToString();

    private Table ToTable(Language language) => new(
        string.Join("; ", Variables.Select(variable => variable.Label.In(language))) + " (" + Wave.Id + ")",
        [language.In("Result", "Resultat"), "n", language.In("Basis", "Grunnlag")],
        [
            [
                IsBaseHidden ? Words.Suppressed(language) : IsSuppressed ? Words.Withheld(language) : Result.Reading(language),
                IsBaseHidden ? "–" : Counts(language),
                Words.Of(Basis, language),
            ],
        ],
        Basis == DataBasis.Synthetic ? [Words.SyntheticTest(language)] : [])
    {
        Marks = [[Wave.MarkOf(Variables[0]), Variables.Length > 1 ? Wave.MarkOf(Variables[1]) : null, null]],
    };

    private bool IsBaseHidden => IsSuppressed && IsBaseSuppressed;

    private string Counts(Language language)
    {
        var all = NumberText.Format(Base.Valid ?? 0, 0, language);
        return Groups.IsEmpty
            ? all
            : all + ": " + string.Join(", ", Groups.Select(group => group.Group.Label.In(language) + " " + NumberText.Format(group.Valid, 0, language)));
    }
}
