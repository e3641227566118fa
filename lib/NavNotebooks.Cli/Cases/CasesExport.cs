using System.CommandLine;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Qda;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Excel;

namespace NavNotebooks.Cli.Cases;

/// <summary><c>nav cases export</c>: a study for NVivo, ATLAS.ti, MAXQDA, QualCoder, spreadsheets and statistics programs.</summary>
internal sealed class CasesExport
{
    private readonly Option<string> study = new("--study") { Description = "The study, by its document: S0 to S4.", HelpName = "ID", Required = true };

    private readonly Option<string> format = new("--format")
    {
        Description = "qdc: the codes (REFI-QDA codebook); qdpx: codes, cases, findings and notes (REFI-QDA project); xlsx: findings, matrix and all tables; csv: the findings, a column for each thing known of them.",
        Required = true,
    };

    private readonly Option<string> destination = new("--out", "-o") { Description = "The file to write; one that is there is replaced when the new one is complete.", HelpName = "FILE", Required = true };

    private readonly Option<string> language = new("--lang") { Description = "The language of names and categories; statements are in English. With nb, csv has semicolons and a byte order mark.", DefaultValueFactory = _ => "en" };

    private CasesExport()
    {
    }

    public static Command Create() => new CasesExport().ToCommand();

    private Command ToCommand()
    {
        format.AcceptOnlyFromAmong("qdc", "qdpx", "xlsx", "csv");
        language.AcceptOnlyFromAmong("en", "nb");
        var command = new Command("export", "Writes a study for programs for qualitative analysis, spreadsheets and statistics programs.") { study, format, destination, language };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(destination)!;
            Write(CaseStudies.Get(parsed.GetValue(study)!), parsed.GetValue(format)!, path, parsed.GetValue(language) == "nb" ? Language.Bokmål : Language.English);
            parsed.InvocationConfiguration.Output.WriteLine("Wrote " + path);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(CaseStudy study, string format, string path, Language language)
    {
        switch (format)
        {
            case "qdc":
                QdaCodebookFile.Write(study.ToCodebook(language), path);
                break;
            case "qdpx":
                QdaProjectFile.Write(study.ToProject(language), path);
                break;
            case "xlsx":
                ExcelFile.Write(path, study.ToSheets(language));
                break;
            default:
                CsvTableFile.Write(study.Findings.ToRows(language), path, language == Language.Bokmål ? CsvDialect.Norwegian : CsvDialect.International);
                break;
        }
    }
}
