using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Verdicts;

/// <summary>Counts of leading verdicts as stacked bars, one row a group of claims.</summary>
internal sealed class VerdictDrawing : IDrawing
{
    private const double RowHeight = 30;
    private const double Thickness = 20;
    private const double CountColumn = 84;
    private const double LabelSize = 11;

    private readonly VerdictOverview overview;
    private readonly BilingualText title;

    public VerdictDrawing(VerdictOverview overview, BilingualText title)
    {
        this.overview = overview;
        this.title = title;
        if (overview.Kinds.IsEmpty)
        {
            throw new ArgumentException("There is no claim to draw. Give every row the claims that belong to it.", nameof(overview));
        }
    }

    /// <inheritdoc/>
    public DrawnFigure Draw(Language language)
    {
        var plan = RowPlan.Of(overview.Rows.Select(row => row.Label.In(language)), RowHeight);
        var text = new PageText(title.In(language), [Subtitle(language)], [.. Notes(language)]);
        var longest = overview.Rows.Max(row => row.Claims.Count);
        var step = longest > 40 ? 20 : longest > 16 ? 5 : 2;
        var ticks = Enumerable.Range(0, (longest / step) + 1).Select(tick => (double)(tick * step)).ToImmutableArray();
        var plot = new Plot
        {
            Height = plan.Height,
            Left = plan.Left,
            Right = CountColumn,
            Foot = 24,
            XAxis = new PlotlyAxis(0, longest * 1.01) { TickValues = ticks, TickTexts = [.. ticks.Select(tick => NumberText.Format(tick, 0, language))], Grid = true },
            YAxis = plan.Axis(),
            Legend = [.. overview.Kinds.Select(kind => new LegendEntry(VerdictLook.Name(kind, language), VerdictLook.Bar(kind)))],
            Traces = [.. overview.Kinds.Select(kind => Bars(kind, plan, language))],
            Annotations =
            [
                .. plan.Headings,
                .. Labels(plan, (Page.NarrowestWidth - plan.Left - CountColumn) / longest, language),
                .. plan.Column(language.Pick("statements", "påstander"), overview.Rows.Select(row => NumberText.Format(row.Claims.Count, 0, language)), shift: 12),
            ],
        };
        return new DrawnFigure(Page.Compose(text, plot, language), Twin(text, language));
    }

    private static string Subtitle(Language language) => language.Pick(
        "Every statement once, by the verdict that a reader must see first.",
        "Hver påstand én gang, etter den dommen en leser må se først.");

    private IEnumerable<string> Notes(Language language)
    {
        foreach (var basis in overview.Kinds.Select(kind => kind.Basis).OfType<DataBasis>().Distinct().Order())
        {
            yield return VerdictLook.Sentence(basis, language);
        }

        yield return language.Pick(
            "Agreement with print and agreement with synthetic data are different things: the segments are not to be added.",
            "Samsvar med trykk og samsvar med syntetiske data er to ulike ting: feltene skal ikke legges sammen.");
        yield return language.Pick("Source: S0 (AFI report 2020:09), the statements as the claims list them.", "Kilde: S0 (AFI-rapport 2020:09), påstandene slik de er ført.");
    }

    private BarTrace Bars((Verdict Verdict, DataBasis? Basis) kind, RowPlan plan, Language language) => new()
    {
        Name = VerdictLook.Name(kind, language),
        Width = Thickness,
        Marker = VerdictLook.Bar(kind),
        X = [.. overview.Rows.Select(row => (double?)row.Count(kind.Verdict, kind.Basis))],
        Base = [.. overview.Rows.Select(row => (double?)Before(row, kind))],
        Y = [.. plan.Centres.Select(centre => (double?)centre)],
        Hover = [.. overview.Rows.Select(row => TextMeasure.Plain(
            row.Label.In(language) + ": " + NumberText.Format(row.Count(kind.Verdict, kind.Basis), 0, language) + " " + ChartWords.Small(VerdictLook.Name(kind, language))))],
        Doors = [.. overview.Rows.Select(row => string.Join(' ', row.With(kind.Verdict, kind.Basis)))],
    };

    private IEnumerable<Annotation> Labels(RowPlan plan, double breadth, Language language) =>
        from pair in overview.Rows.Zip(plan.Centres)
        from kind in overview.Kinds
        let count = pair.First.Count(kind.Verdict, kind.Basis)
        let label = NumberText.Format(count, 0, language)
        where count > 0 && count * breadth > TextMeasure.Width(label, LabelSize) + 4
        select new Annotation
        {
            Text = label,
            X = Before(pair.First, kind) + (count / 2.0),
            XRef = "x",
            Y = pair.Second,
            YRef = "y",
            XAnchor = "center",
            Size = LabelSize,
            Background = Palette.Paper,
        };

    private int Before(VerdictRow row, (Verdict Verdict, DataBasis? Basis) kind) =>
        overview.Kinds.TakeWhile(other => other != kind).Sum(other => row.Count(other.Verdict, other.Basis));

    private Table Twin(PageText text, Language language) => new(
        text.Title + " – " + string.Join(" ", text.Subtitle),
        [language.Pick("Group", "Gruppe"), .. overview.Kinds.Select(kind => VerdictLook.Name(kind, language)), language.Pick("Statements", "Påstander")],
        [.. overview.Rows.Select(row => ImmutableArray.CreateRange(
            [row.Label.In(language), .. overview.Kinds.Select(kind => NumberText.Format(row.Count(kind.Verdict, kind.Basis), 0, language)), NumberText.Format(row.Claims.Count, 0, language)]))],
        text.Notes)
    {
        Marks = overview.Marks,
    };
}
