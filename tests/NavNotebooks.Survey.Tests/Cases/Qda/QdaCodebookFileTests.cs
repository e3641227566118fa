using System.Text;
using NavNotebooks.Survey.Cases.Qda;

namespace NavNotebooks.Survey.Tests.Cases.Qda;

public sealed class QdaCodebookFileTests
{
    public static TheoryData<string> Codebooks => ["nvivo.qdc", "atlas-ti.qdc", "taguette.qdc", "loose.qdc"];

    [Theory]
    [MemberData(nameof(Codebooks))]
    public void What_is_written_and_read_again_is_the_same(string fixture)
    {
        var first = Read(fixture);
        var written = QdaCodebookFile.ToXml(first);
        var second = QdaCodebookFile.Read(Packed.Xml(written), fixture);
        Assert.Equal(first.All.Select(Told), second.All.Select(Told));
        Assert.Equal(first.Sets.Select(Told), second.Sets.Select(Told));
        Assert.Equal((first.Origin, Told(first.Extras)), (second.Origin, Told(second.Extras)));
        Assert.Equal(written, QdaCodebookFile.ToXml(second));
    }

    [Fact]
    public void Namespaces_of_other_versions_are_read_and_reported()
    {
        var codebook = Read("nvivo.qdc");
        Assert.Equal(["Work", "Møter"], codebook.All.Select(code => code.Name));
        Assert.Equal("#00FF00", codebook.Codes[0].Codes[0].Color);
        Assert.Equal(QdaFault.OtherNamespace, Assert.Single(codebook.Problems).Fault);
    }

    [Fact]
    public void Sets_refer_to_their_codes_and_empty_descriptions_stay_empty()
    {
        var codebook = Read("atlas-ti.qdc");
        Assert.Equal(codebook.Codes.Select(code => code.Id), codebook.Sets[0].Codes);
        Assert.Equal([null, ""], codebook.Codes.Select(code => code.Description));
    }

    [Fact]
    public void Missing_and_unknown_parts_are_read_reported_and_kept()
    {
        var codebook = Read("loose.qdc");
        Assert.Equal(["First", "Second", "two"], codebook.All.Select(code => code.Name));
        Assert.Equal([true, false, true], codebook.All.Select(code => code.IsCodable));
        Assert.Equal("two\nlines\tand a tab & more", codebook.Codes[0].Description);
        Assert.Equal(["isCodeble", "{urn:example:own}weight"], codebook.Codes[0].Extras.Attributes.Select(extra => extra.Key));
        Assert.Equal("""<Example kind="short" xmlns="urn:example:own">so <b xmlns="">it</b> goes</Example>""", codebook.Codes[0].Extras.Elements[0]);
        Assert.Equal("<Palette />", codebook.Extras.Elements[0]);
        Assert.True(codebook.Codes[0].Codes[0].Id.IsGuid);
        QdaFault[] expected = [QdaFault.OtherNamespace, QdaFault.UnknownAttribute, QdaFault.UnknownElement, QdaFault.NotAGuid, QdaFault.MissingAttribute, QdaFault.UnreadableValue];
        Assert.Equal(expected.Order(), codebook.Problems.Select(problem => problem.Fault).Distinct().Order());
    }

    [Fact]
    public void An_id_made_up_is_the_same_on_every_reading() =>
        Assert.Equal(Read("loose.qdc").Codes[0].Codes[0].Id, Read("loose.qdc").Codes[0].Codes[0].Id);

    [Fact]
    public void The_codebook_of_a_project_is_read_from_its_archive()
    {
        var codebook = QdaCodebookFile.Read(Packed.Fixture("qualcoder"), "field.qdpx");
        Assert.Equal(["Conditions", "Space"], codebook.All.Select(code => code.Name));
        Assert.Equal("QualCoder 3.8.2", codebook.Origin);
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_are_replaced_and_line_ends_kept()
    {
        var codebook = new QdaCodebook([new QdaCode(QdaId.From("a"), "tab\tand\u0001control \uD800") { Description = "one\r\ntwo\nthree 😀" }]);
        var again = QdaCodebookFile.Read(Packed.Xml(QdaCodebookFile.ToXml(codebook)));
        Assert.Equal("tab\tand\uFFFDcontrol \uFFFD", again.Codes[0].Name);
        Assert.Equal("one\r\ntwo\nthree 😀", again.Codes[0].Description);
    }

    [Fact]
    public void Any_text_that_XML_can_hold_survives_a_round_letter_by_letter()
    {
        string[] letters = ["a", "ø", "😀", "\t", "\n", "\r", "\r\n", " ", "<", "&", "]]>", "\"", "'", "\u0085", "\u2028", "\uFEFF", "e\u0301", "&#13;"];
        var random = new Random(20200904);
        string Text() => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => letters[random.Next(letters.Length)]));
        QdaCode Code(int depth, string id) => new(QdaId.From(id), "n" + Text())
        {
            Description = random.Next(3) == 0 ? null : Text(),
            Color = random.Next(2) == 0 ? null : Text(),
            IsCodable = random.Next(2) == 0,
            Codes = depth == 0 ? [] : [.. Enumerable.Range(0, random.Next(4)).Select(i => Code(depth - 1, $"{id}/{i}"))],
        };

        for (var round = 0; round < 100; round++)
        {
            var first = new QdaCodebook([.. Enumerable.Range(0, 3).Select(i => Code(3, $"{i}"))]) { Origin = Text() };
            var second = QdaCodebookFile.Read(Packed.Xml(QdaCodebookFile.ToXml(first)));
            Assert.Equal(first.All.Select(Told), second.All.Select(Told));
            Assert.Equal(first.Origin, second.Origin);
        }
    }

    [Fact]
    public void A_codebook_says_what_the_standard_asks_for()
    {
        var xml = QdaCodebookFile.ToXml(new QdaCodebook([new QdaCode(new QdaId(Packed.Guid(1)), "Work") { Color = "#00FF00" }]) { Origin = "here" });
        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <CodeBook xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:QDA-XML:codebook:1.0 Codebook.xsd" origin="here" xmlns="urn:QDA-XML:codebook:1.0">
              <Codes>
                <Code guid="00000000-0000-4000-8000-000000000001" name="Work" isCodable="true" color="#00FF00" />
              </Codes>
            </CodeBook>

            """,
            xml, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_codebook_shows_its_tree()
    {
        var shown = Read("nvivo.qdc").ToString();
        Assert.Contains("\u2003Møter", shown, StringComparison.Ordinal);
    }

    private static QdaCodebook Read(string fixture) => QdaCodebookFile.Read(Path.Combine(Packed.Fixtures, "codebooks", fixture));

    private static string Told(QdaCode code) => string.Join('|', code.Id.Text, code.Name, code.IsCodable, code.Color ?? "-", code.Description ?? "-", code.Codes.Length, Told(code.Extras));

    private static string Told(QdaSet set) => string.Join('|', set.Id.Text, set.Name, set.Description ?? "-", string.Join(',', set.Codes), Told(set.Extras));

    private static string Told(QdaExtras extras) => string.Join(',', extras.Attributes.Select(extra => extra.ToString()).Concat(extras.Elements));
}
