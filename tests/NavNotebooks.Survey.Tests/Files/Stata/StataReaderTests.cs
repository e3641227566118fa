using System.Text;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Stata;

namespace NavNotebooks.Survey.Tests.Files.Stata;

public sealed class StataReaderTests
{
    private const long PlainDouble = 0x7FE0_0000_0000_0000;
    private const int PlainFloat = 0x7F00_0000;

    public static TheoryData<int, bool> EveryKind => new()
    {
        { 117, false }, { 117, true }, { 118, false }, { 118, true }, { 119, false }, { 119, true },
    };

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Numbers_of_every_type_are_read_with_the_highest_and_lowest_that_are_none_missing(int release, bool isBigEndian)
    {
        var data = Read(new DtaFile
        {
            Release = release,
            IsBigEndian = isBigEndian,
            Variables =
            [
                new("a", DtaVariable.Byte), new("b", DtaVariable.Int), new("c", DtaVariable.Long), new("d", DtaVariable.Float), new("e", DtaVariable.Double),
            ],
            Rows =
            [
                [(sbyte)-127, (short)-32767, -2147483647, -1.5f, -1.5],
                [(sbyte)100, (short)32740, 2147483620, BitConverter.Int32BitsToSingle(PlainFloat - 1), BitConverter.Int64BitsToDouble(PlainDouble - 1)],
            ],
        });

        Assert.Equal([-127, -32767, -2147483647, -1.5, -1.5], data.Columns.Select(column => column[0].Number));
        Assert.Equal([100, 32740, 2147483620], data.Columns.Take(3).Select(column => column[1].Number));
        Assert.True(double.IsFinite(data.Columns[3][1].Number) && double.IsFinite(data.Columns[4][1].Number));
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Missing_values_of_every_type_keep_their_letter(int release, bool isBigEndian)
    {
        var data = Read(new DtaFile
        {
            Release = release,
            IsBigEndian = isBigEndian,
            Variables =
            [
                new("a", DtaVariable.Byte), new("b", DtaVariable.Int), new("c", DtaVariable.Long), new("d", DtaVariable.Float), new("e", DtaVariable.Double),
            ],
            Rows = [.. Enumerable.Range(0, 27).Select(MissingRow)],
        });

        Assert.All(data.Columns, column =>
        {
            Assert.True(double.IsNaN(column[0].Number));
            Assert.Null(TaggedMissing.LetterOf(column[0].Number));
            Assert.Equal("abcdefghijklmnopqrstuvwxyz", string.Concat(Enumerable.Range(1, 26).Select(row => TaggedMissing.LetterOf(column[row].Number))));
            Assert.All(Enumerable.Range(0, 27), row => Assert.True(column.IsMissing(row)));
        });
    }

    [Fact]
    public void Infinity_and_what_is_no_number_are_missing_without_a_letter()
    {
        var data = Read(new DtaFile
        {
            Variables = [new("d", DtaVariable.Float), new("e", DtaVariable.Double)],
            Rows = [[float.NaN, double.NaN], [float.NegativeInfinity, double.NegativeInfinity], [float.PositiveInfinity, double.PositiveInfinity]],
        });

        Assert.All(data.Columns, column => Assert.All(((NumberColumn)column).Values.ToArray(), value => Assert.True(double.IsNaN(value) && TaggedMissing.LetterOf(value) is null)));
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Texts_stand_in_the_rows_or_behind_them(int release, bool isBigEndian)
    {
        var letters = release == 117 ? Encoding.Latin1 : Encoding.UTF8;
        var data = Read(new DtaFile
        {
            Release = release,
            IsBigEndian = isBigEndian,
            Encoding = letters,
            Variables = [new("place", 8, "%-8s"), new("number", DtaVariable.Byte), new("remark", DtaVariable.LongText, "%9s"), new("other", DtaVariable.LongText, "%9s")],
            Rows = [["Tromsø  ", (sbyte)1, (3, 1), (0, 0)], ["", (sbyte)2, (0, 0), (3, 1)], ["12345678", (sbyte)3, (3, 3), (4, 3)]],
            LongTexts = [(3, 1, 130, letters.GetBytes("En lang tekst på norsk\0")), (3, 3, 130, "short\0"u8.ToArray()), (4, 3, 129, [65, 66, 0, 67])],
        });

        Assert.Equal(["Tromsø", "", "12345678"], Texts(data, "place"));
        Assert.Equal(["En lang tekst på norsk", "", "short"], Texts(data, "remark"));
        Assert.Equal(["", "En lang tekst på norsk", "AB"], Texts(data, "other"));
        Assert.Equal(8, data.Dictionary.Find("place")!.TextWidth);
        Assert.Equal(letters.GetByteCount("En lang tekst på norsk"), data.Dictionary.Find("remark")!.TextWidth);
        Assert.Equal(ColumnAlignment.Left, data.Dictionary.Find("place")!.Alignment);
        Assert.Contains(data.Notes, note => note.Contains("binary", StringComparison.Ordinal));
    }

    [Fact]
    public void Cells_that_share_long_texts_hold_one_text_however_long()
    {
        var first = new byte[9 << 20];
        first.AsSpan(0, first.Length - 1).Fill((byte)'a');
        var second = (byte[])first.Clone();
        second[0] = (byte)'b';
        var data = Read(new DtaFile
        {
            Variables = [new("remark", DtaVariable.LongText, "%9s")],
            Rows = [[(1, 1)], [(1, 2)], [(1, 1)], [(1, 2)]],
            LongTexts = [(1, 1, 130, first), (1, 2, 130, second)],
        });

        var texts = ((TextColumn)data.Columns[0]).Values;
        Assert.Equal(("a", "b"), (texts[0][..1], texts[1][..1]));
        Assert.Same(texts[0], texts[2]);
        Assert.Same(texts[1], texts[3]);
    }

    [Fact]
    public void Value_labels_name_numbers_and_letters_and_are_shared_by_variables()
    {
        var data = Read(new DtaFile
        {
            Variables =
            [
                new("a", DtaVariable.Byte) { LabelTable = "yesno", Label = "Voted" }, new("b", DtaVariable.Double) { LabelTable = "yesno" },
                new("c", DtaVariable.Byte), new("d", DtaVariable.Byte) { LabelTable = "none" },
            ],
            Rows = [[(sbyte)1, 1.0, (sbyte)1, (sbyte)1]],
            LabelTables = [("yesno", [(2, "Nei"), (1, "Ja"), (2147483622, "Vil ikke svare"), (2147483647, "Ikke spurt")])],
        });

        var labels = data.Columns[0].Variable.ValueLabels;
        Assert.Equal(["2 Nei", "1 Ja", ".a Vil ikke svare", ".z Ikke spurt"], labels.Select(label => $"{label.Value} {label.Label}"));
        Assert.Equal(labels, data.Columns[1].Variable.ValueLabels);
        Assert.Equal("Ikke spurt", data.Columns[0].Variable.LabelOf(DataValue.Of(TaggedMissing.Of('z'))));
        Assert.Null(data.Columns[0].Variable.LabelOf(DataValue.Of(double.NaN)));
        Assert.Equal("Voted", data.Columns[0].Variable.Label);
        Assert.Empty(data.Columns[2].Variable.ValueLabels);
        Assert.Empty(data.Columns[3].Variable.ValueLabels);
    }

    [Fact]
    public void Notes_are_documents_and_other_characteristics_are_attributes()
    {
        var dictionary = Read(new DtaFile
        {
            Label = "Velgere i Tromsø",
            Timestamp = "05 Nov 2026 14:03",
            Variables = [new("a", DtaVariable.Byte)],
            Rows = [[(sbyte)1]],
            Characteristics =
            [
                ("_dta", "note2", "Second"), ("_dta", "note0", "2"), ("_dta", "note1", "First\nin two lines"), ("_dta", "source", "Register"),
                ("a", "note0", "1"), ("a", "note1", "Asked late"), ("a", "unit", "years"), ("gone", "unit", "months"),
            ],
        }).Dictionary;

        Assert.Equal("Velgere i Tromsø", dictionary.Label);
        Assert.Equal(new DateTime(2026, 11, 5, 14, 3, 0), dictionary.Created);
        Assert.Equal(["First", "in two lines", "Second"], dictionary.Documents);
        Assert.Equal([new CustomAttribute("source", ["Register"])], dictionary.Attributes);
        Assert.Equal([new CustomAttribute("note1", ["Asked late"]), new CustomAttribute("unit", ["years"])], dictionary.Variables[0].Attributes);
        Assert.Equal("utf-8", dictionary.Encoding);
    }

    [Fact]
    public void A_time_of_making_that_is_none_is_left_out() =>
        Assert.Null(Read(new DtaFile { Timestamp = "05 nov. 2026 kl. 14" }).Dictionary.Created);

    [Fact]
    public void Names_that_differ_in_case_only_are_told_apart()
    {
        var data = Read(new DtaFile
        {
            Variables = [new("age", DtaVariable.Byte), new("Age", DtaVariable.Byte), new("AGE_2", DtaVariable.Byte), new("", DtaVariable.Byte)],
            Rows = [[(sbyte)1, (sbyte)2, (sbyte)3, (sbyte)4]],
        });

        Assert.Equal(["age", "Age_2", "AGE_2_2", "v4"], data.Dictionary.Variables.Select(variable => variable.Name));
        Assert.Single(data.Notes);
    }

    [Fact]
    public void Rows_come_in_portions_and_end_with_an_empty_one()
    {
        var file = new DtaFile { Variables = [new("a", DtaVariable.Int)], Rows = [.. Enumerable.Range(0, 10).Select(row => (object[])[(short)row])] };
        using var reader = StataReader.Open(file.ToStream(), "made.dta");
        var portions = new List<double[]>();
        LabelledData portion;
        while ((portion = reader.Read(4)).RowCount > 0)
        {
            portions.Add(((NumberColumn)portion.Columns[0]).Values.ToArray());
        }

        Assert.Equal([4, 4, 2], portions.Select(rows => rows.Length));
        Assert.Equal(Enumerable.Range(0, 10).Select(row => (double)row), portions.SelectMany(rows => rows));
        Assert.Equal(10, reader.RowCount);
    }

    [Fact]
    public void Only_the_variables_asked_for_are_read()
    {
        var file = new DtaFile
        {
            Variables = [new("a", DtaVariable.Int), new("remark", DtaVariable.LongText), new("c", 3)],
            Rows = [[(short)1, (2, 1), "abc"]],
            LongTexts = [(2, 1, 130, "left out\0"u8.ToArray())],
        };
        using var reader = StataReader.Open(file.ToStream(), "made.dta", new LabelledReadOptions { Variables = ["C"] });
        var data = reader.Read(int.MaxValue);

        Assert.Equal(["c"], data.Dictionary.Variables.Select(variable => variable.Name));
        Assert.Equal(["abc"], Texts(data, "c"));
    }

    [Fact]
    public void Version_117_tells_no_encoding_and_the_caller_can()
    {
        var file = new DtaFile { Release = 117, Variables = [new("place", 8)], Rows = [["Tromsø"]] };
        using var guessed = StataReader.Open(file.ToStream(), "made.dta");
        using var told = StataReader.Open(file.ToStream(), "made.dta", new LabelledReadOptions { Encoding = "utf-8" });
        var wrong = guessed.Read(int.MaxValue);
        var right = told.Read(int.MaxValue);

        Assert.Equal(["TromsÃ¸"], Texts(wrong, "place"));
        Assert.Contains(wrong.Notes, note => note.Contains("utf-8", StringComparison.Ordinal));
        Assert.Equal(["Tromsø"], Texts(right, "place"));
        Assert.Empty(right.Notes);
        Assert.Equal("utf-8", right.Dictionary.Encoding);
    }

    [Fact]
    public void Text_that_is_not_utf_8_where_it_must_be_is_read_as_windows_1252_with_a_note()
    {
        var data = Read(new DtaFile { Encoding = Encoding.Latin1, Variables = [new("place", 8)], Rows = [["Tromsø"]] });

        Assert.Equal(["Tromsø"], Texts(data, "place"));
        Assert.Contains("windows-1252", Assert.Single(data.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_variables_or_rows_is_read()
    {
        Assert.Equal(0, Read(new DtaFile()).RowCount);
        Assert.Equal(0, Read(new DtaFile { Variables = [new("a", DtaVariable.Byte), new("b", DtaVariable.LongText)] }).RowCount);
    }

    internal static LabelledData Read(DtaFile file)
    {
        using var reader = StataReader.Open(file.ToStream(), "made.dta");
        return reader.Read(int.MaxValue);
    }

    internal static string[] Texts(LabelledData data, string variable) => ((TextColumn)data.Find(variable)!).Values.ToArray();

    private static object[] MissingRow(int index) =>
    [
        (sbyte)(101 + index), (short)(32741 + index), 2147483621 + index,
        BitConverter.Int32BitsToSingle(PlainFloat + (index * 0x800)), PlainDouble + (index * 0x0100_0000_0000L),
    ];
}
