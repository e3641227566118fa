namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Reads all records before the rows.</summary>
internal static class RawDictionaryReader
{
    private const int DocumentLine = 80;

    // No dictionary comes near it: long text labels of ten thousand variables are a few million bytes.
    private const int LargestExtension = 1 << 28;

    /// <summary>Reads until the record that ends the dictionary.</summary>
    public static RawDictionary Read(SpssInput input, SpssHeader header, SpssNotes notes)
    {
        var dictionary = new RawDictionary(header);
        while (true)
        {
            var offset = input.Offset;
            input.Record = "dictionary";
            switch (input.ReadInt32())
            {
                case SpssRecordType.Variable:
                    VariableRecordReader.Read(input, dictionary);
                    break;
                case SpssRecordType.ValueLabels:
                    LabelRecordReader.Read(input, dictionary);
                    break;
                case SpssRecordType.ValueLabelVariables:
                    throw input.Damage("Variables of value labels stand without the labels.", offset);
                case SpssRecordType.Documents:
                    ReadDocuments(input, dictionary, notes);
                    break;
                case SpssRecordType.Extension:
                    ReadExtension(input, dictionary);
                    break;
                case SpssRecordType.End:
                    _ = input.ReadInt32();
                    dictionary.FindCodePage(input);
                    return dictionary;
                case var type:
                    throw input.Damage(FormattableString.Invariant($"There is no record of type {type} in SPSS files."), offset);
            }
        }
    }

    private static void ReadDocuments(SpssInput input, RawDictionary dictionary, SpssNotes notes)
    {
        input.Record = "documents";
        var offset = input.Offset;
        var count = input.ReadInt32();
        if (count < 0 || count > (input.Remaining ?? long.MaxValue) / DocumentLine)
        {
            throw input.Damage(FormattableString.Invariant($"There are said to be {count} lines, which the file is too short for."), offset);
        }

        if (dictionary.Documents.Count > 0)
        {
            notes.Add("The file has documents twice; the lines were put one after another.", offset);
        }

        for (var line = 0; line < count; line++)
        {
            dictionary.Documents.Add(input.ReadBytes(DocumentLine).AsSpan().TrimEnd(" \0"u8).ToArray());
        }
    }

    private static void ReadExtension(SpssInput input, RawDictionary dictionary)
    {
        var subtype = input.ReadInt32();
        input.Record = FormattableString.Invariant($"extension 7/{subtype}");
        var offset = input.Offset;
        var size = input.ReadInt32();
        var count = input.ReadInt32();
        var length = (long)size * count;
        if (size < 0 || count < 0 || length > LargestExtension)
        {
            throw input.Fault(
                SurveyFileFault.TooLarge,
                "The record is said to be longer than any such record is.",
                "Fetch or copy the file again, or save it anew in the program that made it.",
                offset);
        }

        var start = input.Offset;
        dictionary.Extensions.Add(new RawExtension(subtype, size, input.ReadBytes((int)length), start));
    }
}
