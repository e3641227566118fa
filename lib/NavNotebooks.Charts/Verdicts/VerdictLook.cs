using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Charts.Verdicts;

/// <summary>How verdicts look: hue and the way of the lines tell agreement from disagreement, in grey too; the filling tells what it rests on.</summary>
internal static class VerdictLook
{
    private const string Disagreement = "#d55e00";
    private const string Nothing = "#e3e3e3";

    public static BarMarker Bar((Verdict Verdict, DataBasis? Basis) kind) => kind.Basis is { } basis
        ? (kind.Verdict is Verdict.Contradicted or Verdict.Deviates ? Disagreeing(basis) : MarkLook.Bar(basis, Palette.Blue))
        : new BarMarker(Nothing, Palette.Soft, 0.5);

    private static BarMarker Disagreeing(DataBasis basis) => MarkLook.Bar(basis, Disagreement) is var look && look.Pattern is { } hatching
        ? look with { Pattern = hatching with { Shape = "\\" } }
        : look with { Pattern = new FillPattern("x", Palette.Paper, Disagreement, 7, 0.2) };

    public static string Name((Verdict Verdict, DataBasis? Basis) kind, Language language)
    {
        var name = kind.Verdict switch
        {
            Verdict.Contradicted => language.Pick("Contradicted", "Motsagt"),
            Verdict.Deviates => language.Pick("Deviates", "Avviker"),
            Verdict.Recomputed => language.Pick("Recomputed", "Omregnet"),
            Verdict.Replicated => language.Pick("Replicated", "Replisert"),
            Verdict.Reproduced => language.Pick("Reproduced", "Gjenskapt"),
            _ => language.Pick("Not computable", "Kan ikke regnes ut"),
        };
        return kind.Basis is { } basis ? $"{name} ({ChartWords.Basis(basis, language)})" : name;
    }

    public static string Sentence(DataBasis basis, Language language) => basis switch
    {
        DataBasis.Published => language.Pick("Solid, or crossed: follows from, or is at odds with, what is printed elsewhere in the report.", "Hel farge, eller rutet: følger av, eller strider mot, det som er trykt et annet sted i rapporten."),
        DataBasis.Synthetic => language.Pick(
            "Hatched: synthetic respondents built from the printed figures can, or cannot, be made to agree.",
            "Skravert: syntetiske svarpersoner bygd av de trykte tallene kan, eller kan ikke, bringes til å stemme."),
        _ => language.Pick("Without outline: computed on the file you brought.", "Uten omriss: regnet på filen du har lagt til."),
    };
}
