using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>The aspects of a file that programs are compared in, as the page of conformance names them.</summary>
internal static class Aspect
{
    public const string Readable = "file is read";
    public const string Rows = "number of rows";
    public const string Variables = "names and order of variables";
    public const string Label = "labels of variables";
    public const string PrintFormat = "print formats";
    public const string WriteFormat = "write formats";
    public const string Measure = "measurement level";
    public const string DisplayWidth = "display width";
    public const string Alignment = "alignment";
    public const string Role = "role";
    public const string Attributes = "attributes of variables";
    public const string FileAttributes = "attributes of the file";
    public const string FileLabel = "label of the file";
    public const string Documents = "documents";
    public const string Weight = "weight variable";
    public const string Created = "moment of making";
    public const string Encoding = "encoding";
    public const string ProductDetails = "extra product information";
    public const string ResponseSets = "multiple response sets";
    public const string VariableSets = "variable sets";
    public const string Extensions = "unknown extension records";
    public const string ShortNames = "short names";

    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Readable, Rows, Variables,
        "values: numbers", "values: dates and times", "values: texts to 8 bytes", "values: texts to 255 bytes", "values: very long texts",
        Label, "value labels: numbers", "value labels: texts to 8 bytes", "value labels: texts to 255 bytes", "value labels: very long texts",
        "missing values: numbers", "missing values: ranges", "missing values: texts to 8 bytes", "missing values: texts to 255 bytes", "missing values: very long texts",
        PrintFormat, WriteFormat, Measure, DisplayWidth, Alignment, Role, Attributes, ResponseSets, VariableSets, Weight, Documents, FileLabel, FileAttributes,
        Encoding, Created, ProductDetails, Extensions, ShortNames,
    ];

    public static string ValuesOf(LabelledVariable variable) =>
        "values: " + (variable.PrintFormat is { IsDate: true } or { IsTime: true } ? "dates and times" : KindOf(variable));

    public static string ValueLabelsOf(LabelledVariable variable) => "value labels: " + KindOf(variable);

    public static string MissingOf(LabelledVariable variable) => "missing values: " + (variable.Missing.HasRange ? "ranges" : KindOf(variable));

    private static string KindOf(LabelledVariable variable) => variable.TextWidth switch
    {
        0 => "numbers",
        <= 8 => "texts to 8 bytes",
        <= 255 => "texts to 255 bytes",
        _ => "very long texts",
    };
}
