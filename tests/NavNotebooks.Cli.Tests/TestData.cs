using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Cli.Tests;

/// <summary>A folder with what looks like a user's own file, and notebooks that take their data from it.</summary>
internal static class TestData
{
    /// <summary>The wave that the user's own folder holds.</summary>
    public const string Wave = "owners-2019";

    /// <summary>Writes made-up answers as a user's own file.</summary>
    /// <returns>The folder.</returns>
    public static string Write(TemporaryFolder folder)
    {
        Directory.CreateDirectory(folder["data"]);
        CsvSurveyFile.Write(SyntheticSurveys.Get(Wave).Frame, folder[$"data/{Wave}.csv"]);
        return folder["data"];
    }

    /// <summary>Makes a folder look like the repository's root, and returns the path of a notebook in it.</summary>
    public static string NotebookInRepository(TemporaryFolder folder, Notebook notebook)
    {
        Directory.CreateDirectory(folder["repository/notebooks"]);
        File.WriteAllText(folder["repository/NavNotebooks.sln"], "");
        var path = folder["repository/notebooks/a.ipynb"];
        NotebookFile.Write(notebook, path);
        return path;
    }

    /// <summary>A notebook with the parameters of every notebook, and one cell that uses them.</summary>
    public static Notebook Asking(string cell) => Notebook.Empty.WithCells(
    [
        Cell.Code("setup", "#r \"NavNotebooks\""),
        Cell.Code("parameters", "var wave = 2019;\nvar groupBy = \"position\";\nvar data = \"at-hand\";").WithTags("parameters"),
        Cell.Code("surveys", "var surveys = Surveys.From(data);\nsurveys"),
        Cell.Code("asked", cell),
    ]);

    /// <summary>Asks the owners, of whom the user's folder has a file.</summary>
    public static Notebook AskingOwners => Asking("surveys.Owners.Ask(\"more_in_work\").Share(Answers.TopTwo).By(groupBy).Across(wave)");
}
