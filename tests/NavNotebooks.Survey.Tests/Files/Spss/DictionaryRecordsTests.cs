using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>What records say of variables, in both orders of bytes.</summary>
public class DictionaryRecordsTests
{
    public static TheoryData<bool> Orders => [false, true];

    [Theory]
    [MemberData(nameof(Orders))]
    public void Missing_values_are_single_ones_ranges_and_both(bool bigEndian)
    {
        var lowest = Math.BitIncrement(-double.MaxValue);
        var dictionary = new SpssBytes(bigEndian).Header(new() { Rows = 0 })
            .Number("N0").Number("N1", null, 1, 1).Number("N3", "label", 3, 1, 2, 3)
            .Number("R", null, -2, 1, 3).Number("R1", null, -3, 1, 3, 5)
            .Number("HI", null, -3, 1, double.MaxValue, -5).Number("LO", null, -2, lowest, 1).Number("LO2", null, -2, -double.MaxValue, 1)
            .String("S", 4, null, "MISS", "OTHR", "MORE").String("OLD", 11, null, "first8by")
            .CodePage(1252).End().Read().Dictionary;

        Assert.True(dictionary.Find("N0")!.Missing.IsNone);
        Assert.Equal(Numbers(1), dictionary.Find("N1")!.Missing);
        Assert.Equal(Numbers(1, 2, 3), dictionary.Find("N3")!.Missing);
        Assert.Equal("label", dictionary.Find("N3")!.Label);
        Assert.Equal(MissingValues.Range(1, 3), dictionary.Find("R")!.Missing);
        Assert.Equal(MissingValues.Range(1, 3, DataValue.Of(5)), dictionary.Find("R1")!.Missing);
        Assert.Equal(MissingValues.Range(1, double.PositiveInfinity, DataValue.Of(-5)), dictionary.Find("HI")!.Missing);
        Assert.Equal(MissingValues.Range(double.NegativeInfinity, 1), dictionary.Find("LO")!.Missing);
        Assert.Equal(MissingValues.Range(double.NegativeInfinity, 1), dictionary.Find("LO2")!.Missing);
        Assert.Equal(Texts("MISS", "OTHR", "MORE"), dictionary.Find("S")!.Missing);
        Assert.Equal(Texts("first8by"), dictionary.Find("OLD")!.Missing);
    }

