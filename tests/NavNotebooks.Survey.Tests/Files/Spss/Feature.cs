using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;
using static NavNotebooks.Survey.Tests.Files.Spss.SampleVariables;

namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>One thing that a file can say, put into a dictionary that says nothing but names and widths.</summary>
internal sealed record Feature(string Name, Func<FileDictionary, FileDictionary> AddTo)
{
    /// <summary>A dictionary in which everything that the writer would make is already there.</summary>
    public static FileDictionary Plain { get; } = new()
    {
        Variables =
        [
            .. Enumerable.Range(1, 6).Select(i => Named(Number(FormattableString.Invariant($"n{i}")))),
            .. new[] { 1, 3, 7, 8, 9, 20, 254, 255, 256, 300, 511, 1_020 }.Select(width => Named(Text(FormattableString.Invariant($"t{width}"), width))),
            Named(Number("last")),
        ],
        Product = "by a test",
        Created = new DateTime(2019, 10, 31, 23, 59, 58, DateTimeKind.Unspecified),
        Encoding = "utf-8",
    };

    /// <summary>All of them; those that add variables first, so that the others change these too.</summary>
    public static ImmutableArray<Feature> All { get; } =
    [
        new("nothing", dictionary => dictionary),
        new("a very long text", dictionary => dictionary with { Variables = dictionary.Variables.Add(Named(Text("story", LabelledVariable.WidestText))) }),
        new("formats", Formats),
        new("label of the file", dictionary => dictionary with { Label = "Undersøkelsen blant ledere, æøå" }),
        new("label of the file, 64 bytes", dictionary => dictionary with { Label = new string('x', 64) }),
        new("product and details", dictionary => dictionary with { Product = "@(#) IBM SPSS STATISTICS 64-bit MS Windows 25.0", ProductDetails = "Levert av et institutt\nmed to linjer" }),
        new("time of making", dictionary => dictionary with { Created = new DateTime(1970, 1, 2, 3, 4, 5, DateTimeKind.Unspecified) }),
        new("documents", dictionary => dictionary with { Documents = ["Første linje, æøå", "", "  innrykk", new string('d', 80), ""] }),
        new("attributes of the file", dictionary => dictionary with { Attributes = [new("NavNotebooks.Basis", ["synthetic"]), new("liste", ["én", "", "med 'hermetegn'", "(og) / : ="])] }),
        new("names of 64 bytes", Each((variable, i) => variable with { Name = new string('å', 31) + FormattableString.Invariant($"{i:00}") })),
        new("names of all letters", Each((variable, i) => variable with { Name = FormattableString.Invariant($"@Åpent.spørsmål_{i}$#") })),
        new("weight", dictionary => dictionary with { WeightVariable = dictionary.Variables.Last(variable => !variable.IsText).Name }),
        new("short names", Each((variable, i) => variable with { ShortName = FormattableString.Invariant($"KORT{i}") })),
        new("labels", Each((variable, i) => variable with { Label = FormattableString.Invariant($"Spørsmål {i}: «Hvor enig er du?»") })),
        new("labels of 255 bytes", Each((variable, i) => variable with { Label = new string((char)('a' + (i % 26)), 255) })),
        new("formats for writing", Each((variable, i) => variable.IsText ? variable : variable with { WriteFormat = DataFormat.Numbers(11 + (i % 29), i % 10) })),
        new("formats in hexadecimal", Each((variable, _) => variable.IsText ? variable with { PrintFormat = new(DataFormatKind.HexText, 2 * variable.TextWidth, 0) } : variable)),
        new("labels of numbers", Numbers((variable, i) => variable with { ValueLabels = [new(DataValue.Of(i), "Én"), new(DataValue.Of(-0.5), ""), new(DataValue.Of(1e300), new string('ø', 127)), new(DataValue.Of(double.NaN), "Ubesvart")] })),
        new("labels that variables share", Numbers((variable, _) => variable with { ValueLabels = [new(DataValue.Of(2), "Nei"), new(DataValue.Of(1), "Ja")] })),
        new("labels of texts", Texts((variable, _) => variable with { ValueLabels = [new(DataValue.Of("å"[..Math.Min(1, variable.TextWidth / 2)]), "Å"), new(DataValue.Of("b"), "Be " + variable.Name), new(DataValue.Of("c"), "")] })),
        new("labels of whole texts", Texts((variable, _) => variable with { ValueLabels = [new(DataValue.Of(new string('w', variable.TextWidth)), "Full bredde")] })),
        new("missing numbers", Numbers((variable, i) => variable with { Missing = MissingValues.Of([.. Enumerable.Range(0, 1 + (i % 3)).Select(k => DataValue.Of(97.5 + k))]) })),
        new("missing range", Numbers((variable, i) => variable with { Missing = MissingValues.Range(-i, 90 + i) })),
        new("missing range and number", Numbers((variable, i) => variable with { Missing = MissingValues.Range(90, 99.5, DataValue.Of(-i)) })),
        new("missing below", Numbers((variable, i) => variable with { Missing = i % 2 == 0 ? MissingValues.Range(double.NegativeInfinity, 0) : MissingValues.Range(double.NegativeInfinity, 0, DataValue.Of(9)) })),
        new("missing above", Numbers((variable, i) => variable with { Missing = i % 2 == 0 ? MissingValues.Range(90, double.PositiveInfinity) : MissingValues.Range(90, double.PositiveInfinity, DataValue.Of(0)) })),
        new("missing everywhere", Numbers((variable, _) => variable with { Missing = MissingValues.Range(double.NegativeInfinity, double.PositiveInfinity) })),
        new("missing texts", Texts((variable, i) => variable with { Missing = MissingValues.Of([.. new[] { "x", "", "nei"[..Math.Min(3, variable.TextWidth)] }.Take(1 + (i % 3)).Select(DataValue.Of)]) })),
        new("missing texts of eight bytes", Texts((variable, _) => variable.TextWidth < 8 ? variable : variable with { Missing = MissingValues.Of(DataValue.Of("ubesvart"), DataValue.Of("avbrutt")) })),
        new("levels of measurement", Each((variable, i) => variable with { Measure = (MeasurementLevel)(i % 4), Alignment = (ColumnAlignment)(i % 3) })),
        new("widths in an editor", Each((variable, i) => variable with { DisplayWidth = i % 4 == 0 ? null : 3 * i, Alignment = (ColumnAlignment)(i % 3) })),
        new("roles", Each((variable, i) => variable with { Role = i % 7 == 6 ? null : (VariableRole)(i % 7) })),
        new("attributes of variables", Each((variable, i) => i % 2 == 0 ? variable : variable with { Attributes = [new("kilde", ["skjema"]), new("Spørsmål", ["A", "B'", "", "/x:y("])] })),
        new("response sets", ResponseSets),
        new("variable sets", dictionary => dictionary with { VariableSets = [new("Bakgrunn og æøå", [dictionary.Variables[0].Name, dictionary.Variables[^1].Name]), new("Tomt", []), new("Tekster", [dictionary.Variables[8].Name])] }),
        new("records that nobody understands", dictionary => dictionary with { Extensions = [new(6, 4, false, [1, 0, 0, 0, 2, 0, 0, 1]), new(24, 1, false, [.. "<xml/>"u8]), new(1_000, 8, false, [])] }),
    ];

