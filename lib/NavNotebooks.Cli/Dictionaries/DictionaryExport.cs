using System.CommandLine;
using NavNotebooks.Cli.Commands;
using NavNotebooks.Cli.Reporting;
using NavNotebooks.Display;
using NavNotebooks.Documents.Files;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Codebooks.Ddi;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Dictionaries;

/// <summary><c>nav dictionary export</c>: the codebook of a survey wave, with frequencies where there are answers.</summary>
internal sealed class DictionaryExport
{
    private readonly Option<string> survey = new("--survey") { Description = "The survey wave: owners-2019, office-2014 …", HelpName = "ID", Required = true };

    private readonly Option<string> format = new("--format")
    {
        Description = "html: a page to read and print; csv: a row for each variable and category; json: all of it, in both languages; ddi: DDI-Codebook 2.5 for archives; sps: SPSS syntax with labels and missing values.",
        HelpName = string.Join('|', CodebookFormat.All.Select(one => one.Name)),
        Required = true,
    };

    private readonly Option<string?> destination = new("--out", "-o") { Description = "The file to write; one that is there is replaced when the new one is complete. Default: the terminal.", HelpName = "FILE" };

    private readonly Option<string> language = new("--lang") { Description = "The language of labels and numbers, en or nb. With nb, csv has semicolons and a byte order mark.", DefaultValueFactory = _ => "en" };

    private readonly Option<string?> data = DataOption.Create();

    private DictionaryExport()
    {
    }

    public static Command Create() => new DictionaryExport().ToCommand();

    private Command ToCommand()
    {
        language.AcceptOnlyFromAmong("en", "nb");
        format.Validators.Add(given =>
        {
            var (name, names) = (given.GetValueOrDefault<string>(), CodebookFormat.All.Select(one => one.Name).ToList());
            if (name is not null && !names.Contains(name))
            {
                given.AddError($"There is no format '{name}'." + (NearestName.To(name, names) is { } nearest ? $" Did you mean '{nearest}'?" : "") + $" Use one of: {string.Join(", ", names)}.");
            }
        });
        var command = new Command("export", "Writes the codebook of a survey wave: what was asked of whom on which scale, and the frequencies with what they rest on.") { survey, format, destination, language, data };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (output, messages) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var wave = SurveyAtHand.Get(parsed.GetValue(survey)!, DataOption.Folder(parsed, data));
        var form = CodebookFormat.All.First(one => one.Name == parsed.GetValue(format));
        var words = parsed.GetValue(language) == "nb" ? Language.Bokmål : Language.English;
        var codebook = wave.Frame is { } frame ? Codebook.Of(frame) : Codebook.Of(wave.Definition);
        if (parsed.GetValue(destination) is not { } path)
        {
            output.Write(form.Text(codebook, words));
        }
        else if (OwnFiles.WhyNotWritten(wave.Opened, path) is { } reason)
        {
            messages.WriteLine("nav: " + path + ": " + reason);
            return ExitCode.CalledWrongly;
        }
        else
        {
            Write(codebook, form, words, path);
            output.WriteLine("Wrote " + path);
        }

        TellGaps(codebook, form, messages);
        return ExitCode.Ok;
    }

    private static void Write(Codebook codebook, CodebookFormat form, Language language, string path)
    {
        if (form.Name == CodebookFormat.CsvName)
        {
            CodebookCsv.Write(codebook, path, language);
        }
        else
        {
            AtomicFile.WriteText(path, form.Text(codebook, language));
        }
    }

    private static void TellGaps(Codebook codebook, CodebookFormat form, TextWriter messages)
    {
        if (form.Name != CodebookFormat.DdiName)
        {
            return;
        }

        foreach (var gap in CessdaProfile.Gaps(codebook))
        {
            messages.WriteLine($"Not known, left out: {gap}{(gap.IsMandatory ? "; the CESSDA catalogue takes no study without it" : "")}.");
        }
    }
}
