using System.Globalization;
using System.Text;
using NavNotebooks.Survey.Files;

namespace NavNotebooks.Survey.Tests.Files.Excel;

/// <summary>Workbooks that are made to fill the memory, never to end, or to crash a reader: each ends in one refusal, in a moment and in little memory.</summary>
[Collection(nameof(AloneInTheProcess))]
public sealed class HostileWorkbookTests
{
    private const string Head = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>";
    private const long Allowance = 64L << 20;

    [Theory]
    [InlineData("", SurveyFileFault.Empty)]
    [InlineData("a;b\n1;2\n", SurveyFileFault.WrongFormat)]
    [InlineData("PK\u0003\u0004 and nothing else", SurveyFileFault.Truncated)]
    public void What_is_no_workbook_is_refused(string content, SurveyFileFault fault) => Assert.Equal(fault, WorkbookBytes.Refusal(Encoding.Latin1.GetBytes(content)).Problem.Fault);

    [Fact]
    public void Other_kinds_of_workbooks_are_refused_by_name()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Assert.Contains(".xls)", WorkbookBytes.Refusal(compound).Message, StringComparison.Ordinal);
        Assert.Equal(SurveyFileFault.Encrypted, WorkbookBytes.Refusal([.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]).Problem.Fault);
        Assert.Contains(".xlsb", WorkbookBytes.Of(Head).With("xl/workbook.bin", "x").Refusal().Message, StringComparison.Ordinal);
        Assert.Equal(SurveyFileFault.WrongFormat, WorkbookBytes.Of(Head).With("_rels/.rels", "<Relationships/>").Refusal().Problem.Fault);
    }

    [Theory]
    [InlineData("<row><c t=\"s\"><v>5</v></c></row>", "cell A2")]
    [InlineData("<row><c t=\"s\"><v>SECRETWORD</v></c></row>", "cell A2")]
    [InlineData("<row><c><v>SECRETWORD</v></c></row>", "cell A2")]
    [InlineData("<row><c><v>1e999</v></c></row>", "cell A2")]
    [InlineData("<row r=\"2147483648\"><c><v>1</v></c></row>", "number")]
    [InlineData("<row r=\"2000000\"><c><v>1</v></c></row>", "row 1")]
    [InlineData("<row r=\"1\"><c><v>1</v></c></row>", "row 1")]
    [InlineData("<row><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row>", "Row 2")]
    [InlineData("<row><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>SECRETWORD</v></c></row>", "Row 2")]
    [InlineData("<row><c r=\"1\"><v>1</v></c></row>", "Row 2")]
    [InlineData("<row><c><v>1</c></row>", "well-formed")]
    [InlineData("<row><c s=\"-1\"><v>1</v></c></row>", "number")]
    public void Contradictions_are_refused_by_place(string rows, string place)
    {
        var error = WorkbookBytes.Of(Head + rows).Refusal();
        Assert.Equal(SurveyFileFault.Damaged, error.Problem.Fault);
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
        Assert.Equal("xl/s1.xml", error.Problem.Record);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"SECRETWORD\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>")]
    [InlineData("")]
    [InlineData("SECRETWORD")]
    [InlineData("<worksheet>")]
    public void Document_types_and_broken_XML_are_refused(string sheet) =>
        Assert.Equal(SurveyFileFault.Damaged, WorkbookBytes.Of(Head).With("xl/s1.xml", sheet).Refusal().Problem.Fault);

    [Fact]
    public void A_text_of_half_a_million_runs_takes_no_more_than_a_moment()
    {
        var runs = string.Concat(Enumerable.Repeat("<t>x</t>", 500_000));
        Assert.Equal(SurveyFileFault.TooLarge, WorkbookBytes.Of(Head + "<row><c t=\"s\"><v>0</v></c></row>").Texts(runs).Refusal().Problem.Fault);
    }

    public static TheoryData<string> Bombs =>
    [
        "rows", "texts", "one text", "one tag", "depth", "names", "empty rows of many columns", "sparse", "comments", "namespaces",
    ];

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task A_bomb_is_refused_in_little_memory(string kind)
    {
        var bytes = Bomb(kind).ToBytes();
        Assert.InRange(bytes.Length, 1, 1 << 20);
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        using var stop = new CancellationTokenSource();
        var watch = Task.Run(() => Watch(before, value => most = Math.Max(most, value), stop.Token), TestContext.Current.CancellationToken);
        Assert.True(WorkbookBytes.Refusal(bytes).Problem.Fault is SurveyFileFault.TooLarge or SurveyFileFault.Damaged or SurveyFileFault.Empty);
        await stop.CancelAsync();
        await watch;
        Assert.InRange(most, 0, 2 * Allowance);
    }

    [Fact]
    public void Truncated_and_flipped_workbooks_end_in_a_refusal_or_in_data()
    {
        var whole = WorkbookBytes.Of(Head + "<row><c t=\"s\"><v>0</v></c></row><row><c><v>2</v></c></row>").Texts("<t>SECRETWORD</t>").Styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>").ToBytes();
        var random = new Random(20);
        for (var turn = 0; turn < 3000; turn++)
        {
            byte[] bytes = turn < whole.Length ? whole[..turn] : [.. whole];
            for (var flips = random.Next(1, 4); flips > 0 && turn >= whole.Length; flips--)
            {
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            }

            try
            {
                WorkbookBytes.Read(bytes);
            }
            catch (SurveyFileException error)
            {
                Assert.DoesNotContain(WorkbookBytes.Secret, error.ToString(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_table_of_contents_that_fills_the_file_is_refused()
    {
        var book = WorkbookBytes.Of(Head);
        for (var i = 0; i < 60_000; i++)
        {
            book.With(i.ToString("x60", CultureInfo.InvariantCulture), "");
        }

        Assert.Equal(SurveyFileFault.TooLarge, WorkbookBytes.Refusal(book.ToBytes()).Problem.Fault);
    }

    private static WorkbookBytes Bomb(string kind) => kind switch
    {
        "rows" => WorkbookBytes.Of(Head + Many("<row><c/></row>", 100_000_000)),
        "texts" => WorkbookBytes.Of(Head).With("xl/t.xml", "<sst>" + Many("<si><t/></si>", 100_000_000) + "</sst>"),
        "one text" => WorkbookBytes.Of(Head + "<row><c t=\"inlineStr\"><is><t>" + Many("x", 100_000_000) + "</t></is></c></row>"),
        "one tag" => WorkbookBytes.Of(Head + "<row " + Many("x", 100_000_000) + "=\"\"/>"),
        "depth" => WorkbookBytes.Of(Head + Many("<a>", 60_000_000)),
        "names" => WorkbookBytes.Of(Head + Distinct(i => FormattableString.Invariant($"<n{i:x}/>"), 60_000)),
        "namespaces" => WorkbookBytes.Of(Head + Distinct(i => FormattableString.Invariant($"<n xmlns:a=\"{i:x}\"/>"), 60_000)),
        "empty rows of many columns" => WorkbookBytes.Of("<row><c r=\"XFD1\" t=\"str\"><v>a</v></c></row>" + Many("<row><c r=\"XFD\"/></row>", 60_000_000)),
        "sparse" => WorkbookBytes.Of("<row>" + Distinct(i => FormattableString.Invariant($"<c t=\"str\"><v>a{i}</v></c>"), 10_000) + "</row>" + Many("<row><c><v>1</v></c></row>", 30_000_000)),
        _ => WorkbookBytes.Of(Head + "<!--" + Many("<c>", 100_000_000) + "-->"),
    };

    private static string Many(string piece, int letters)
    {
        var text = new StringBuilder(letters);
        return text.Insert(0, piece, letters / piece.Length).ToString();
    }

    private static string Distinct(Func<int, string> piece, int count) => string.Concat(Enumerable.Range(0, count).Select(piece));

    private static void Watch(long before, Action<long> seen, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            seen(GC.GetTotalMemory(forceFullCollection: false) - before);
            Thread.Sleep(5);
        }
    }
}
