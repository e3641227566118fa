using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>All of a file before its rows, complete but for the number of rows.</summary>
internal sealed class FileHead
{
    private const string ProductMark = "@(#)";
    private const string ProductPrefix = SpssDictionary.ProductPrefix + " ";
    private const string OwnProduct = "NavNotebooks";

    // A file holds the last two digits of the year of its making.
    private const int EarliestYear = 1970;
    private const int LatestYear = 2069;

    private static readonly DateTime NoTime = new(EarliestYear, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly FileDictionary dictionary;
    private readonly SpssWriteOptions options;
    private readonly ImmutableArray<string>.Builder notes;
    private readonly RecordBuffer buffer;

    private FileHead(FileDictionary dictionary, SpssWriteOptions options, SpssText text, ImmutableArray<string>.Builder notes)
    {
        (this.dictionary, this.options, this.notes, Text) = (dictionary, options, notes, text);
        buffer = new RecordBuffer(options.IsBigEndian);
        Variables = SpssVariable.LayOut(dictionary.Variables, text);
    }

    /// <summary>The dictionary as it was given, whose columns are to come.</summary>
    public required FileDictionary Given { get; init; }

    /// <summary>The encoding of the file.</summary>
    public SpssText Text { get; }

    /// <summary>The variables and their places in a row.</summary>
    public ImmutableArray<SpssVariable> Variables { get; }

    /// <summary>Elements of a row.</summary>
    public int Elements => Variables[^1].FirstElement + Variables[^1].Elements;

    /// <summary>What the format could not hold and was left out.</summary>
    public ImmutableArray<string> Notes => notes.ToImmutable();

    /// <summary>Where the number of rows stands in 8 bytes.</summary>
    public int LongRowCountAt { get; private set; }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.Bytes;

    /// <summary>Makes the bytes, or refuses what they cannot hold.</summary>
    /// <param name="file">The file as messages name it.</param>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="options">How to write.</param>
    /// <exception cref="SurveyFileException">The format or the encoding cannot hold the dictionary.</exception>
    public static FileHead Of(string file, FileDictionary dictionary, SpssWriteOptions options)
    {
        var text = SpssText.In(file, options.Encoding ?? dictionary.Encoding ?? "utf-8");
        var notes = ImmutableArray.CreateBuilder<string>();
        var held = options.MendNames ? MendedNames.Of(dictionary, text, notes) : dictionary;
        new DictionaryCheck(held, text).Run();
        var header = new FileHead(held, options, text, notes) { Given = dictionary };
        header.Write();
        return header;
    }

    private void Write()
    {
        WriteFileHeader();
        new VariableRecords(buffer, Text, notes).Write(Variables);
        if (!dictionary.Documents.IsEmpty)
        {
            new DocumentRecord(buffer, Text, notes).Write(dictionary.Documents);
        }

        var extensions = new ExtensionRecords(buffer, Text, Variables);
        LongRowCountAt = extensions.Write(dictionary);
        buffer.Int32s(SpssRecordType.End, 0);
    }

    private void WriteFileHeader()
    {
        var isZlib = options.Compression == SpssCompression.Zlib;
        buffer.Raw(isZlib ? "$FL3"u8 : "$FL2"u8);
        var product = dictionary.Product ?? OwnProduct;
        Fixed(product.StartsWith(ProductMark, StringComparison.Ordinal) ? product : ProductPrefix + product, 60, "The name of the program");
        var weight = dictionary.WeightVariable is { } name ? Variables.First(variable => variable.Variable == dictionary.Find(name)).FirstElement + 1 : 0;
        buffer.Int32s(2, Elements, (int)options.Compression, weight, -1);
        buffer.Double(Bytecode.Bias);
        var created = options.Created ?? dictionary.Created ?? NoTime;
        if (created.Year is < EarliestYear or > LatestYear)
        {
            throw Text.Refuse(
                new("The time of making"),
                FormattableString.Invariant($"is in the year {created.Year}; SPSS holds {EarliestYear} to {LatestYear}, by two digits."),
                "Leave it out, or give another.");
        }

        Fixed(created.ToString("dd MMM yy", CultureInfo.InvariantCulture), 9, "The day of making");
        Fixed(created.ToString("HH:mm:ss", CultureInfo.InvariantCulture), 8, "The time of making");
        Fixed(dictionary.Label ?? "", 64, "The label of the file");
        buffer.Raw(0, 0, 0);
    }

    private void Fixed(string value, int width, string what) => buffer.Padded(Text.Bytes(value, width, new(what)), width);
}
