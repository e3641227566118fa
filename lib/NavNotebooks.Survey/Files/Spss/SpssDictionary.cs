using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The dictionary of a file, put together from its records, and where each variable stands in a row.</summary>
internal sealed class SpssDictionary
{
    /// <summary>What nearly all programs write before their own words.</summary>
    public const string ProductPrefix = "@(#) SPSS DATA FILE";

    private const int LongRowCountFields = 2;
    private const int FloatingPointIndex = 4;
    private const int ByteOrderIndex = 6;
    private const int IeeeNumbers = 1;
    private const int BigEndian = 1;
    private const int LittleEndian = 2;
    private const int SpssThirteen = 13;

    // Two digits: from here on the twentieth century.
    private const int FirstYear = 1970;

    private readonly DictionaryDraft draft;

    /// <summary>Puts the records together.</summary>
    public SpssDictionary(RawDictionary raw, SpssInput input, SpssTexts texts, SpssNotes notes)
    {
        draft = new DictionaryDraft(raw, input, texts, notes);
        CheckNumbers();
        SegmentRecords.Apply(draft);
        NameRecords.Apply(draft);
        if (draft.Variables.Count == 0)
        {
            input.Record = "dictionary";
            throw input.Fault(SurveyFileFault.Empty, "The file has no variables.", "Give a file that holds data.");
        }

        DisplayRecords.Apply(draft);
        MissingRecords.Apply(draft);
        AttributeRecords.ApplyToVariables(draft);
        File = Whole();
        RowCount = CountRows();
        if (raw.Header.SlotCount is > 0 and var claimed && claimed != raw.SlotCount && VersionOf(raw) != SpssThirteen)
        {
            notes.Add(FormattableString.Invariant($"The header says that a row has {claimed} elements; its variables have {raw.SlotCount}."));
        }
    }

    /// <summary>What the file says of itself and all its variables.</summary>
    public FileDictionary File { get; }

    /// <summary>The variables, as many and in the order of <see cref="File"/>.</summary>
    public IReadOnlyList<VariableDraft> Variables => draft.Variables;

    /// <summary>What stands for system missing.</summary>
    public SpecialNumbers Numbers => draft.Numbers;

    /// <summary>Rows by the file's word; <see langword="null"/> where it does not say, or says two things.</summary>
    public long? RowCount { get; }

    private FileDictionary Whole()
    {
        var header = draft.Raw.Header;
        return new FileDictionary
        {
            Variables = DescribeVariables(),
            Label = TextOrNull(header.Label),
            Product = Product(),
            ProductDetails = draft.TextRecords(SpssSubtype.ProductDetails).Select(record => TextOrNull(record.Data)).FirstOrDefault(),
            Created = Created(),
            Encoding = draft.Texts.Name,
            WeightVariable = Weight(),
            Documents = [.. draft.Raw.Documents.Select(line => draft.Texts.Decode(line))],
            Attributes = AttributeRecords.OfFile(draft),
            MultipleResponseSets = MultipleResponseRecords.Of(draft),
            VariableSets = VariableSetRecords.Of(draft),
            Extensions =
            [
                .. draft.Raw.Extensions.Where(record => !SpssSubtype.IsUnderstood(record.Subtype)).Select(record => new ExtensionRecord(
                    record.Subtype, record.ElementSize, draft.Input.IsBigEndian, ImmutableCollectionsMarshal.AsImmutableArray(record.Data))),
            ],
        };
    }

    private ImmutableArray<LabelledVariable> DescribeVariables()
    {
        var labels = new LabelRecords(draft);
        return
        [
            .. draft.Variables.Select(variable => new LabelledVariable
            {
                Name = variable.Name,
                ShortName = variable.ShortName.Length > 0 ? variable.ShortName : null,
                Label = variable.Raw.Label is { Length: > 0 } label ? draft.Texts.DecodeWhole(label) : null,
                TextWidth = variable.Width,
                PrintFormat = Format(variable, variable.Raw.PrintFormat),
                WriteFormat = Format(variable, variable.Raw.WriteFormat),
                ValueLabels = labels.Of(variable),
                Missing = variable.Missing,
                Measure = variable.Measure,
                DisplayWidth = variable.DisplayWidth,
                Alignment = variable.Alignment,
                Role = variable.Role,
                Attributes = [.. variable.Attributes],
            }),
        ];
    }

