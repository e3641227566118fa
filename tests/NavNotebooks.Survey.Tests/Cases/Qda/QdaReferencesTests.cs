using NavNotebooks.Survey.Cases.Qda;

namespace NavNotebooks.Survey.Tests.Cases.Qda;

public sealed class QdaReferencesTests
{
    [Fact]
    public void A_code_beneath_itself_is_refused()
    {
        var code = $"<Code guid='{Packed.Guid(1)}' name='a' isCodable='true'>";
        var error = Refused($"<CodeBook><Codes>\n{code}<Code guid='{Packed.Guid(2)}' name='b' isCodable='true'>\n{code}</Code></Code></Code></Codes></CodeBook>");
        Assert.Equal((QdaFault.CodeInItself, 3), (error.Fault, error.Place.Line!.Value));
        Assert.Contains(Packed.Guid(1), error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<Users>{0}{0}</Users>", "<User guid='{1}'/>")]
    [InlineData("<CodeBook><Codes>{0}{0}</Codes></CodeBook>", "<Code guid='{1}' name='a' isCodable='true'/>")]
    [InlineData("<codebook><codes>{0}{0}</codes></codebook>", "<code GUID='{1}' name='a' isCodable='true'/>")]
    [InlineData("<Variables>{0}{0}</Variables>", "<Variable guid='{1}' name='a' typeOfVariable='Text'/>")]
    [InlineData("<Cases>{0}{0}</Cases>", "<Case guid='{1}'/>")]
    [InlineData("<Sources>{0}{0}</Sources>", "<TextSource guid='{1}'/>")]
    [InlineData("<Notes>{0}{0}</Notes>", "<Note guid='{1}'/>")]
    public void Two_things_with_one_id_are_refused(string around, string thing)
    {
        var one = thing.Replace("{1}", Packed.Guid(1), StringComparison.Ordinal);
        Assert.Equal(QdaFault.DuplicateId, Refused(around.Replace("{0}", one, StringComparison.Ordinal)).Fault);
    }

    [Fact]
    public void Ids_that_differ_in_case_or_braces_are_one()
    {
        var error = Refused("<Users><User guid='{0000000A-0000-4000-8000-000000000001}'/><User guid='0000000a-0000-4000-8000-000000000001'/></Users>");
        Assert.Equal(QdaFault.DuplicateId, error.Fault);
    }

    [Fact]
    public void Two_codings_with_one_id_are_reported_and_kept()
    {
        var coding = $"<Coding guid='{Packed.Guid(2)}'><CodeRef targetGUID='{Packed.Guid(1)}'/></Coding>";
        var project = Read($"<CodeBook><Codes><Code guid='{Packed.Guid(1)}' name='a' isCodable='true'/></Codes></CodeBook><Sources><TextSource guid='{Packed.Guid(3)}'><PlainTextContent/>{coding}{coding}</TextSource></Sources>");
        Assert.Equal(2, project.Sources[0].Codings.Length);
        Assert.Equal(QdaFault.DuplicateId, Assert.Single(project.Problems).Fault);
    }

    [Fact]
    public void Links_may_form_circles()
    {
        var codes = $"<CodeBook><Codes><Code guid='{Packed.Guid(1)}' name='a' isCodable='true'/><Code guid='{Packed.Guid(2)}' name='b' isCodable='true'/></Codes></CodeBook>";
        var links = $"<Links><Link guid='{Packed.Guid(3)}' originGUID='{Packed.Guid(1)}' targetGUID='{Packed.Guid(2)}' direction='OneWay'/><Link guid='{Packed.Guid(4)}' originGUID='{Packed.Guid(2)}' targetGUID='{Packed.Guid(1)}' direction='sideways'/></Links>";
        var project = Read(codes + links);
        Assert.Equal([QdaDirection.OneWay, null], project.Links.Select(link => link.Direction));
        Assert.Equal(QdaFault.UnreadableValue, Assert.Single(project.Problems).Fault);
    }

    [Theory]
    [InlineData("<Sets><Set guid='{0}' name='s'><MemberCode targetGUID='{1}'/></Set></Sets>")]
    [InlineData("<Cases><Case guid='{0}'><SourceRef targetGUID='{1}'/></Case></Cases>")]
    [InlineData("<Cases><Case guid='{0}'><SelectionRef targetGUID='{1}'/></Case></Cases>")]
    [InlineData("<Cases><Case guid='{0}'><VariableValue><VariableRef targetGUID='{1}'/></VariableValue></Case></Cases>")]
    [InlineData("<Links><Link guid='{0}' originGUID='{1}'/></Links>")]
    [InlineData("<Graphs><Graph guid='{0}'><Vertex guid='{2}' representedGUID='{1}' firstX='0' firstY='0'/></Graph></Graphs>")]
    [InlineData("<NoteRef targetGUID='{1}'/>")]
    public void References_to_nothing_are_reported(string content)
    {
        var project = Read(content.Replace("{0}", Packed.Guid(1), StringComparison.Ordinal).Replace("{1}", Packed.Guid(77), StringComparison.Ordinal).Replace("{2}", Packed.Guid(2), StringComparison.Ordinal));
        Assert.Equal(QdaFault.UnknownReference, Assert.Single(project.Problems).Fault);
    }

    private static QdaProject Read(string content) => QdaProjectFile.Read(Packed.Xml(Packed.Project(content)), "own.qde");

    private static QdaFileException Refused(string content) => Packed.Refused(Packed.Xml(Packed.Project(content)));
}
