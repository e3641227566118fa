using NavNotebooks.Survey.Cases.Qda;

namespace NavNotebooks.Survey.Tests.Cases.Qda;

public sealed class QdaProjectFileTests
{
    [Fact]
    public void A_project_as_NVivo_writes_it_is_read_with_its_passages()
    {
        var project = QdaProjectFile.Read(Packed.Fixture("nvivo"), "nvivo.qdpx");
        Assert.Equal(["Meetings", "Meetings", "First line"], project.Passages().Select(passage => passage.Text));
        Assert.Equal("good", project.Sources[1].Passage(project.Sources[1].Selections[0]));
        Assert.Equal(["CA", "CB"], project.Users.Select(user => user.Initials));
        Assert.Equal([("12", QdaVariableType.Integer), (null, QdaVariableType.Text)], project.Cases[0].Values.Select(value => (value.Text, value.Type)));
        Assert.Equal("Ask again about this.\n", project.Notes[0].Text?.Value);
        Assert.Equal((project.Notes[0].Id, project.Sources[0].Selections[0].Id), (project.Links[0].Origin!.Value, project.Links[0].Target!.Value));
        Assert.Equal([QdaFault.CaseAsCode, QdaFault.WideCharacters], project.Problems.Select(problem => problem.Fault));
    }

    [Fact]
    public void A_project_as_ATLAS_ti_writes_it_is_read_in_spite_of_six_deviations()
    {
        var project = QdaProjectFile.Read(Packed.Fixture("atlas-ti"), "atlas.qdpx");
        Assert.Equal(["calm", "busy"], project.Codebook.All.Select(code => code.Name));
        Assert.All(project.Codebook.All, code => Assert.Null(code.Color));
        var film = project.Sources[0];
        Assert.Equal((QdaPathScheme.Relative, "72000000-0000-4000-8000-000000000001.mov"), (film.MediaPath!.Scheme, film.MediaPath.Path));
        Assert.Equal((21477L, 21477L, "Look at this again"), (film.Selections[1].Start!.Value, film.Selections[1].End!.Value, film.Selections[1].Description));
        Assert.Equal(2, film.Selections[0].Codings.Length);
        Assert.Equal("Meetings", project.Sources[1].Passage(project.Sources[1].Selections[0]));
        Assert.Equal(
            [QdaFault.OtherProjectName, QdaFault.EmptySelection, QdaFault.LineEndings, QdaFault.SourceElsewhere, QdaFault.MachinePath],
            project.Problems.Select(problem => problem.Fault));
    }

    [Fact]
    public void Line_ends_can_be_counted_as_stored_also_for_ATLAS_ti()
    {
        var options = QdaReadOptions.Default with { LineEndings = QdaLineEndings.AsStored };
        var project = QdaProjectFile.Read(Packed.Fixture("atlas-ti"), "atlas.qdpx", options);
        Assert.Equal("\nMeeting", project.Sources[1].Passage(project.Sources[1].Selections[0]));
    }

    [Fact]
    public void A_project_as_MAXQDA_writes_it_is_read_with_comments_values_and_the_text_of_a_PDF()
    {
        var project = QdaProjectFile.Read(Packed.Fixture("maxqda"), "maxqda.qdpx");
        Assert.Equal(["Answer", "Answer", "New Recording 11", "Plan"], project.Sources.Select(source => source.Name));
        Assert.Equal(["Too much", null, null, null, "plan"], project.Passages().Select(passage => passage.Text));
        Assert.Equal("a comment without a code", project.Sources[0].Selections[1].Description);
        Assert.Equal(["caseworker", "false"], project.Sources[0].Values.Select(value => value.Text));
        Assert.Equal(new QdaArea(0, 18, 45, 577, 234), project.Sources[3].Selections[0].Area);
        Assert.Equal(2, project.Sets[0].Sources.Length);
        Assert.Empty(project.Problems);
    }

    [Fact]
    public void A_project_as_QualCoder_writes_it_is_read_and_what_is_not_there_is_reported()
    {
        var project = QdaProjectFile.Read(Packed.Fixture("qualcoder"), "qualcoder.qdpx");
        Assert.Equal([false, true], project.Codebook.All.Select(code => code.IsCodable));
        Assert.Equal(new QdaId("c4000000-0000-4000-8000-0000000000ff"), project.Passages().Single().Coding.Code);
        Assert.Equal("A mem", project.Notes[0].Passage(project.Notes[0].Selections[0]));
        Assert.Null(project.Sources[0].Passage(project.Sources[0].Selections[1]));
        Assert.Equal("What was seen", project.Description);
        Assert.Equal("", project.Cases[0].Description);
        Assert.Equal(
            [QdaFault.UnknownAttribute, QdaFault.UnknownElement, QdaFault.UnknownReference, QdaFault.SelectionOutside],
            project.Problems.Select(problem => problem.Fault));
    }

    [Fact]
    public void The_XML_of_a_project_is_read_without_its_archive()
    {
        using var stream = File.OpenRead(Path.Combine(Packed.Fixtures, "qualcoder", "project.qde"));
        var project = QdaProjectFile.Read(stream, "project.qde");
        Assert.Equal("QualCoder 3.8.2", project.Origin);
        Assert.Null(project.Sources[0].Text);
        Assert.Contains(project.Problems, problem => problem.Fault == QdaFault.SourceElsewhere);
    }

