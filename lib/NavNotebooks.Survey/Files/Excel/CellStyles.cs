using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>What numbers are in each style of cell: a day is a number that is shown as a day.</summary>
internal sealed class CellStyles
{
    private readonly ImmutableArray<NumberKind> kinds;

    private CellStyles(ImmutableArray<NumberKind> kinds) => this.kinds = kinds;

    /// <summary>The kind of numbers in a style; plain numbers where there is no such style.</summary>
    public NumberKind this[int style] => style < kinds.Length ? kinds[style] : NumberKind.Number;

    /// <summary>Reads the styles; none where the workbook has no such part.</summary>
    public static CellStyles Read(PartReader? xml)
    {
        var own = new Dictionary<int, NumberKind>();
        var kinds = ImmutableArray.CreateBuilder<NumberKind>();
        while (xml is not null && xml.Next())
        {
            if (xml.Name == "numFmt")
            {
                own[xml.Number("numFmtId", 0)] = KindOf(xml.Attribute("formatCode") ?? "");
            }
            else if (xml.Name == "cellXfs")
            {
                for (var depth = xml.Depth; xml.NextInside(depth);)
                {
                    if (xml.Name == "xf" && xml.Depth == depth + 1)
                    {
                        var format = xml.Number("numFmtId", 0);
                        kinds.Add(own.TryGetValue(format, out var kind) ? kind : BuiltIn(format));
                    }
                }
            }
        }

        return new CellStyles(kinds.ToImmutable());
    }

    /// <summary>The kind that a format such as <c>yyyy-mm-dd</c> or <c>[h]:mm</c> shows.</summary>
    public static NumberKind KindOf(string format)
    {
        var (hasDay, hasTime) = (false, false);
        for (var i = 0; i < format.Length && format[i] != ';'; i++)
        {
            switch (char.ToLowerInvariant(format[i]))
            {
                case '"':
                    i = EndOf(format, '"', i);
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '[':
                    // A length of time in hours, or a colour, condition or language.
                    hasTime |= i + 1 < format.Length && char.ToLowerInvariant(format[i + 1]) is 'h' or 'm' or 's' && EndOf(format, ']', i) - i <= 3;
                    i = EndOf(format, ']', i);
                    break;
                case 'g' when format.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    return NumberKind.Number;
                case 'y' or 'd':
                    hasDay = true;
                    break;
                case 'h' or 's':
                    hasTime = true;
                    break;
                case 'm' when !hasTime:
                    hasDay |= !IsMinutes(format, i);
                    break;
            }
        }

        return hasDay ? NumberKind.Date : hasTime ? NumberKind.Time : NumberKind.Number;
    }

    // Minutes stand before seconds; else m is a month.
    private static bool IsMinutes(string format, int at) => format.AsSpan(at).TrimStart("mM") is [':', 's' or 'S', ..];

    private static int EndOf(string format, char mark, int from) => format.IndexOf(mark, from + 1) is var end and >= 0 ? end : format.Length;

    private static NumberKind BuiltIn(int format) => format switch
    {
        >= 14 and <= 17 or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58) => NumberKind.Date,
        >= 18 and <= 21 or (>= 32 and <= 35) or (>= 45 and <= 47) => NumberKind.Time,
        _ => NumberKind.Number,
    };
}
