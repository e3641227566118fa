using System.Globalization;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>The header of a .dta file and its map of where the parts begin.</summary>
internal sealed record StataHeader
{
    private const string Opening = "<stata_dta>";

    // Files before version 117 begin with their version as a byte, and a byte for the order of bytes.
    private const int FirstOldRelease = 102;
    private const int LastOldRelease = 116;

    /// <summary>The format's widths.</summary>
    public required StataVersion Version { get; init; }

    /// <summary>Number of variables.</summary>
    public required int VariableCount { get; init; }

    /// <summary>Number of rows, as the file says.</summary>
    public required long RowCount { get; init; }

    /// <summary>The file's label, still as bytes.</summary>
    public required byte[] Label { get; init; }

    /// <summary>When the file was made; <see langword="null"/> where it does not say, or not as Stata does.</summary>
    public required DateTime? Created { get; init; }

    /// <summary>Where each of the fourteen parts begins.</summary>
    public required long[] Map { get; init; }

    /// <summary>Reads header and map, from the file's first byte.</summary>
    /// <exception cref="SurveyFileException">It is no .dta file, one of another version, or damaged.</exception>
    public static StataHeader Read(StataInput input)
    {
        RequireOpening(input);
        input.Expect("<header><release>");
        var version = ReadVersion(input);
        input.Expect("</release><byteorder>");
        var at = input.Position;
        input.IsBigEndian = input.Bytes(3) switch
        {
            [(byte)'L', (byte)'S', (byte)'F'] => false,
            [(byte)'M', (byte)'S', (byte)'F'] => true,
            _ => throw input.Damaged("The order of bytes is neither LSF nor MSF.", at),
        };
        input.Expect("</byteorder><K>");
        var variables = ReadVariableCount(input, version);
        input.Expect("</K><N>");
        at = input.Position;
        var rows = input.Unsigned(version.RowCount);
        if (rows > long.MaxValue)
        {
            throw input.Damaged("The number of rows is greater than any file can hold.", at);
        }

        input.Expect("</N><label>");
        var label = input.Bytes((long)input.Unsigned(version.LabelLength));
        input.Expect("</label><timestamp>");
        var timestamp = input.Bytes((long)input.Unsigned(1));
        input.Expect("</timestamp></header>");
        return new StataHeader
        {
            Version = version,
            VariableCount = variables,
            RowCount = (long)rows,
            Label = label,
            Created = MomentOf(timestamp),
            Map = ReadMap(input),
        };
    }

    /// <summary>Compares the place that the map tells with the place where a part is.</summary>
    /// <param name="input">Stands at the part's tag.</param>
    /// <param name="part">The part's number in the map, 0 to 13.</param>
    public void RequirePlace(StataInput input, int part)
    {
        if (Map[part] != input.Position)
        {
            throw input.Damaged(
                FormattableString.Invariant($"The map says that this part begins at byte {Map[part]}, and it begins at byte {input.Position}."), input.Position);
        }
    }

    private static void RequireOpening(StataInput input)
    {
        if (input.Length == 0)
        {
            throw input.Fault(SurveyFileFault.Empty, "The file is empty.", "Give a .dta file with variables.", 0);
        }

        var first = input.Bytes(Math.Min(Opening.Length, input.Length));
        if (System.Text.Ascii.Equals(first, Opening))
        {
            return;
        }

        if (first is [>= FirstOldRelease and <= LastOldRelease, 1 or 2, ..])
        {
            throw input.Fault(
                SurveyFileFault.Unsupported,
                FormattableString.Invariant($"The file has version {first[0]} of Stata's format, from before Stata 13; versions 117, 118 and 119 are read."),
                "Open it in Stata 13 or later and save it, or in R: haven::write_dta(haven::read_dta(\"old.dta\"), \"new.dta\", version = 14).",
                0);
        }

        throw Opening.StartsWith(System.Text.Encoding.Latin1.GetString(first), StringComparison.Ordinal)
            ? input.Truncated(0)
            : input.Fault(SurveyFileFault.WrongFormat, "It is not a .dta file of Stata.", "Give a file that Stata saved, or open this one by its own format.", 0);
    }

    private static StataVersion ReadVersion(StataInput input)
    {
        var at = input.Position;
        var text = System.Text.Encoding.Latin1.GetString(input.Bytes(3));
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var release))
        {
            throw input.Damaged("The version is no number.", at);
        }

        return StataVersion.Of(release) ?? throw input.Fault(
            SurveyFileFault.Unsupported,
            FormattableString.Invariant($"The file has version {release} of Stata's format; versions 117, 118 and 119 are read."),
            "Save it in Stata with 'saveold FILE, version(15)', or in R with haven::write_dta(data, FILE, version = 14).",
            at);
    }

    private static int ReadVariableCount(StataInput input, StataVersion version)
    {
        var at = input.Position;
        var count = input.Unsigned(version.VariableCount);
        return count <= (ulong)(input.Remaining / version.BytesPerVariable)
            ? (int)count
            : throw input.Fault(
                SurveyFileFault.Truncated,
                FormattableString.Invariant($"It announces {count} variables, and is too short to describe as many."),
                "Take the whole file from its source again.",
                at);
    }

    private static long[] ReadMap(StataInput input)
    {
        input.Record = "map";
        var at = input.Position;
        input.Expect("<map>");
        var map = new long[14];
        for (var part = 0; part < map.Length; part++)
        {
            map[part] = (long)input.Unsigned(8);
            if (map[part] < 0 || map[part] > input.Length)
            {
                throw input.Damaged("The map points beyond the end of the file.", input.Position - 8);
            }
        }

        input.Expect("</map>");
        return map[0] == 0 && map[1] == at ? map : throw input.Damaged("The map does not say where itself begins.", at);
    }

    // "05 Nov 2026 14:03", as Stata writes it in every language; some programs pad the day with a space.
    private static DateTime? MomentOf(byte[] bytes) => DateTime.TryParseExact(
        System.Text.Encoding.Latin1.GetString(bytes).TrimEnd('\0'),
        "d MMM yyyy HH:mm",
        CultureInfo.InvariantCulture,
        DateTimeStyles.AllowWhiteSpaces,
        out var moment) ? moment : null;
}
