using System.Globalization;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Charts.Forest;

/// <summary>The texts of one row, for the table and the pointer. A hidden difference has no number in any of them.</summary>
internal sealed class ForestCells(ForestRow row, Language language)
{
    private const int MostClaims = 4;

    private readonly bool isShare = row.First.Statistic == EstimatedStatistic.Share;

    public string First => Side(row.Contrast?.First, row.First);

    public string Second => Side(row.Contrast?.Second, row.Second);

    /// <summary>"+0.31 g (0.28 points of the scale)", "+12.0 points".</summary>
    public string Difference => row.Value is not { } value ? None
        : isShare ? Signed(value, 1) + language.Pick(" points", " poeng")
        : Signed(value, 2);

    /// <summary>The difference of two means in points of their scale; a dash for shares.</summary>
    public string ScalePoints => row.Value is null || isShare ? "–" : Signed(row.Contrast!.Difference, 2);

    public string Interval => row.Interval is not { } interval ? "–"
        : NumberText.Format(interval.Low, isShare ? 1 : 2, language) + language.Pick(" to ", " til ") + NumberText.Format(interval.High, isShare ? 1 : 2, language);

    public string P => row.Value is null || row.Contrast?.PValue is not { } p ? "–" : NumberText.PValue(p, language);

    public string Adjusted => row.Value is null || row.Contrast?.InFamily is not { Undefined: null } member ? "–" : NumberText.PValue(member.AdjustedPValue, language);

    public string Detectable => row.Detectable is not var (down, up) ? "–"
        : NumberText.Format(down, isShare ? 1 : 2, language) + language.Pick(" or ", " eller ") + Signed(up, isShare ? 1 : 2);

    /// <summary>What print says, and where.</summary>
    public string Printed
    {
        get
        {
            var ids = row.Printed.Claims.Select(claim => claim.Id).ToList();
            var more = ids.Count > MostClaims ? " + " + (ids.Count - MostClaims).ToString(CultureInfo.InvariantCulture) : string.Empty;
            return ForestLook.Said(row.Printed, language) + (ids.Count == 0 ? string.Empty : " (" + string.Join(", ", ids.Take(MostClaims)) + more + ")");
        }
    }

    public string Basis => row.Contrast is null ? "–" : ChartWords.Basis(row.Basis, language);

    private string None => row.IsHidden ? Hidden : row.Refusal is { } why ? why.In(language) : "–";

    private string Hidden => ChartWords.Hidden(language, row.Contrast!.First, row.Contrast.Second);

    private string Signed(double value, int decimals) => (value > 0 ? "+" : string.Empty) + NumberText.Format(value, decimals, language);

    private string Side(Estimate? estimate, EstimateSubject of)
    {
        var name = of.Wave == (estimate is null ? of.Wave : row.First.Wave) && row.First.Wave == row.Second.Wave
            ? RowLabel.Group(of, of.Group, language)
            : RowLabel.Wave(of.Wave);
        if (estimate is null || row.IsHidden)
        {
            return name + (row.IsHidden ? ": " + Hidden : string.Empty);
        }

        var n = estimate.Base.Valid is { } valid ? " (n " + NumberText.Format(valid, 0, language) + ")" : string.Empty;
        return name + ": " + (estimate.Printed ?? MarkText.Value(estimate, 1, language)) + n;
    }
}
