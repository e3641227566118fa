using NavNotebooks.Charts.CaseMatrices;
using NavNotebooks.Charts.Diagrams;
using NavNotebooks.Charts.Ranges;
using NavNotebooks.Charts.Timelines;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Matrices;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Tests;

/// <summary>Case material of ice-cream kiosks, made up.</summary>
internal static class MadeUpCases
{
    private static readonly CaseSource Source = new("S2");

    public static MatrixPlot Matrix { get; } = new()
    {
        Title = Text("What makes two owners agree", "Hva som gjør to eiere enige"),
        Subtitle = Text("Themes by kiosk.", "Temaer etter kiosk."),
        Source = Source,
        Columns = [Text("Kiosk with one owner", "Kiosk med én eier"), Text("Kiosk with two owners", "Kiosk med to eiere"), Text("Van", "Bil")],
        Rows =
        [
            new(Text("Meet daily & talk", "Møtes daglig & snakker"), [Says("S2-F001 (lines 10–12)", "S2-F002 (lines 14–15)"), SaysNot("S2-F003 (line 20)"), MatrixPlotCell.Silent], Text("Meeting", "Møter")),
            new(Text("Share one till", "Deler én kasse"), [Both("S2-F004 (line 30)", "S2-F005 (line 31)"), MatrixPlotCell.Silent, MatrixPlotCell.Silent], Text("Money", "Penger")),
        ],
        Notes = [Text("Promotes means towards agreement.", "Fremmer betyr mot enighet.")],
    };

    public static RangePlot Hours { get; } = new()
    {
        Title = Text("When the kiosks are open", "Når kioskene er åpne"),
        Measure = Text("Clock time on weekdays.", "Klokkeslett på hverdager."),
        Source = new CaseSource("S1", "1324–1400", IsPrinted: true),
        Axis = RangeAxis.Clock,
        Rows =
        [
            new(Text("Kiosk 1", "Kiosk 1"),
            [
                new(9, 15) { Text = Text("09.00-15.00", "09.00-15.00"), Series = Text("the counter", "disken"), Sources = ["S1-A001 (line 1330)"] },
                new(12, 15) { Text = Text("12.00-15.00", "12.00-15.00"), Series = Text("the telephone", "telefonen"), Sources = ["S1-A002 (line 1331)"] },
            ]) { Heading = Text("Town", "By") },
            new(Text("Kiosk 2", "Kiosk 2"), [new(10.5, null) { Text = Text("from 10.30", "fra 10.30"), Series = Text("the counter", "disken"), IsImplied = true }]) { Heading = Text("Town", "By") },
            new(Text("Van", "Bil"), []) { Heading = Text("Road", "Vei") },
        ],
    };

    public static RangePlot Seniority { get; } = new()
    {
        Title = Text("Years with the former owner", "År hos forrige eier"),
        Measure = Text("Years as printed, by kiosk and line.", "År som trykt, etter kiosk og linje."),
        Source = Source,
        Rows =
        [
            new(Text("Two owners, cones", "To eiere, kjeks"), [Dot(19, "I1", "cones", "kjeks"), Dot(19, "I3", "cones", "kjeks"), Dot(18.5, "I6", "cones", "kjeks")]),
            new(Text("Two owners, cups", "To eiere, beger"), [Dot(4, "I2", "cups", "beger"), new(20, null) { Text = Text("I4: over 20", "I4: over 20"), Series = Text("cups", "beger") }]),
            new(Text("One owner, cups", "Én eier, beger"), []),
        ],
    };

    public static RangePlot Meetings { get; } = new()
    {
        Title = Text("Meetings a year", "Møter i året"),
        Measure = Text("Meetings a year, converted by us.", "Møter i året, regnet om av oss."),
        Source = Source,
        Axis = RangeAxis.FromZero,
        Rows =
        [
            new(Text("Two owners", "To eiere"), [RangeMark.Length(2) with { Text = Text("twice a year", "to ganger i året"), Series = Text("both meet", "begge møtes") }]) { Heading = Text("All staff", "Alle") },
            new(Text("One owner", "Én eier"), [RangeMark.Length(52) with { Text = Text("weekly", "ukentlig"), Series = Text("each apart", "hver for seg") }]) { Heading = Text("All staff", "Alle") },
            new(Text("Two owners", "To eiere"), [new(null, null) { Text = Text("?", "?") }]) { Heading = Text("Owners", "Eiere") },
        ],
    };

    public static TimelinePlot Timeline { get; } = new()
    {
        Title = Text("How the kiosks came about", "Hvordan kioskene ble til"),
        Source = Source,
        Events =
        [
            new(Text("A second owner came", "En eier til kom"), "2013") { Lane = Text("Two owners", "To eiere"), Printed = Text("about four years ago", "for omtrent fire år siden"), IsImplied = true, Sources = ["S2-F009 (line 60)"] },
            new(Text("Opened", "Åpnet"), "2006-07-01") { Lane = Text("Two owners", "To eiere") },
            new(Text("Nobody agreed at first", "Ingen var enige først"), null) { Lane = Text("Two owners", "To eiere") },
            new(Text("Built", "Bygd"), "2008-02") { Lane = Text("One owner", "Én eier"), Until = "2010" },
        ],
    };

    public static DiagramPlot Organisation { get; } = new()
    {
        Title = Text("Who leads the kiosk with two owners", "Hvem som leder kiosken med to eiere"),
        Source = new CaseSource("S2", "1096–1104", IsPrinted: true),
        Lanes = [new("cones", Text("Cones", "Kjeks")), new("both", Text("Both", "Begge")), new("cups", Text("Cups", "Beger"))],
        Nodes =
        [
            new("a", Text("Owner of cones", "Eier av kjeks")) { Lane = "cones", Level = 1, Detail = Text("informant 1", "informant 1") },
            new("b", Text("Owner of cups", "Eier av beger")) { Lane = "cups", Level = 1 },
            new("c", Text("Seller", "Selger")) { Lane = "both", Level = 3, Sources = ["S2-F011 (line 70)"] },
        ],
        Edges = [new("c", "a", EdgeKind.ReportsTo), new("c", "b", EdgeKind.ReportsTo)],
    };

    public static DiagramPlot Loop { get; } = new()
    {
        Title = Text("Why the queue grows", "Hvorfor køen vokser"),
        Source = Source,
        Nodes =
        [
            new("queue", Text("A long \"queue\" & little time", "Lang «kø» & liten tid")),
            new("haste", Text("Haste", "Hastverk")) { Sources = ["S2-F012 (line 80)"] },
            new("spill", Text("Spilled ice cream", "Sølt is")),
            new("help", Text("A helper", "En hjelper")),
        ],
        Edges =
        [
            new("queue", "haste") { Label = Text("at once", "straks"), Sources = ["S2-F013 (line 81)"] },
            new("haste", "spill"),
            new("spill", "queue") { Label = Text("served again", "servert på nytt") },
            new("help", "spill", EdgeKind.Counteracts) { Label = Text("holds the cone", "holder kjeksen") },
        ],
    };

    public static BilingualText Text(string en, string nb) => new(en, nb);

    private static MatrixPlotCell Says(params string[] findings) => new(CellState.Says, [.. findings]);

    private static MatrixPlotCell SaysNot(params string[] findings) => new(CellState.SaysNot, [.. findings]);

    private static MatrixPlotCell Both(params string[] findings) => new(CellState.Both, [.. findings]);

    private static RangeMark Dot(double years, string who, string en, string nb) => RangeMark.At(years) with { Text = Text(who, who), Series = Text(en, nb) };
}
