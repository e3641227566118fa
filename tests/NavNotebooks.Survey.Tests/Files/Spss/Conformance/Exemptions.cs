using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>Everything in which PSPP 1.6 and haven 2.5 are known to differ from the files: by name and reason, in this one table.</summary>
internal static class Exemptions
{
    public const string Pspp = "PSPP";
    public const string Haven = "haven";

    private const int ShortText = 8;
    private const int PartOfLetter = 3;
    private const double LastDigit = 1e-14;
    private const string MinusZero = "8000000000000000";

    public static IReadOnlyList<Exemption> All { get; } =
    [
        new(Pspp, Aspect.Measure, "Where a file does not tell the level, it takes its own default.", (_, _, variable) => variable?.Measure == MeasurementLevel.Unknown),
        new(Pspp, Aspect.DisplayWidth, "Where a file does not tell the width, it takes its own default.", (_, _, variable) => variable is { DisplayWidth: null }),
        new(Pspp, Aspect.Alignment, "Where a file does not tell the alignment, it takes its own default.", (_, _, variable) => variable is { Alignment: null }),
        Always(Pspp, Aspect.Created, "Writes its own moment of making.", Direction.WrittenByOther),
        Always(Pspp, Aspect.ProductDetails, "Does not write extra product information.", Direction.WrittenByOther),
        new(Pspp, "values: numbers", "Writes −0 as 0 in bytecode.", (comparison, _, _) => WithoutMinus(comparison.Ours) == WithoutMinus(comparison.Theirs))
        {
            Direction = Direction.WrittenByOther,
        },
        new(Pspp, "missing values: numbers", "Prints 16 digits.", (comparison, _, _) => AreNearlyEqual(comparison)),
        new(Pspp, "missing values: ranges", "Prints 16 digits.", (comparison, _, _) => AreNearlyEqual(comparison)),
        .. LongMissing("missing values: texts to 255 bytes"),
        .. LongMissing("missing values: very long texts"),
        new(Haven, Aspect.Readable, "Knows no encoding of the name macintosh.", (_, dictionary, _) => dictionary.Encoding == "macintosh"),
        new(Haven, Aspect.Readable, "Writes a damaged file where a long text that has a label is longer than all those in the rows; PSPP cannot read it either.",
            (_, dictionary, _) => dictionary.Variables.Any(variable => variable.TextWidth > ShortText && !variable.ValueLabels.IsEmpty)) { Direction = Direction.WrittenByOther },
        new(Haven, "values: very long texts", "Loses the last letter of a text that fills all 32,767 bytes.", (_, _, variable) => variable?.TextWidth == LabelledVariable.WidestText),
        Always(Haven, Aspect.Documents, "Does not write documents.", Direction.WrittenByOther),
        Always(Haven, Aspect.FileLabel, "Does not write the file's label.", Direction.WrittenByOther),
        new(Haven, Aspect.PrintFormat, "Makes texts as wide as the longest in the rows.", (_, _, variable) => variable is { IsText: true }) { Direction = Direction.WrittenByOther },
        .. CutToRows("value labels: texts to 8 bytes"),
        .. CutToRows("value labels: texts to 255 bytes"),
        .. CutToRows("value labels: very long texts"),
        .. CutToRows("missing values: texts to 8 bytes"),
        .. CutToRows("missing values: texts to 255 bytes"),
        .. CutToRows("missing values: very long texts"),
        .. TooWide(Aspect.Variables),
        .. TooWide(Aspect.Label),
        .. TooWide(Aspect.DisplayWidth),
        .. TooWide(Aspect.PrintFormat),
        .. TooWide("values: texts to 255 bytes"),
        new(Haven, Aspect.Label, "Cuts labels at 255 bytes of UTF-8, in which it writes all files.", (comparison, _, _) => IsCut(comparison)) { Direction = Direction.WrittenByOther },
        new(Haven, "value labels: numbers", "Cuts labels at 120 bytes of UTF-8, in which it writes all files.", (_, dictionary, _) => dictionary.Encoding != "utf-8") { Direction = Direction.WrittenByOther },
        new(Haven, "values: dates and times", "Turns labelled dates, and those with missing values, into days when reading, but not back when writing.",
            (_, _, variable) => variable is { Missing.IsNone: false } or { ValueLabels.IsEmpty: false }) { Direction = Direction.WrittenByOther },
        new(Haven, "values: numbers", "Writes −0 as 0.", (comparison, _, _) => WithoutMinus(comparison.Ours) == WithoutMinus(comparison.Theirs)) { Direction = Direction.WrittenByOther },
    ];