    public override string ToString() => Name;

    private static LabelledVariable Named(LabelledVariable variable) => variable with { ShortName = variable.Name.ToUpperInvariant() };

    private static Func<FileDictionary, FileDictionary> Each(Func<LabelledVariable, int, LabelledVariable> change) =>
        dictionary => dictionary with { Variables = [.. dictionary.Variables.Select(change)] };

    private static Func<FileDictionary, FileDictionary> Numbers(Func<LabelledVariable, int, LabelledVariable> change) =>
        Each((variable, i) => variable.IsText ? variable : change(variable, i));

    private static Func<FileDictionary, FileDictionary> Texts(Func<LabelledVariable, int, LabelledVariable> change) =>
        Each((variable, i) => variable.IsText ? change(variable, i) : variable);

    private static FileDictionary Formats(FileDictionary dictionary)
    {
        var formats = Enum.GetValues<DataFormatKind>().Where(kind => kind is not (DataFormatKind.Text or DataFormatKind.HexText))
            .Select(kind => new DataFormat(kind, 20, kind is DataFormatKind.Number or DataFormatKind.DateTime or DataFormatKind.Comma ? 4 : 0)).ToArray();
        return dictionary with
        {
            Variables =
            [
                .. dictionary.Variables,
                .. formats.Select((format, i) => Named(Number(FormattableString.Invariant($"f{i}"))) with { PrintFormat = format, WriteFormat = formats[^(i + 1)] }),
            ],
        };
    }

    private static FileDictionary ResponseSets(FileDictionary dictionary)
    {
        string Name(int i) => dictionary.Variables[i].Name;
        return dictionary with
        {
            MultipleResponseSets =
            [
                new("$kategorier", "Kategorier æøå", MultipleResponseKind.Category, [Name(0), Name(1)]),
                new("$bokser", null, MultipleResponseKind.Dichotomy, [Name(2), Name(1), Name(0)]) { CountedValue = "1" },
                new("$tekster", "Med 12 tall og mellomrom", MultipleResponseKind.Dichotomy, [Name(8), Name(9)]) { CountedValue = "ja da" },
                new("$navngitt", "Etter verdi", MultipleResponseKind.DichotomyNamedByValue, [Name(0), Name(3)]) { CountedValue = "2" },
                new("$av_variabel", null, MultipleResponseKind.DichotomyNamedByValue, [Name(4), Name(5)]) { CountedValue = "10", LabelFromVariable = true },
            ],
        };
    }
}
