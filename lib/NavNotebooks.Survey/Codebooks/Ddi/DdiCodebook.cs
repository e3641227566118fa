using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Codebooks.Archives;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Codebooks.Ddi;

/// <summary>A codebook as DDI-Codebook 2.5, which archives and catalogues (Dataverse, CESSDA) read. The same codebook gives the same bytes.</summary>
/// <remarks>
/// Labels stand in both languages. Of the fields of CESSDA's catalogue those are written that the repository knows; <see cref="CessdaProfile"/> names the others.
/// A hidden count is left out, and the variable says so.
/// </remarks>
public static class DdiCodebook
{
    /// <summary>The XML text, ending with a line feed.</summary>
    /// <param name="codebook">The codebook.</param>
    /// <param name="language">The main language: of title and metadata.</param>
    public static string Write(Codebook codebook, Language language = Language.English) => DdiOutput.Document(language, output =>
    {
        WriteDocument(output, codebook.Definition);
        new DdiStudy(output, codebook, ArchiveStudies.Find(codebook.Definition.Id)).Write();
        WriteFile(output, codebook);
        output.Element("dataDscr", () =>
        {
            WriteGroups(output, codebook);
            var writer = new DdiVariable(output, codebook);
            foreach (var variable in codebook.Variables)
            {
                writer.Write(variable);
            }
        });
    });

    /// <summary>The id of a variable's element.</summary>
    internal static string IdOf(string variable) => "V_" + variable;

    private static void WriteDocument(DdiOutput output, SurveyDefinition definition) => output.Element("docDscr", () => output.Element("citation", () =>
    {
        output.Element("titlStmt", () =>
        {
            output.Main("titl", new BilingualText("Codebook: " + definition.Title.En, "Kodebok: " + definition.Title.Nb));
            output.Text("IDNo", definition.Id + "-codebook", ("agency", "NavNotebooks"));
        });
        output.Element("prodStmt", () => output.Text("software", "NavNotebooks"));
        output.Both("notes", new BilingualText(
            "Labels are NavNotebooks' own words for what the document tells of the questions, not the questionnaire's wording.",
            "Etikettene er NavNotebooks' egne ord for det dokumentet forteller om spørsmålene, ikke spørreskjemaets ordlyd."));
    }));

    // Without answers there is no file to describe.
    private static void WriteFile(DdiOutput output, Codebook codebook)
    {
        if (codebook.Basis is not { } basis)
        {
            return;
        }

        output.Element(
            "fileDscr",
            () => output.Element("fileTxt", () =>
            {
                output.Text("fileName", codebook.Definition.Id);
                output.Main("fileCont", new BilingualText(codebook.BasisIn(Language.English), codebook.BasisIn(Language.Bokmål)));
                output.Element("dimensns", () =>
                {
                    output.Text("caseQnty", codebook.Rows?.Count?.ToString(CultureInfo.InvariantCulture));
                    output.Text("varQnty", codebook.Variables.Length.ToString(CultureInfo.InvariantCulture));
                });
                output.Text("ProcStat", VerdictWords.Of(basis));
            }),
            ("ID", "F_" + codebook.Definition.Id));
    }

    private static void WriteGroups(DdiOutput output, Codebook codebook)
    {
        var reliability = codebook.Reliability.Where(of => !of.IsIndex).ToDictionary(of => of.Id, StringComparer.Ordinal);
        foreach (var battery in codebook.Definition.Batteries)
        {
            var isBoxes = battery.Variables.All(name => codebook.Definition.Variable(name).Kind == VariableKind.Multiple);
            output.Element(
                "varGrp",
                () =>
                {
                    output.Both("labl", battery.Label);
                    if (reliability.TryGetValue(battery.Id, out var of) && of.Alpha is not null)
                    {
                        output.Both("notes", new BilingualText(of.Reading(Language.English), of.Reading(Language.Bokmål)), ("type", "reliability"));
                    }
                },
                ("ID", "G_" + battery.Id),
                ("type", isBoxes ? "multipleResp" : "grid"),
                ("name", battery.Id),
                ("var", string.Join(' ', battery.Variables.Select(IdOf))));
        }
    }
}
