using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>A survey wave as archives and readers want it described: every variable with label, scale, base, figures, and frequencies where there are answers.</summary>
/// <remarks>
/// Holds counts, shares and coefficients, never rows. Counts from 1 to 4 are hidden where the basis is microdata, and with them whatever would give them away:
/// a further count, shares, means, the ends of numbers. Immutable.
/// </remarks>
public sealed record Codebook : IDisplayable
{
    private Codebook()
    {
    }

    /// <summary>The survey wave.</summary>
    public required SurveyDefinition Definition { get; init; }

    /// <summary>What the frequencies rest on; <see langword="null"/> in a codebook without answers.</summary>
    public DataBasis? Basis { get; private init; }

    /// <summary>Respondents; <see langword="null"/> in a codebook without answers.</summary>
    public ShownCount? Rows { get; private init; }

    /// <summary>Whether the answers are weighted.</summary>
    public bool IsWeighted { get; private init; }

    /// <summary>The variables in the order of the questionnaire, then those that only the answers have.</summary>
    public required ImmutableArray<CodebookVariable> Variables { get; init; }

    /// <summary>Reliability of batteries on an ordered scale and of indices; empty in a codebook without answers.</summary>
    public ImmutableArray<CodebookReliability> Reliability { get; private init; } = [];

    /// <summary>What happened to the answers on their way here, a sentence each, in English.</summary>
    public ImmutableArray<string> Notes { get; private init; } = [];

    /// <summary>Whether the answers are made up, and brought to rehearse with: see <see cref="SurveyFrame.IsRehearsal"/>.</summary>
    internal bool IsRehearsal { get; private init; }

    /// <summary>The codebook of a wave without its answers.</summary>
    /// <param name="definition">The survey wave.</param>
    /// <param name="dictionary">Where the printed figures are described. Default: the embedded dictionary.</param>
    public static Codebook Of(SurveyDefinition definition, SurveyDictionary? dictionary = null)
    {
        var maker = new VariableEntries(definition, frame: null, dictionary ?? SurveyDictionary.Embedded);
        return new Codebook { Definition = definition, Variables = maker.All() };
    }

    /// <summary>The codebook of a wave with the frequencies of its answers.</summary>
    /// <param name="frame">The answers. Keep what comes of microdata outside the repository.</param>
    /// <param name="dictionary">Where the printed figures are described. Default: the embedded dictionary.</param>
    public static Codebook Of(SurveyFrame frame, SurveyDictionary? dictionary = null)
    {
        var maker = new VariableEntries(frame.Definition, frame, dictionary ?? SurveyDictionary.Embedded);
        return new Codebook
        {
            Definition = frame.Definition,
            Basis = frame.Basis,
            Rows = ShownCount.Of(frame.RowCount, frame.Basis),
            IsWeighted = frame.IsWeighted,
            Variables = maker.All(),
            Reliability = ReliabilityOf.All(frame),
            Notes = frame.Notes,
            IsRehearsal = frame.IsRehearsal,
        };
    }

    /// <summary>A variable by its name.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public CodebookVariable this[string name] => Variables.FirstOrDefault(variable => variable.Name == name)
        ?? throw new UnknownNameException("variable of " + Definition.Id, name, Variables.Select(variable => variable.Name), Definition.File);

    /// <summary>What the frequencies rest on, in a sentence.</summary>
    public string BasisIn(Language language) => Basis switch
    {
        null => language.In("No answers: the wave is described, not counted.", "Ingen svar: målingen er beskrevet, ikke talt opp."),
        DataBasis.Synthetic => language.In(
            "Synthetic: frequencies are of respondents made from printed figures alone. They show what the figures imply, and a neutral guess where they imply nothing; no row is a person.",
            "Syntetisk: frekvensene er av svarpersoner laget av trykte tall alene. De viser hva tallene innebærer, og en nøytral gjetning der de ikke innebærer noe; ingen rad er en person."),
        DataBasis.Microdata when IsRehearsal => Words.Rehearsal(language) + language.In(
            " Counts from 1 to 4 are hidden all the same (< 5), and so is what would give them away (*).",
            " Antall fra 1 til 4 er skjult likevel (< 5), og det samme er det som ville røpe dem (*)."),
        DataBasis.Microdata => language.In(
            "Microdata: answers of real people. Counts from 1 to 4 are hidden (< 5), and so is what would give them away (*).",
            "Mikrodata: svar fra virkelige personer. Antall fra 1 til 4 er skjult (< 5), og det samme er det som ville røpe dem (*)."),
        _ => language.In("Published: printed in the document.", "Publisert: trykt i dokumentet."),
    };

    /// <summary>One line a variable: name, label, kind, scale, valid and missing answers.</summary>
    /// <param name="language">Of labels and numbers.</param>
    public Table ToTable(Language language = Language.English) => new(
        Definition.Title.In(language) + (Basis is { } basis ? $" ({Words.Of(basis, language)})" : ""),
        [
            language.In("Variable", "Variabel"), language.In("Label", "Etikett"), language.In("Kind", "Slag"), language.In("Scale", "Skala"),
            language.In("Valid", "Gyldige"), language.In("Missing", "Mangler"),
        ],
        [
            .. Variables.Select(variable => ImmutableArray.Create(
                variable.Name, variable.Variable.Label.In(language), variable.KindIn(language), variable.MeasureIn(language), Text(variable.Valid, language), Text(variable.Missing, language))),
        ],
        [BasisIn(language)]);

    /// <summary>The overview of its variables.</summary>
    public MimeBundle Display(DisplayContext context) => ToTable(context.Language).Display(context);

    /// <summary>The same as text, in English.</summary>
    public override string ToString() => ToTable().ToString();

    private static string Text(ShownCount? count, Language language) => count?.Text(language) ?? "–";
}
