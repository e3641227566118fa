using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Every printed share and mean of a survey wave beside what the synthetic respondents give. It shows itself as a table.</summary>
/// <param name="Survey">The survey wave's id.</param>
/// <param name="All">The margins.</param>
public sealed record MarginErrors(string Survey, ImmutableArray<MarginFidelity> All) : IDisplayable
{
    /// <summary>Those that the table shows; all of them unless <see cref="Largest"/> was asked for. The lines below it tell of all.</summary>
    public ImmutableArray<MarginFidelity> Shown { get; private init; } = All;

    /// <summary>
    /// Shows those that lie farthest outside their rounding, and then those farthest from the number as printed; a scale point counts as much
    /// as twenty per cent.
    /// </summary>
    /// <param name="count">How many.</param>
    public MarginErrors Largest(int count) => this with
    {
        Shown = [.. All.OrderByDescending(margin => Size(margin, margin.Error)).ThenByDescending(margin => Size(margin, margin.Distance)).Take(count)],
    };

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The table in English as text.</summary>
    public override string ToString() => ToTable(Language.English).ToString();

    /// <summary>A row for each margin.</summary>
    public Table ToTable(Language language) => new(
        language.In($"Printed margins and what is reached: {Survey}, synthetic data", $"Trykte marginer og hva som nås: {Survey}, syntetiske data"),
        [
            language.In("Claim", "Påstand"), language.In("Of", "Av"), language.In("Printed", "Trykt"), language.In("Reached", "Nådd"),
            language.In("From the printed number", "Fra det trykte tallet"), language.In("Outside its rounding", "Utenfor avrundingen"),
            language.In("Followed", "Følges"),
        ],
        [.. Shown.Select(margin => Row(margin, language))],
        [
            Summary(isShare: true, language),
            Summary(isShare: false, language),
            language.In("A hedged number stands for a range; inside it nothing is an error.", "Et omtrentlig tall står for et spenn; innenfor det er ingenting feil."),
        ]);

    private string Summary(bool isShare, Language language)
    {
        MarginFidelity[] followed = [.. All.Where(margin => margin.IsShare == isShare && margin.IsFollowed)];
        var kind = isShare ? language.In("Shares", "Andeler") : language.In("Means", "Middelverdier");
        if (followed.Length == 0)
        {
            return kind + ": –.";
        }

        double[] distances = [.. followed.Select(margin => Math.Abs(margin.Distance)).Where(distance => !double.IsNaN(distance)).DefaultIfEmpty(double.NaN)];
        var (inside, unit) = (followed.Count(margin => margin.Error == 0), isShare ? language.In(" points", " poeng") : language.In(" scale units", " skalapoeng"));
        return kind + ": " + NumberText.Format(inside, 0, language) + language.In(" of ", " av ") + NumberText.Format(followed.Length, 0, language)
            + language.In(" that are followed lie within the rounding; from a number printed as such ", " som følges ligger innenfor avrundingen; fra et tall som er trykt som det er ")
            + NumberText.Format(distances.Average(), 2, language) + unit + language.In(" on average.", " i snitt.");
    }

    private static double Size(MarginFidelity margin, double distance) =>
        double.IsNaN(distance) ? -1 : Math.Round(Math.Abs(distance) * (margin.IsShare ? 0.05 : 1), 9);

    private static ImmutableArray<string> Row(MarginFidelity margin, Language language)
    {
        var decimals = margin.IsShare ? 1 : 2;
        var group = string.Join(", ", margin.Quantity.Where.Conditions.SelectMany(condition => condition.Value));
        return
        [
            margin.Claim.Id,
            margin.Quantity.Variable + (group.Length == 0 ? "" : " (" + group + ")"),
            margin.Claim.Printed.ToString(),
            NumberText.Format(margin.Reached, decimals, language),
            double.IsNaN(margin.Distance) ? "–" : NumberText.Format(margin.Distance, decimals, language),
            margin.Error == 0 ? "0" : NumberText.Format(margin.Error, decimals, language),
            margin.IsFollowed ? language.In("yes", "ja") : language.In("no", "nei"),
        ];
    }
}
