using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Qda;

namespace NavNotebooks.Survey.Tests.Cases.Qda;

public sealed class QdaStudyTests
{
    public static TheoryData<string> Studies => ["S0", "S1", "S2", "S3", "S4"];

    [Theory]
    [MemberData(nameof(Studies))]
    public void A_codebook_has_every_code_below_its_parent_and_survives_a_round(string id)
    {
        var study = CaseStudies.Get(id);
        var codebook = study.ToCodebook();
        Assert.Equal(study.Codes.Roots.SelectMany(root => study.Codes.Under(root.Id)).Select(code => code.Label.En), codebook.All.Select(code => code.Name));
        var xml = QdaCodebookFile.ToXml(codebook);
        var again = QdaCodebookFile.Read(Packed.Xml(xml));
        Assert.Empty(again.Problems);
        Assert.Equal(xml, QdaCodebookFile.ToXml(again));
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void A_project_is_read_without_a_problem_and_each_finding_is_its_passage(string id)
    {
        var study = CaseStudies.Get(id);
        using var stream = new MemoryStream();
        QdaProjectFile.Write(study.ToProject(), stream);
        var project = QdaProjectFile.Read(stream, id + ".qdpx");
        Assert.Empty(project.Problems);
        var source = Assert.Single(project.Sources);
        Assert.Equal(study.Findings.Count, source.Selections.Length);
        Assert.All(source.Selections.Zip(study.Findings), pair =>
        {
            Assert.StartsWith(pair.Second.Statement, source.Passage(pair.First), StringComparison.Ordinal);
            Assert.EndsWith("]", source.Passage(pair.First), StringComparison.Ordinal);
            Assert.Equal(QdaStudy.IdOf(pair.Second.Code), pair.First.Codings[0].Code);
        });
        Assert.Equal(study.Cases.Length + study.Informants.Length, project.Cases.Length);
    }

    [Fact]
    public void The_same_study_gives_the_same_bytes()
    {
        using var once = new MemoryStream();
        using var twice = new MemoryStream();
        QdaProjectFile.Write(CaseStudies.Get("S2").ToProject(), once);
        QdaProjectFile.Write(CaseStudies.Get("S2").ToProject(), twice);
        Assert.Equal(once.ToArray(), twice.ToArray());
    }

    [Fact]
    public void What_is_not_stated_has_no_value()
    {
        var study = CaseStudies.Get("S1");
        var unstated = study.Attributes.First(attribute => attribute.Value is null && study.Attributes[attribute.Of, attribute.Dimension].Length == 1);
        var project = study.ToProject();
        var unit = project.Cases.Single(unit => unit.Id == QdaStudy.IdOf(unstated.Of));
        Assert.DoesNotContain(unit.Values, value => value.Variable == QdaStudy.IdOf("dimension " + unstated.Dimension));
    }

    [Fact]
    public void Names_are_in_the_language_asked_for_and_ids_are_the_same_in_both()
    {
        var study = CaseStudies.Get("S2");
        Assert.Equal(study.Codes.Roots[0].Label.Nb, study.ToCodebook(Language.Bokmål).Codes[0].Name);
        var (english, norwegian) = (study.ToProject(), study.ToProject(Language.Bokmål));
        Assert.Equal("Om funnet", norwegian.Codebook.Codes[^1].Name);
        Assert.Equal(english.Codebook.All.Select(code => code.Id), norwegian.Codebook.All.Select(code => code.Id));
    }

    [Fact]
    public void A_finding_that_says_not_bears_a_code_that_tells_so()
    {
        var study = CaseStudies.All.First(study => study.Findings.Any(finding => finding.Stance == Stance.SaysNot));
        var project = study.ToProject();
        var saysNot = project.Codebook.All.Single(code => code.Name == "says that it is not so").Id;
        Assert.Equal(
            study.Findings.Where(finding => finding.Stance == Stance.SaysNot).Select(finding => finding.Id),
            project.Sources[0].Selections.Where(selection => selection.Codings.Any(coding => coding.Code == saysNot)).Select(selection => selection.Name!));
    }
}
