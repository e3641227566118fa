using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Charts.Forest;

/// <summary>How differences look: what print says of them by shape and colour, what they rest on by filling.</summary>
internal static class ForestLook
{
    /// <summary>The mark of a difference.</summary>
    public static PointMarker Point(PrintedDifferenceKind kind, DataBasis basis)
    {
        var (symbol, size, color) = Shape(kind);
        return basis switch
        {
            DataBasis.Published => new PointMarker(symbol, size, color, Palette.Ink, 1.5),
            DataBasis.Synthetic => new PointMarker(symbol, size, Palette.Paper, color, size > 8 ? 2 : 1.5),
            _ => new PointMarker(symbol, size, color, color, 1),
        };
    }

    /// <summary>Its colour, for whiskers.</summary>
    public static string Color(PrintedDifferenceKind kind) => Shape(kind).Color;

    /// <summary>Kinds that look alike have one name in the legend.</summary>
    public static string Name(PrintedDifferenceKind kind, Language language) => kind switch
    {
        PrintedDifferenceKind.Significant => language.Pick("The report calls it significant", "Rapporten kaller den signifikant"),
        PrintedDifferenceKind.NotSignificant => language.Pick("The report finds none", "Rapporten finner ingen"),
        PrintedDifferenceKind.Compared or PrintedDifferenceKind.BothLevels => language.Pick("Told or bounded, not tested", "Omtalt eller avgrenset, ikke testet"),
        _ => language.Pick("Nothing printed of it", "Ingenting trykt om den"),
    };

    /// <summary>What print says of it, in a word or two.</summary>
    public static string Said(PrintedDifference printed, Language language) => (printed.WithP, printed.Kind) switch
    {
        ({ } claim, _) => claim.Printed is var value && language == Language.Bokmål ? Number(value).Replace('.', ',') : Number(claim.Printed),
        (_, PrintedDifferenceKind.Significant) => language.Pick("significant", "signifikant"),
        (_, PrintedDifferenceKind.NotSignificant) => language.Pick("no difference", "ingen forskjell"),
        (_, PrintedDifferenceKind.Compared) => language.Pick("compared", "sammenlignet"),
        (_, PrintedDifferenceKind.BothLevels) => language.Pick("both levels", "begge nivåer"),
        _ => "–",
    };

    private static string Number(PrintedValue printed) => (printed with { Hedge = null, Significant = null }).ToString();

    private static (string Symbol, double Size, string Color) Shape(PrintedDifferenceKind kind) => kind switch
    {
        PrintedDifferenceKind.Significant => ("diamond", 11, Palette.Of(0)),
        PrintedDifferenceKind.NotSignificant => ("circle", 9, Palette.Of(4)),
        PrintedDifferenceKind.Compared or PrintedDifferenceKind.BothLevels => ("triangle-up", 10, Palette.Of(2)),
        _ => ("circle", 6, Palette.Grey),
    };
}