    private DataFormat Format(VariableDraft variable, int packed)
    {
        if (SpssFormats.Unpack(packed, variable.Width) is { } format)
        {
            return format;
        }

        if (packed != 0)
        {
            draft.Notes.Add($"A format of '{variable.Name}' does not exist or does not fit; the usual one was used.", variable.Raw.Offset);
        }

        return SpssFormats.DefaultFor(variable.Width);
    }

    private string? Product()
    {
        var words = draft.Texts.Decode(draft.Raw.Header.Product);
        var own = words.StartsWith(ProductPrefix, StringComparison.Ordinal) ? words[ProductPrefix.Length..].Trim(' ') : words;
        return own.Length > 0 ? own : null;
    }

    private string? TextOrNull(ReadOnlySpan<byte> bytes) => draft.Texts.Decode(bytes) is { Length: > 0 } text ? text : null;

    private DateTime? Created()
    {
        var text = Encoding.ASCII.GetString(draft.Raw.Header.Date) + " " + Encoding.ASCII.GetString(draft.Raw.Header.Time);
        var calendar = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        calendar.DateTimeFormat.Calendar = new GregorianCalendar { TwoDigitYearMax = FirstYear + 99 };
        if (DateTime.TryParseExact(text, ["dd MMM yy HH:mm:ss", "d MMM yy HH:mm:ss"], calendar, DateTimeStyles.AllowWhiteSpaces, out var created))
        {
            return created;
        }

        if (text.Any(letter => letter is not (' ' or '\0')))
        {
            draft.Notes.Add("The header says no day and time that can be read for the making of the file.");
        }

        return null;
    }

    private string? Weight()
    {
        var slot = draft.Raw.Header.WeightSlot;
        if (slot == 0)
        {
            return null;
        }

        if (draft.BySlot(slot - 1) is { IsText: false } weight)
        {
            return weight.Name;
        }

        draft.Notes.Add("The weight variable of the header is no variable of numbers; the file was read as unweighted.", SpssHeader.WeightOffset);
        return null;
    }

    private long? CountRows()
    {
        var count = draft.Raw.Header.RowCount;
        var record = draft.Records(SpssSubtype.LongRowCount).FirstOrDefault(record => record is { ElementSize: sizeof(long), Count: LongRowCountFields });
        var longCount = record is null ? -1 : draft.Input.ToInt64(record.Data.AsSpan(sizeof(long)));
        if (count >= 0 && longCount >= 0 && count != longCount)
        {
            draft.Notes.Add("The file says two numbers of rows; it was read to its end.", record!.Offset);
            return null;
        }

        return count >= 0 ? count : longCount >= 0 ? longCount : null;
    }

    private void CheckNumbers()
    {
        if (draft.Records(SpssSubtype.IntegerInfo).FirstOrDefault() is not { } first)
        {
            return;
        }

        if (draft.Raw.IntegerInfo is not { } record)
        {
            draft.Notes.Add("The record of integers (7/3) has not the length that it must have; it was passed over.", first.Offset);
            return;
        }

        if (Integer(record, FloatingPointIndex) != IeeeNumbers)
        {
            draft.Input.Record = "extension 7/3";
            throw draft.Input.Fault(
                SurveyFileFault.Unsupported,
                "The file says that its numbers are not those of today's machines (IEEE 754), and others are not read.",
                "Open it in SPSS or PSPP and save it again.",
                record.Offset);
        }

        if (Integer(record, ByteOrderIndex) != (draft.Input.IsBigEndian ? BigEndian : LittleEndian))
        {
            draft.Notes.Add("The record of integers (7/3) says another order of bytes than the file has.", record.Offset);
        }
    }

    private int VersionOf(RawDictionary raw) => raw.IntegerInfo is { } record ? Integer(record, 0) : 0;

    private int Integer(RawExtension record, int index) => draft.Input.ToInt32(record.Data.AsSpan(index * sizeof(int)));
}
