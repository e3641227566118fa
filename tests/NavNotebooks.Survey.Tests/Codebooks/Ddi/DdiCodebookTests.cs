using System.Xml.Linq;
using NavNotebooks.Display;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Codebooks.Ddi;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Synthetic;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Codebooks.Ddi;

public sealed class DdiCodebookTests
{
    private static readonly XNamespace Ddi = "ddi:codebook:2_5";

    public static TheoryData<string> Waves => [.. SurveyDictionary.Embedded.Surveys.Concat(SurveyDictionary.Examples.Surveys).Select(survey => survey.Id)];

    private static XElement Written(Codebook codebook, Language language = Language.English) => XDocument.Parse(DdiCodebook.Write(codebook, language)).Root!;

    private static XElement Variable(XElement root, string name) => root.Descendants(Ddi + "var").Single(variable => variable.Attribute("name")!.Value == name);

    [Theory]
    [MemberData(nameof(Waves))]
    public void Every_wave_described_is_valid(string id)
    {
        DdiSchema.Require();
        var dictionary = SurveyDictionary.Embedded.Surveys.Any(survey => survey.Id == id) ? SurveyDictionary.Embedded : SurveyDictionary.Examples;
        Assert.Empty(DdiSchema.Errors(DdiCodebook.Write(Codebook.Of(dictionary.Survey(id)), Language.Bokmål)));
    }

    [Fact]
    public void Waves_with_answers_are_valid_whatever_they_rest_on()
    {
        DdiSchema.Require();
        Assert.Empty(DdiSchema.Errors(DdiCodebook.Write(Codebook.Of(SyntheticSurveys.Get("owners-2019").Frame))));
        Assert.Empty(DdiSchema.Errors(DdiCodebook.Write(Codebook.Of(Surveys.Illinois.Frame(2018)))));
        Assert.Empty(DdiSchema.Errors(DdiCodebook.Write(Codebook.Of(TinySurvey.With(DataBasis.Microdata)))));
    }

    [Fact]
    public void The_schema_refuses_what_is_wrong()
    {
        DdiSchema.Require();
        var wrong = DdiCodebook.Write(Codebook.Of(TinySurvey.Frame)).Replace("missing=\"Y\"", "missing=\"perhaps\"", StringComparison.Ordinal);
        Assert.Contains(DdiSchema.Errors(wrong), error => error.Contains("missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Reasons_for_missing_are_missing_and_answers_are_not()
    {
        var trust = Variable(Written(Codebook.Of(TinySurvey.Frame)), "trust");
        var categories = trust.Elements(Ddi + "catgry").ToDictionary(category => category.Element(Ddi + "catValu")!.Value, category => category.Attribute("missing")!.Value);
        Assert.Equal("N", categories["5"]);
        Assert.Equal("Y", categories["-1"]);
        Assert.Equal("Y", categories["sysmiss"]);
        Assert.Equal(["-1", "-2", "-9"], trust.Element(Ddi + "invalrng")!.Elements().Select(item => item.Attribute("VALUE")!.Value));
        Assert.Equal("7", trust.Elements(Ddi + "sumStat").Single(statistic => statistic.Attribute("type")!.Value == "vald").Value);
    }

    [Fact]
    public void Labels_stand_in_both_languages_the_main_one_first()
    {
        var root = Written(Codebook.Of(TinySurvey.Frame), Language.Bokmål);
        Assert.Equal("nb", root.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal(["nb", "en"], Variable(root, "trust").Elements(Ddi + "labl").Select(label => label.Attribute(XNamespace.Xml + "lang")!.Value));
        Assert.Equal("En bitte liten undersøkelse", root.Element(Ddi + "stdyDscr")!.Descendants(Ddi + "titl").First().Value);
        Assert.Equal("A tiny survey", root.Descendants(Ddi + "parTitl").Single().Value);
    }

    [Fact]
    public void A_question_is_described_and_never_claimed_to_be_literal() =>
        Assert.Empty(Written(Codebook.Of(SyntheticSurveys.Get("owners-2019").Frame)).Descendants(Ddi + "qstnLit"));

    [Fact]
    public void Hidden_counts_are_left_out_and_said_to_be()
    {
        var root = Written(Codebook.Of(TinySurvey.With(DataBasis.Microdata)));
        Assert.DoesNotContain(root.Descendants(Ddi + "catStat"), count => count.Attribute("type")!.Value == "freq" && int.Parse(count.Value, System.Globalization.CultureInfo.InvariantCulture) is > 0 and < 5);
        Assert.Contains(Variable(root, "trust").Elements(Ddi + "notes"), note => note.Attribute("type")!.Value == "disclosure");
    }

    [Fact]
    public void Weighted_shares_name_the_weight()
    {
        var root = Written(Codebook.Of(Surveys.Illinois.Frame(2018)));
        Assert.Equal("wgt", Variable(root, "weight").Attribute("wgt")!.Value);
        Assert.Equal("V_weight", Variable(root, "sex").Attribute("wgt-var")!.Value);
        Assert.Contains(Variable(root, "sex").Descendants(Ddi + "catStat"), share => share.Attribute("wgtd")?.Value == "wgtd");
    }

    [Fact]
    public void Text_that_looks_like_markup_stays_text()
    {
        var definition = TinySurvey.Definition with { Title = new("<script>&\u0001", "Tittel") };
        Assert.Equal("<script>&\uFFFD", Written(Codebook.Of(definition)).Element(Ddi + "stdyDscr")!.Descendants(Ddi + "titl").First().Value);
    }
}
