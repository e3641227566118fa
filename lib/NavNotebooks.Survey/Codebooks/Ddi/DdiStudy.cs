using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Codebooks.Archives;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Codebooks.Ddi;

/// <summary>Writes the description of a study.</summary>
/// <param name="output">Where to.</param>
/// <param name="codebook">The codebook.</param>
/// <param name="study">What is known for catalogues; <see langword="null"/> where nothing is.</param>
internal sealed class DdiStudy(DdiOutput output, Codebook codebook, ArchiveStudy? study)
{
    private readonly SurveyDefinition definition = codebook.Definition;

    public void Write() => output.Element("stdyDscr", () =>
    {
        WriteCitation();
        output.Element("stdyInfo", () =>
        {
            WriteSubject();
            output.Both("abstract", Abstract());
            WriteSummary();
            output.Remark("notes", definition.Note);
        });
        WriteMethod();
        WriteAccess();
        foreach (var note in codebook.Notes)
        {
            output.Remark("notes", note, ("type", "data"));
        }
    });

    private void WriteCitation() => output.Element("citation", () =>
    {
        output.Element("titlStmt", () =>
        {
            output.Main("titl", definition.Title);
            output.Translated("parTitl", definition.Title);
            output.Text("IDNo", definition.Id, ("agency", "NavNotebooks"));
        });
        if (study?.Creator is { } creator)
        {
            output.Element("rspStmt", () => output.Text("AuthEnty", creator));
        }

        output.Element("serStmt", () => output.Text("serName", definition.Survey));
    });

    private void WriteSubject()
    {
        if (study is null)
        {
            return;
        }

        output.Element("subject", () =>
        {
            foreach (var keyword in study.Keywords)
            {
                output.Both("keyword", keyword);
            }

            foreach (var topic in study.Topics)
            {
                output.Both("topcClas", topic.Label, ("vocab", topic.Vocabulary));
            }
        });
    }

    private BilingualText Abstract() => new(Abstract(Language.English), Abstract(Language.Bokmål));

    private string Abstract(Language language)
    {
        var (variables, batteries) = (NumberText.Format(codebook.Variables.Length, 0, language), NumberText.Format(definition.Batteries.Length, 0, language));
        var asked = string.Join(", ", definition.Populations.Select(population => population.Label.In(language)));
        var source = definition.Source;
        return language.In(
            $"{definition.Title.En}. Asked: {asked}. {variables} variables, {batteries} batteries. Described by {source.Document}, section {source.Section}. {codebook.BasisIn(language)}",
            $"{definition.Title.Nb}. Spurt: {asked}. {variables} variabler, {batteries} batterier. Beskrevet av {source.Document}, avsnitt {source.Section}. {codebook.BasisIn(language)}");
    }

    private void WriteSummary() => output.Element("sumDscr", () =>
    {
        var year = definition.Wave.ToString(CultureInfo.InvariantCulture);
        output.Both("collDate", definition.Fielded ?? new BilingualText(year, year), ("event", "single"), ("date", year));
        if (study is not null)
        {
            output.Both("nation", study.Country, ("abbr", study.CountryCode));
        }

        output.Both("anlyUnit", new BilingualText("Individual", "Individ"), ("unit", "Individual"));
        foreach (var population in definition.Populations)
        {
            output.Both("universe", population.Label, ("clusion", "I"));
        }

        output.Both("dataKind", new BilingualText("Survey data", "Spørreundersøkelse"));
    });

    private void WriteMethod() => output.Element("method", () =>
    {
        output.Element("dataColl", () =>
        {
            output.Both("collMode", study?.Mode);
            if (definition.Weight is { } weight)
            {
                output.Both("weight", new BilingualText($"The variable {weight} weights respondents.", $"Variabelen {weight} vekter svarpersonene."), ("ID", "W_" + weight));
            }
        });
        if (definition is { Sent: > 0 and { } sent, Answered: { } answered })
        {
            output.Element("anlyInfo", () => output.Both("respRate", new BilingualText(RateIn(Language.English, answered, sent), RateIn(Language.Bokmål, answered, sent))));
        }
    });

    private static string RateIn(Language language, int answered, int sent) =>
        NumberText.Percent((double)answered / sent, 1, language) + language.In(
            $" ({NumberText.Format(answered, 0, language)} of {NumberText.Format(sent, 0, language)}, as printed)",
            $" ({NumberText.Format(answered, 0, language)} av {NumberText.Format(sent, 0, language)}, som trykt)");

    // A statement of use has one text, so that each language has a statement.
    private void WriteAccess()
    {
        if (study is not null)
        {
            output.Element("dataAccs", () =>
            {
                output.Element("useStmt", () => output.Main("restrctn", study.Access));
                output.Element("useStmt", () => output.Translated("restrctn", study.Access));
            });
        }
    }
}
