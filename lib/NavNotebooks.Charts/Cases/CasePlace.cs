using System.Collections.Immutable;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Cases;

/// <summary>Where rows of the case material stand, as charts tell it.</summary>
internal static class CasePlace
{
    /// <summary>"S2-F010 (lines 12–14, 20)".</summary>
    public static string Of(ICaseRow row) => row.Lines.IsEmpty ? row.Id : $"{row.Id} ({Words(row.Lines)})";

    /// <summary>"lines 12–14, 20"; nothing where there are none.</summary>
    public static string Words(ImmutableArray<LineRange> lines) => lines.IsEmpty ? string.Empty
        : (lines.Length == 1 && lines[0].First == lines[0].Last ? "line " : "lines ") + Lines(lines);

    /// <summary>"12–14, 20".</summary>
    public static string Lines(ImmutableArray<LineRange> lines) => string.Join(", ", lines.Select(range => range.Printed));

    /// <summary>The document that a row belongs to: "S2".</summary>
    public static string Document(string id) => id.Split('-', 2)[0];
}
