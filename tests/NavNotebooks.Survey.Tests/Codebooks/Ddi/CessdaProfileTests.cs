using System.Xml.Linq;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Codebooks.Ddi;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Codebooks.Ddi;

public sealed class CessdaProfileTests
{
    private static readonly XNamespace Ddi = "ddi:codebook:2_5";

    // What the profile asks for, mandatory and recommended, as places below codeBook.
    private static readonly string[] Asked =
    [
        "stdyDscr/citation/titlStmt/titl", "stdyDscr/citation/titlStmt/IDNo", "stdyDscr/citation/holdings/@URI", "stdyDscr/citation/rspStmt/AuthEnty", "stdyDscr/citation/distStmt/distrbtr",
        "stdyDscr/stdyInfo/subject/keyword", "stdyDscr/stdyInfo/subject/topcClas", "stdyDscr/stdyInfo/abstract", "stdyDscr/stdyInfo/sumDscr/collDate", "stdyDscr/stdyInfo/sumDscr/nation",
        "stdyDscr/stdyInfo/sumDscr/anlyUnit", "stdyDscr/stdyInfo/sumDscr/universe", "stdyDscr/method/dataColl/timeMeth", "stdyDscr/method/dataColl/sampProc", "stdyDscr/method/dataColl/collMode",
        "stdyDscr/dataAccs/useStmt/restrctn",
    ];

    [Theory]
    [InlineData("owners-2019")]
    [InlineData("office-2014")]
    [InlineData("owners-2011")]
    public void Every_field_is_written_or_named_as_lacking(string id)
    {
        var codebook = Codebook.Of(SurveyDictionary.Embedded.Survey(id));
        var root = XDocument.Parse(DdiCodebook.Write(codebook)).Root!;
        var lacking = CessdaProfile.Gaps(codebook).Select(gap => gap.Place).ToList();
        Assert.All(Asked, place => Assert.True(lacking.Contains(place) || Has(root, place), place));
    }

    [Fact]
    public void Of_a_survey_that_no_archive_entry_knows_more_is_lacking() =>
        Assert.Contains(CessdaProfile.Gaps(Codebook.Of(TinySurvey.Definition)), gap => gap.What == "the country");

    [Fact]
    public void Mandatory_fields_are_named_first() =>
        Assert.Equal([true, true, true, false], CessdaProfile.Gaps(Codebook.Of(TinySurvey.Definition)).Take(4).Select(gap => gap.IsMandatory));

    private static bool Has(XElement root, string place) =>
        place.Split('/').Aggregate((IEnumerable<XElement>)[root], (found, name) => found.Elements(Ddi + name)).Any(element => element.Value.Length > 0);
}
