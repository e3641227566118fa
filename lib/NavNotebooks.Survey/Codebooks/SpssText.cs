using System.Text;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>Texts and values as SPSS syntax writes them.</summary>
internal static class SpssText
{
    private const int Longest = 60;

    /// <summary>A text in quotation marks, which are doubled within; a long one in pieces that are put together.</summary>
    public static string Of(string text)
    {
        var clean = string.Create(text.Length, text, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });
        var quoted = new StringBuilder();
        for (var start = 0; start < clean.Length || start == 0;)
        {
            var end = Math.Min(start + Longest, clean.Length);
            end -= end < clean.Length && char.IsHighSurrogate(clean[end - 1]) ? 1 : 0;
            quoted.Append(start == 0 ? "" : " +\n      ").Append('\'').Append(clean[start..end].Replace("'", "''", StringComparison.Ordinal)).Append('\'');
            start = Math.Max(end, 1);
        }

        return quoted.ToString();
    }

    /// <summary>A value: a number in its shortest form, or a text in quotation marks.</summary>
    public static string Of(DataValue value) => value.IsText ? Of(value.Text) : value.ToString();

    /// <summary>An attribute with its values.</summary>
    public static string Of(CustomAttribute attribute) => attribute.Values.Length == 1
        ? $"{attribute.Name}({Of(attribute.Values[0])})"
        : string.Join(" ", attribute.Values.Select((value, i) => FormattableString.Invariant($"{attribute.Name}[{i + 1}]({Of(value)})")));

    /// <summary>A definition of missing values: "(-1, -2)", "(LO THRU -1, 99)".</summary>
    public static string Of(MissingValues missing)
    {
        string[] range = missing.HasRange ? [$"{End(missing.Low!.Value)} THRU {End(missing.High!.Value)}"] : [];
        return "(" + string.Join(", ", [.. range, .. missing.Values.Select(Of)]) + ")";
    }

    private static string End(double value) => value switch
    {
        double.NegativeInfinity => "LO",
        double.PositiveInfinity => "HI",
        _ => DataValue.Of(value).ToString(),
    };
}
