using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Reading;

/// <summary>Reads the files of one study as one.</summary>
internal sealed class StudyReader
{
    private readonly RowPlaces places = new();
    private readonly ImmutableArray<JsonSection> files;

    private StudyReader(ImmutableArray<JsonSection> files) => this.files = files;

    /// <summary>Reads a study and holds it to the rules.</summary>
    /// <param name="files">At least one file.</param>
    /// <exception cref="DictionaryException">A file cannot be read, or its rows do not fit together.</exception>
    public static CaseStudy Read(ImmutableArray<CaseFile> files)
    {
        using var documents = new OpenDocuments(CaseFormat.Properties);
        return new StudyReader([.. files.Select(file => documents.Open(file.Text, file.Name, "material"))]).Study();
    }

    private CaseStudy Study()
    {
        var id = files[0].Text("study");
        foreach (var other in files.Where(file => file.Text("study") != id))
        {
            throw other.Refuse("study", $"The file is of study '{other.Text("study")}', others beside it of '{id}'.", "Put each study in a folder of its own.");
        }

        var rows = new StudyRows(id, About(), FolderOf(files[0].FileName))
        {
            Dimensions = Sections("dimensions", "dimension", RowReader.Dimension),
            Cases = Rows("cases", "case", RowReader.Case),
            Informants = Rows("informants", "informant", RowReader.Informant),
            Attributes = Rows("attributes", "attribute", RowReader.Attribute),
            Codes = Rows("codes", "code", RowReader.Code),
            Findings = Rows("findings", "finding", RowReader.Finding),
            Summaries = Sections("summaries", "summary", json => json.Here(() => Placed(RowReader.Summary(json), json))),
            Indicators = Sections("indicators", "indicator", RowReader.Indicator),
            Figures = Rows("figures", "figure", DisplayReader.Figure),
            Numbers = Rows("numbers", "number", DisplayReader.Number),
            Guide = Rows("guide", "guideQuestion", DisplayReader.Question),
            Anomalies = Rows("anomalies", "anomaly", RowReader.Anomaly),
        };
        new StudyRules(rows, places).Hold();
        return new CaseStudy(rows);
    }

    private static string FolderOf(string file) => file[..Math.Max(0, file.LastIndexOf('/'))];

    private StudyAbout About() => files.Where(file => file.Has("about")).ToList() switch
    {
        [var only] => DisplayReader.About(only.Section("about", "about")),
        [] => throw files[0].Refuse("", "No file of the study says what it is.", "Add 'about' to one of them."),
        [_, var second, ..] => throw second.Refuse("about", "A second file says what the study is.", "Keep one 'about'."),
    };

    private ImmutableArray<T> Sections<T>(string name, string kind, Func<JsonSection, T> read) => [.. files.SelectMany(file => file.OptionalSections(name, kind, read))];

    private ImmutableArray<T> Rows<T>(string name, string kind, Func<JsonSection, T> read)
        where T : ICaseRow => Sections(name, kind, json =>
    {
        var row = read(json);
        places.Add(row.Id, json);
        return row;
    });

    /// <summary>A summary has no id; it is known by what it sums up.</summary>
    private CaseSummary Placed(CaseSummary summary, JsonSection json)
    {
        places.Add(StudyRules.IdOf(summary), json);
        return summary;
    }
}
