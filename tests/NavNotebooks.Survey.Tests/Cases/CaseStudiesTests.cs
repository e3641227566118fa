using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Claims.JointDisplays;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Cases;

public sealed class CaseStudiesTests
{
    [Fact]
    public void Five_documents_are_coded()
    {
        Assert.Equal(["S0", "S1", "S2", "S3", "S4"], CaseStudies.All.Select(study => study.Id));
        Assert.Equal(["S3", "S1", "S2", "S0", "S4"], CaseStudies.InOrderOfTime.Select(study => study.Id));
    }

    [Fact]
    public void No_two_rows_of_any_study_share_an_id()
    {
        var ids = CaseStudies.All.SelectMany(study => study.Rows).Select(row => row.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void An_id_that_is_not_there_is_told_with_the_nearest()
    {
        Assert.Contains("There is no study 'S7'.", Assert.Throws<UnknownNameException>(() => CaseStudies.Get("S7")).Message, StringComparison.Ordinal);
        var nearest = CaseStudies.Get("S1").Findings[0].Id;
        Assert.Equal(nearest, Assert.Throws<UnknownNameException>(() => CaseStudies.Findings(nearest + "x")).Nearest);
    }

    [Fact]
    public void Nine_named_offices_lie_in_three_counties_and_no_unnamed_unit_is_placed_in_one_of_them()
    {
        var study = CaseStudies.Get("S0");
        var named = study.Cases.Where(one => one is { IsIdentifiable: true, Kind: CaseKind.Office }).ToList();
        Assert.Equal(9, named.Count);
        Assert.All(named.GroupBy(one => one.Parent), county => Assert.Equal(3, county.Count()));
        Assert.DoesNotContain(study.Cases, one => !one.IsIdentifiable && named.Any(office => office.Id == one.Parent));
    }

    [Fact]
    public void The_published_questions_of_the_case_material_are_those_of_the_joint_display() =>
        Assert.Equal(Indicators.All.Select(indicator => indicator.Id).Order(StringComparer.Ordinal), CaseStudies.Get("S0").Indicators.Where(indicator => indicator.IsPublished).Select(indicator => indicator.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Informants_words_are_never_an_authors_or_a_cited_works() => Assert.All(
        CaseStudies.All.SelectMany(study => study.Findings.Empirical()),
        finding => Assert.False(finding.Voices.All(voice => voice is Voice.Literature or Voice.Document), finding.Id));

    [Fact]
    public void Words_of_quantity_are_words_and_no_sentences() => Assert.All(
        CaseStudies.All.SelectMany(study => study.Findings).Select(finding => finding.Quantity?.Printed).OfType<string>(),
        printed => Assert.True(printed.Split(' ').Length <= 6, printed));

    [Fact]
    public void Nothing_is_quoted() => Assert.All(
        CaseStudies.All.SelectMany(study => study.Findings),
        finding => Assert.DoesNotContain('«', finding.Statement));

    [Fact]
    public void A_number_of_informants_who_say_so_is_never_more_than_are_named()
    {
        foreach (var finding in CaseStudies.All.SelectMany(study => study.Findings).Where(finding => finding.Quantity?.Count?.Basis == CountBasis.Named && !finding.Informants.IsEmpty))
        {
            Assert.True(finding.Quantity!.Count!.N <= finding.Informants.Length, finding.Id);
        }
    }
}
