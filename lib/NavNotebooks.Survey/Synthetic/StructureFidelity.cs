using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>
/// How synthetic answers hang together, beside what the recipe states: reliability of batteries, and likeness within units. Nothing of it is
/// printed anywhere but where a claim says so. It shows itself as a table.
/// </summary>
/// <param name="Survey">The survey wave's id.</param>
/// <param name="Stated">The intraclass correlation of latent scores that the recipe states.</param>
/// <param name="Batteries">The batteries.</param>
/// <param name="Clusters">The items, with the correlation of their codes within units.</param>
public sealed record StructureFidelity(
    string Survey, double Stated, ImmutableArray<BatteryFidelity> Batteries, ImmutableArray<ClusterFidelity> Clusters) : IDisplayable
{
    /// <summary>The lowest and the highest alpha; NaN where there is no battery.</summary>
    public (double Low, double High) Alphas => Batteries.IsEmpty
        ? (double.NaN, double.NaN)
        : (Batteries.Min(battery => battery.Reliability.Alpha), Batteries.Max(battery => battery.Reliability.Alpha));

    /// <summary>The median intraclass correlation of the items; NaN where no unit has two answers.</summary>
    public double MedianCorrelation => Correlation(0.5);

    /// <summary>The intraclass correlations between which the middle half of the items lies; NaN where no unit has two answers.</summary>
    public (double Low, double High) MiddleHalf => (Correlation(0.25), Correlation(0.75));

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The table in English as text.</summary>
    public override string ToString() => ToTable(Language.English).ToString();

    /// <summary>A row for each battery; likeness within units below.</summary>
    public Table ToTable(Language language) => new(
        language.In($"How answers hang together: {Survey}, synthetic data", $"Hvordan svarene henger sammen: {Survey}, syntetiske data"),
        [
            language.In("Battery", "Batteri"), language.In("Items", "Utsagn"), language.In("Loading stated", "Oppgitt ladning"), "α",
            language.In("Mean correlation", "Middelkorrelasjon"), "n",
        ],
        [
            .. Batteries.Select(battery => ImmutableArray.Create(
                battery.Battery,
                NumberText.Format(battery.Reliability.Items.Length, 0, language),
                NumberText.Format(battery.Loading, 2, language),
                NumberText.Format(battery.Reliability.Alpha, 2, language),
                NumberText.Format(battery.Reliability.MeanCorrelation, 2, language),
                NumberText.Format(battery.Reliability.Count, 0, language))),
        ],
        [
            Likeness(language),
            language.In("All of it is stated in the recipe: a prior, and no finding.", "Alt er oppgitt i oppskriften: en antakelse, og ikke et funn."),
        ]);

    private string Likeness(Language language)
    {
        var stated = language.In("Intraclass correlation of latent scores, stated: ", "Intraklassekorrelasjon mellom latente skårer, oppgitt: ")
            + NumberText.Format(Stated, 2, language);
        return Clusters.IsEmpty ? stated + "." : stated
            + language.In("; of the items' codes, median ", "; mellom svarenes koder, median ") + NumberText.Format(MedianCorrelation, 3, language)
            + language.In(", the middle half from ", ", den midterste halvparten fra ") + NumberText.Format(MiddleHalf.Low, 3, language)
            + language.In(" to ", " til ") + NumberText.Format(MiddleHalf.High, 3, language) + ".";
    }

    private double Correlation(double probability) =>
        Clusters.IsEmpty ? double.NaN : Quantile.Of([.. Clusters.Select(item => item.Correlation.Value)], probability).Value;
}