    [Fact]
    public void A_file_s_own_special_numbers_are_honoured()
    {
        var data = new SpssBytes().Header(new() { Packing = 0 }).Number("A", null, -2, -7777, 1).Number("B", null, -2, 3, 8888)
            .Int(7, 4, 8, 3).Double(-9999, 8888, -7777).CodePage(1252).End().Double(-9999, 1, -double.MaxValue, 2).Read();

        Assert.Equal([double.NaN, double.NaN], data.Numbers("A"));
        Assert.Equal([1, 2], data.Numbers("B"));
        Assert.Equal(MissingValues.Range(double.NegativeInfinity, 1), data.Find("A")!.Variable.Missing);
        Assert.Equal(MissingValues.Range(3, double.PositiveInfinity), data.Find("B")!.Variable.Missing);
        Assert.Single(data.Notes);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Missing_long_texts_are_read_with_the_length_once_or_before_each(bool bigEndian)
    {
        var dictionary = new SpssBytes(bigEndian).Header(new() { Rows = 0 }).String("A", 9).String("B", 10).String("C", 11)
            .Extension(22, record => record.Counted("A").Raw(1).Int(8).Text("abcdefgh")
                .Counted("B").Raw(2).Int(8).Text("abcdefgh").Text("01234567")
                .Counted("C").Raw(3).Int(8).Text("abcdefgh").Int(8).Text("01234567").Int(8).Text("0       "))
            .CodePage(1252).End().Read().Dictionary;

        Assert.Equal(Texts("abcdefgh"), dictionary.Find("A")!.Missing);
        Assert.Equal(Texts("abcdefgh", "01234567"), dictionary.Find("B")!.Missing);
        Assert.Equal(Texts("abcdefgh", "01234567", "0"), dictionary.Find("C")!.Missing);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Value_labels_are_shared_and_combined_in_order(bool bigEndian)
    {
        var dictionary = new SpssBytes(bigEndian).Header(new() { Rows = 0 })
            .Number("N4").Number("N5").String("S", 4).String("L", 12)
            .Labels([(5, "five")], 1).Labels([(6, "six")], 2).Labels([(7, "seven"), (8, "eight ")], 1, 2).Labels([("bc", "label of bc")], 3)
            .Extension(21, record => record.Counted("L").Int(12, 2).Counted("0123456789ab").Counted("long one").Counted("cdefghijklmn").Counted(""))
            .CodePage(1252).End().Read().Dictionary;

        Assert.Equal([(5.0, "five"), (7, "seven"), (8, "eight ")], dictionary.Find("N4")!.ValueLabels.Select(label => (label.Value.Number, label.Label)));
        Assert.Equal([(6.0, "six"), (7, "seven"), (8, "eight ")], dictionary.Find("N5")!.ValueLabels.Select(label => (label.Value.Number, label.Label)));
        Assert.Equal("label of bc", dictionary.Find("S")!.LabelOf(DataValue.Of("bc")));
        Assert.Equal([("0123456789ab", "long one"), ("cdefghijklmn", "")], dictionary.Find("L")!.ValueLabels.Select(label => (label.Value.Text, label.Label)));
    }

    [Fact]
    public void Display_is_read_with_and_without_width()
    {
        var with = new SpssBytes().Header(new() { Rows = 0 }).Number("A").String("B", 9).Int(7, 11, 4, 6, 1, 5, 0, 3, 0, 2).CodePage(1252).End().Read().Dictionary;
        var without = new SpssBytes().Header(new() { Rows = 0 }).Number("A").String("B", 9).Int(7, 11, 4, 4, 2, 1, 0, 2).CodePage(1252).End().Read().Dictionary;

        Assert.Equal((MeasurementLevel.Nominal, 5, ColumnAlignment.Left), (with.Variables[0].Measure, with.Variables[0].DisplayWidth, with.Variables[0].Alignment));
        Assert.Equal((MeasurementLevel.Scale, null, ColumnAlignment.Centre), (with.Variables[1].Measure, with.Variables[1].DisplayWidth, with.Variables[1].Alignment));
        Assert.Equal((MeasurementLevel.Ordinal, null, ColumnAlignment.Right), (without.Variables[0].Measure, without.Variables[0].DisplayWidth, without.Variables[0].Alignment));
        Assert.Equal(MeasurementLevel.Unknown, without.Variables[1].Measure);
    }

    [Fact]
    public void Attributes_and_roles_are_read()
    {
        var dictionary = new SpssBytes().Header(new() { Rows = 0 }).Number("FIRSTVAR").Number("SECONDVA").Number("THIRDVAR").CodePage(1252)
            .Extension(13, "FIRSTVAR=FirstVariable\tSECONDVA=SécondVariable\tTHIRDVAR=ThirdVariable")
            .Extension(17, "Attr1('Value1'\n''déclaration''\n)SécondAttr('123'\n'456'\n)")
            .Extension(18, "FirstVariable:adèle('23'\n'34'\n)bert('a (b) / c: d'\n)$@Role('1'\n)/SécondVariable:xyzzy('quux'\n)")
            .Extension(18, "ThirdVariable:fizz('buzz'\n)").End().Read().Dictionary;

        Assert.Equal([new CustomAttribute("Attr1", ["Value1", "'déclaration'"]), new CustomAttribute("SécondAttr", ["123", "456"])], dictionary.Attributes);
        Assert.Equal([new CustomAttribute("adèle", ["23", "34"]), new CustomAttribute("bert", ["a (b) / c: d"])], dictionary.Variables[0].Attributes);
        Assert.Equal(VariableRole.Target, dictionary.Variables[0].Role);
        Assert.Equal([new CustomAttribute("xyzzy", ["quux"])], dictionary.Variables[1].Attributes);
        Assert.Null(dictionary.Variables[1].Role);
        Assert.Equal([new CustomAttribute("fizz", ["buzz"])], dictionary.Variables[2].Attributes);
    }

    [Fact]
    public void Multiple_response_sets_of_all_kinds_are_read()
    {
        var file = new SpssBytes().Header(new() { Rows = 0 });
        foreach (var name in "ABCDEFGHIJKLM")
        {
            file.Number(name.ToString());
        }

        var sets = file.String("N", 6).String("O", 6).String("P", 6).CodePage(1252).Extension(13, "A=Long_a")
            .Extension(7, "\n$a=C 10 my mcgroup a b c\n$b=D2 55 0  g e f d\n$c=D8 Yes      10 mdgroup #2 h i j\n\n")
            .Extension(19, "$d=E 1 2 34 13 third mdgroup k l m\n$e=E 11 6 choice 0  n o p\n").End().Read().Dictionary.MultipleResponseSets;

        Assert.Equal("$a my mcgroup Category  Long_a,B,C", Describe(sets[0]));
        Assert.Equal("$b  Dichotomy 55 G,E,F,D", Describe(sets[1]));
        Assert.Equal("$c mdgroup #2 Dichotomy Yes H,I,J", Describe(sets[2]));
        Assert.Equal("$d third mdgroup DichotomyNamedByValue 34 K,L,M", Describe(sets[3]));
        Assert.Equal("$e  DichotomyNamedByValue choice N,O,P", Describe(sets[4]));
        Assert.True(sets[4].LabelFromVariable);
        Assert.False(sets[3].LabelFromVariable);
    }

    [Fact]
    public void Variable_sets_and_unknown_records_are_kept()
    {
        var dictionary = new SpssBytes(bigEndian: true).Header(new() { Rows = 0 }).Number("A").Number("B").CodePage(1252)
            .Extension(13, "A=Alpha").Extension(5, "First= Alpha B\r\nEmpty= \nSecond set= B\n").Int(7, 12, 2, 2).Raw(1, 2, 3, 4).End().Read().Dictionary;

        Assert.Equal(["First: Alpha,B", "Empty: ", "Second set: B"], dictionary.VariableSets.Select(set => $"{set.Name}: {string.Join(',', set.Variables)}"));
        var kept = Assert.Single(dictionary.Extensions);
        Assert.Equal((12, 2, true), (kept.Subtype, kept.ElementSize, kept.IsBigEndian));
        Assert.Equal([1, 2, 3, 4], kept.Data);
    }

    [Fact]
    public void Names_are_made_to_differ()
    {
        var data = new SpssBytes().Header(new() { Rows = 0 }).Number("VAR1").Number("VAR1").Number("X").Number("Y").Number("VAR001").CodePage(1252)
            .Extension(13, "X=LongVariableName\tY=LONGVARIABLENAME").End().Read();

        Assert.Equal(["VAR1", "VAR002", "LongVariableName", "VAR003", "VAR001"], data.Dictionary.Variables.Select(variable => variable.Name));
        Assert.Equal(2, data.Notes.Length);
    }

    [Fact]
    public void Formats_that_do_not_fit_are_replaced_with_a_note()
    {
        var data = new SpssBytes().Header(new() { Rows = 0 })
            .Int(2, 0, 0, 0, 0xFF0800, 0).Text("NUM1", 8).Int(2, 0, 0, 0, 0x010800, 0x160A02).Text("NUM2", 8).Int(2, 4, 0, 0, 0x050800, 0x020800).Text("STR1", 8)
            .CodePage(1252).End().Read();

        Assert.Equal(["F8.2 F8.2", "F8.2 DATETIME10.2", "A4 AHEX8"], data.Dictionary.Variables.Select(variable => $"{variable.PrintFormat} {variable.WriteFormat}"));
        Assert.Equal(3, data.Notes.Length);
    }

    private static string Describe(MultipleResponseSet set) => $"{set.Name} {set.Label} {set.Kind} {set.CountedValue} {string.Join(',', set.Variables)}";

    private static MissingValues Numbers(params double[] numbers) => MissingValues.Of([.. numbers.Select(DataValue.Of)]);

    private static MissingValues Texts(params string[] texts) => MissingValues.Of([.. texts.Select(DataValue.Of)]);
}
