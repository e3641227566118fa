using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>Reads the list of printed figures and tables.</summary>
internal static class FigureReader
{
    private static readonly ImmutableDictionary<string, FigureDisplay> Displays = new Dictionary<string, FigureDisplay>
    {
        ["distribution"] = FigureDisplay.Distribution,
        ["shares"] = FigureDisplay.Shares,
        ["top_two_shares"] = FigureDisplay.TopTwoShares,
        ["means"] = FigureDisplay.Means,
        ["table"] = FigureDisplay.Table,
    }.ToImmutableDictionary();

    public static ImmutableArray<FigureDefinition> Read(JsonSection file)
    {
        var figures = file.Sections("figures", "figure", Figure);
        file.Check("figures", () => Rule.Distinct(figures.Select(figure => figure.Id), "figure"));
        return figures;
    }

    private static FigureDefinition Figure(JsonSection json) => json.Here(() =>
        new FigureDefinition(json.Text("id"), json.Bilingual("title"), json.Word("display", Displays), json.Lines("lines"))
        {
            Surveys = json.Texts("surveys"),
            Variables = json.Texts("variables"),
            Groups = json.Texts("groups"),
            N = json.OptionalText("n"),
            Caption = json.Has("caption") ? Caption(json.Section("caption", "caption")) : null,
            Text = json.Lines("text"),
            Printed = json.Text("printed"),
            Unknown = json.OptionalText("unknown"),
            File = json.FileName,
        });

    private static FigureCaption Caption(JsonSection json)
    {
        json.Check("", () => Rule.Holds(
            json.Has("waves") || json.Has("points"),
            "The caption tells of neither waves nor points.",
            "Give 'waves' or 'points' as printed in the caption, or leave 'caption' out."));
        var waves = json.At("waves", () => new FigureCaption(json.Numbers("waves"), Points: null));
        return json.At("points", () => waves with { Points = json.OptionalNumber("points") });
    }
}