    [Fact]
    public void Several_alike_are_one_problem_with_a_count_and_the_first_place()
    {
        var codings = string.Concat(Enumerable.Range(1, 30).Select(i => $"\n<Coding guid='{Packed.Guid(i)}'><CodeRef targetGUID='{Packed.Guid(99)}'/></Coding>"));
        var project = QdaProjectFile.Read(Packed.Xml(Packed.Project($"<Sources><TextSource guid='{Packed.Guid(40)}'><PlainTextContent>x</PlainTextContent>{codings}</TextSource></Sources>")), "own.qde");
        var problem = Assert.Single(project.Problems);
        Assert.Equal((QdaFault.UnknownReference, 30, new QdaPlace("own.qde", null, 2)), (problem.Fault, problem.Count, problem.Place));
        Assert.Equal(30, project.Passages().Count());
    }

    [Theory]
    [InlineData("nvivo", true)]
    [InlineData("atlas-ti", false)]
    [InlineData("maxqda", true)]
    [InlineData("qualcoder", false)]
    public void What_is_written_and_read_again_is_the_same(string fixture, bool hasMedia)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Packed.Fixture(fixture).ToArray());
            var mediaFrom = hasMedia ? path : null;
            var first = QdaProjectFile.Read(path);
            using var once = new MemoryStream();
            QdaProjectFile.Write(first, once, mediaFrom);
            var second = QdaProjectFile.Read(once, "again.qdpx");
            using var twice = new MemoryStream();
            QdaProjectFile.Write(second, twice, mediaFrom);
            Assert.Equal(once.ToArray(), twice.ToArray());
            Assert.Equal(first.Passages().Select(passage => (passage.Text, passage.Coding.Code, passage.Coding.Coder)), second.Passages().Select(passage => (passage.Text, passage.Coding.Code, passage.Coding.Coder)));
            Assert.Equal(first.Cases.SelectMany(unit => unit.Values), second.Cases.SelectMany(unit => unit.Values));
            Assert.Equal(first.Links.Length + first.Sets.Length + first.Notes.Length, second.Links.Length + second.Sets.Length + second.Notes.Length);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Files_of_sources_that_are_not_at_hand_are_not_passed_over_in_silence()
    {
        var project = QdaProjectFile.Read(Packed.Fixture("maxqda"), "maxqda.qdpx");
        using var stream = new MemoryStream();
        var error = Assert.Throws<QdaFileException>(() => QdaProjectFile.Write(project, stream));
        Assert.Equal(QdaFault.MissingMedia, error.Fault);
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void Positions_read_in_UTF_16_units_are_written_in_code_points()
    {
        var project = QdaProjectFile.Read(
            Packed.Xml(Packed.Project($"<Sources><TextSource guid='{Packed.Guid(1)}'><PlainTextContent>😀😀ab</PlainTextContent><PlainTextSelection guid='{Packed.Guid(2)}' startPosition='4' endPosition='6'/></TextSource></Sources>")),
            options: QdaReadOptions.Default with { Counting = QdaCounting.Utf16Units });
        Assert.Equal("ab", project.Sources[0].Passage(project.Sources[0].Selections[0]));
        using var stream = new MemoryStream();
        QdaProjectFile.Write(project, stream);
        var again = QdaProjectFile.Read(stream);
        Assert.Equal((2L, 4L), (again.Sources[0].Selections[0].Start!.Value, again.Sources[0].Selections[0].End!.Value));
        Assert.Equal("ab", again.Sources[0].Passage(again.Sources[0].Selections[0]));
    }

    [Fact]
    public void A_project_shows_counts_and_problems_and_no_names()
    {
        var project = QdaProjectFile.Read(Packed.Fixture("nvivo"), "nvivo.qdpx");
        var shown = project.ToString();
        Assert.Contains("NVivo for Windows 14.23", shown, StringComparison.Ordinal);
        Assert.Contains("nvivo.qdpx, project.qde, line 43: A coding names a case", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Coder A", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Interview", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_come_in_the_order_that_the_standard_asks_for()
    {
        var project = QdaProjectFile.Read(Packed.Fixture("maxqda"), "maxqda.qdpx");
        var xml = System.Xml.Linq.XElement.Parse(QdaProjectWriter.Write(project));
        Assert.Equal(["Users", "CodeBook", "Variables", "Sources", "Sets"], xml.Elements().Select(element => element.Name.LocalName));
        var pdf = xml.Descendants().Single(element => element.Name.LocalName == "PDFSource");
        Assert.Equal(["PDFSelection", "Representation"], pdf.Elements().Select(element => element.Name.LocalName));
        Assert.All(xml.DescendantsAndSelf(), element => Assert.Equal(QdaGrammar.ProjectNamespace, element.Name.NamespaceName));
    }

    [Fact]
    public void An_existing_file_is_kept_when_writing_fails()
    {
        var folder = Directory.CreateTempSubdirectory();
        var path = Path.Combine(folder.FullName, "team.qdpx");
        File.WriteAllText(path, "there before");
        Assert.Throws<QdaFileException>(() => QdaProjectFile.Write(QdaProjectFile.Read(Packed.Fixture("maxqda")), path));
        Assert.Equal("there before", File.ReadAllText(path));
        Assert.Single(folder.EnumerateFiles());
        folder.Delete(recursive: true);
    }
}