    /// <summary>The exemption that applies, or <see langword="null"/>.</summary>
    public static Exemption? Find(Comparison comparison, FileDictionary dictionary)
    {
        var variable = comparison.Subject.Length == 0 ? null : dictionary.Find(comparison.Subject);
        return All.FirstOrDefault(exemption =>
            exemption.Program == comparison.Program && exemption.Aspect == comparison.Aspect
                && (exemption.Direction is null || exemption.Direction == comparison.Direction)
                && exemption.Applies(comparison, dictionary, variable));
    }

    // SPSS, and haven with it, write the length of missing long texts once for each variable; PSPP 1.6 looks for it before each text.
    private static IEnumerable<Exemption> LongMissing(string aspect) =>
    [
        new(Pspp, aspect, "Expects a length before each missing text, which SPSS writes once for all of a variable.", (_, dictionary, _) =>
            dictionary.Variables.Any(variable => variable is { TextWidth: > ShortText, Missing.Values.Length: > 1 })) { Direction = Direction.Given },
        new(Pspp, aspect, "The same.", (_, dictionary, _) =>
            dictionary.Variables.Any(variable => variable is { TextWidth: > ShortText, Missing.Values.Length: > 1 })) { Direction = Direction.WrittenBack },
    ];

    private static IEnumerable<Exemption> CutToRows(string aspect) =>
        [new(Haven, aspect, "Cuts values of labels and of missing definitions that are longer than all texts in the rows (missing ones also at 8 bytes of UTF-8, in which it writes all files).", (_, _, _) => true) { Direction = Direction.WrittenByOther }];

    private static IEnumerable<Exemption> TooWide(string aspect) =>
    [
        new(Haven, aspect, "Writes texts of 32,767 bytes of another encoding as more than that many in UTF-8, which the format does not have.", (_, dictionary, _) =>
            dictionary.Encoding != "utf-8" && dictionary.Variables.Any(variable => variable.TextWidth == LabelledVariable.WidestText)) { Direction = Direction.WrittenByOther },
    ];

    // The cut may go through a letter: what is left of it is read as another.
    private static bool IsCut(Comparison comparison) =>
        comparison is { Ours: { Length: > PartOfLetter } ours, Theirs: { } theirs } && theirs.StartsWith(ours[..^PartOfLetter], StringComparison.Ordinal);

    private static bool AreNearlyEqual(Comparison comparison)
    {
        var (ours, theirs) = (Numbers(comparison.Ours), Numbers(comparison.Theirs));
        return ours.Length == theirs.Length && ours.Zip(theirs).All(pair => Math.Abs(pair.First - pair.Second) <= Math.Abs(pair.First) * LastDigit);
    }

    private static double[] Numbers(string? told) =>
        [.. (told ?? "").Replace(" THRU ", "; ", StringComparison.Ordinal).Split("; ").Select(part => double.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : 0)];

    private static string? WithoutMinus(string? values) => values?.Replace(MinusZero, "0000000000000000", StringComparison.Ordinal);

    private static Exemption Always(string program, string aspect, string reason, Direction? direction = null) =>
        new(program, aspect, reason, (_, _, _) => true) { Direction = direction };
}
