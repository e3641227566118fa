using NavNotebooks.Survey.Cases.Qda;

namespace NavNotebooks.Survey.Tests.Cases.Qda;

public sealed class QdaAgreementTests
{
    [Fact]
    public void Codings_of_two_coders_become_segments_and_agree_as_counted_by_hand()
    {
        var project = Two("A", "B");
        Assert.Equal([("A", "Work / Meetings", 0, 4), ("B", "Work / Meetings", 2, 6), ("A", "Work", 8, 10)], project.CodedSegments().Select(segment => (segment.Coder, segment.Code, segment.From, segment.To)));
        var agreement = project.Agreement();
        var meetings = agreement.Codes.Single(code => code.Code == "Work / Meetings");
        Assert.Equal((2L, 2L, 2L, 4L), (meetings.Both, meetings.OnlyFirst, meetings.OnlySecond, meetings.Neither));
    }

    [Fact]
    public void Coders_of_one_name_are_told_apart_by_id() =>
        Assert.Equal([Packed.Guid(1), Packed.Guid(2)], Two("A", "A").CodedSegments().Select(segment => segment.Coder).Distinct());

    [Fact]
    public void What_marks_no_characters_is_left_out()
    {
        var nvivo = QdaProjectFile.Read(Packed.Fixture("nvivo"));
        Assert.Equal(["Work / Meetings", "Work"], nvivo.CodedSegments().Select(segment => segment.Code));
        var atlas = QdaProjectFile.Read(Packed.Fixture("atlas-ti"));
        Assert.Equal(["busy"], atlas.CodedSegments().Select(segment => segment.Code));
        Assert.Throws<ArgumentException>(() => atlas.Agreement());
    }

    [Fact]
    public void Lengths_are_of_texts_at_hand_and_of_those_of_PDFs()
    {
        var project = QdaProjectFile.Read(Packed.Fixture("maxqda"));
        Assert.Equal([11, 21, 24], project.TextLengths().Values.Order());
    }

    private static QdaProject Two(string first, string second)
    {
        string Selection(int number, int start, int end, int coder, int code) =>
            $"<PlainTextSelection guid='{Packed.Guid(number)}' startPosition='{start}' endPosition='{end}'><Coding guid='{Packed.Guid(number + 100)}' creatingUser='{Packed.Guid(coder)}'><CodeRef targetGUID='{Packed.Guid(code)}'/></Coding></PlainTextSelection>";

        return QdaProjectFile.Read(Packed.Xml(Packed.Project(
            $"<Users><User guid='{Packed.Guid(1)}' name='{first}'/><User guid='{Packed.Guid(2)}' name='{second}'/></Users>"
            + $"<CodeBook><Codes><Code guid='{Packed.Guid(3)}' name='Work' isCodable='true'><Code guid='{Packed.Guid(4)}' name='Meetings' isCodable='true'/></Code></Codes></CodeBook>"
            + $"<Sources><TextSource guid='{Packed.Guid(5)}'><PlainTextContent>0123456789</PlainTextContent>{Selection(6, 0, 4, 1, 4)}{Selection(7, 2, 6, 2, 4)}{Selection(8, 8, 10, 1, 3)}</TextSource></Sources>")));
    }
}
