using System.Collections.Immutable;
using System.Text;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>SPSS syntax that gives a file of codes its labels, missing values, levels of measurement and formats; PSPP runs it too.</summary>
/// <remarks>
/// The text is UTF-8 and says so in its first line, which SPSS reads. It changes the dictionary of the open file and reads no data: open the codes first, with GET or GET DATA.
/// No line is longer than 100 characters, so that no version cuts one; line ends within labels become spaces.
/// </remarks>
public static class SpssSyntax
{
    private const int LineWidth = 78;

    /// <summary>The syntax, a command after another, each with its period.</summary>
    /// <param name="dictionary">What a file of these variables says of itself, such as <see cref="Files.Binding.SurveyLabels"/> makes of a survey wave.</param>
    /// <exception cref="ArgumentException">A variable has a name that SPSS does not take.</exception>
    public static string Write(FileDictionary dictionary)
    {
        foreach (var variable in dictionary.Variables.Where(variable => VariableName.WhyRefused(variable.Name) is not null))
        {
            throw new ArgumentException($"SPSS does not take '{variable.Name}' as a name: {VariableName.WhyRefused(variable.Name)} Rename the variable first.", nameof(dictionary));
        }

        var syntax = new StringBuilder("* Encoding: UTF-8.\n")
            .Append("* Labels, missing values and levels of measurement for a file that is open: read the codes first, with GET or GET DATA.\n")
            .Append("* Letters beyond A to Z need Unicode mode: run SET UNICODE=ON before any file is opened, if it is not on already.\n\n");
        AppendFile(syntax, dictionary);
        var variables = dictionary.Variables;
        Grouped(syntax, "FORMATS", variables.Where(variable => !variable.IsText), variable => $"({variable.PrintFormat})");
        Listed(syntax, "VARIABLE LABELS", variables.Where(variable => variable.Label is not null), variable => variable.Name + " " + SpssText.Of(variable.Label!));
        AppendValueLabels(syntax, variables);
        Grouped(syntax, "MISSING VALUES", variables.Where(variable => !variable.Missing.IsNone), variable => SpssText.Of(variable.Missing));
        Grouped(syntax, "VARIABLE LEVEL", variables.Where(variable => variable.Measure != MeasurementLevel.Unknown), variable => $"({variable.Measure.ToString().ToUpperInvariant()})");
        AppendAttributes(syntax, variables);
        AppendSets(syntax, dictionary);
        if (dictionary.WeightVariable is { } weight)
        {
            syntax.Append("WEIGHT BY ").Append(weight).Append(".\n\n");
        }

        return syntax.Append("EXECUTE.\n").ToString();
    }

    private static void AppendFile(StringBuilder syntax, FileDictionary dictionary)
    {
        if (dictionary.Label is { } label)
        {
            syntax.Append("FILE LABEL ").Append(SpssText.Of(label)).Append(".\n\n");
        }

        if (!dictionary.Documents.IsEmpty)
        {
            syntax.Append("ADD DOCUMENT").Append(string.Concat(dictionary.Documents.Select(line => "\n  " + SpssText.Of(line)))).Append(".\n\n");
        }

        if (!dictionary.Attributes.IsEmpty)
        {
            syntax.Append("DATAFILE ATTRIBUTE").Append(string.Concat(dictionary.Attributes.Select(attribute => "\n  ATTRIBUTE=" + SpssText.Of(attribute)))).Append(".\n\n");
        }
    }

    // Variables that share a definition stand before it together, in the order of the file.
    private static void Grouped(StringBuilder syntax, string command, IEnumerable<LabelledVariable> variables, Func<LabelledVariable, string> definition)
    {
        var groups = variables.GroupBy(definition, StringComparer.Ordinal).Select(group => Names(group) + " " + group.Key).ToList();
        Append(syntax, command, groups);
    }

    private static void Listed(StringBuilder syntax, string command, IEnumerable<LabelledVariable> variables, Func<LabelledVariable, string> entry) =>
        Append(syntax, command, [.. variables.Select(entry)]);

    private static void Append(StringBuilder syntax, string command, List<string> entries)
    {
        if (entries.Count > 0)
        {
            syntax.Append(command).Append("\n  ").AppendJoin("\n  /", entries).Append(".\n\n");
        }
    }

    private static void AppendValueLabels(StringBuilder syntax, ImmutableArray<LabelledVariable> variables) => Append(
        syntax,
        "VALUE LABELS",
        [
            .. variables.Where(variable => !variable.ValueLabels.IsEmpty)
                .GroupBy(variable => (variable.IsText, Labels: string.Concat(variable.ValueLabels.Select(label => "\n    " + SpssText.Of(label.Value) + " " + SpssText.Of(label.Label)))))
                .Select(group => Names(group) + group.Key.Labels),
        ]);

    private static void AppendAttributes(StringBuilder syntax, ImmutableArray<LabelledVariable> variables)
    {
        var entries = variables.Where(variable => !variable.Attributes.IsEmpty)
            .Select(variable => $"VARIABLES={variable.Name}" + string.Concat(variable.Attributes.Select(attribute => "\n    ATTRIBUTE=" + SpssText.Of(attribute))))
            .ToList();
        Append(syntax, "VARIABLE ATTRIBUTE", entries);
    }

    private static void AppendSets(StringBuilder syntax, FileDictionary dictionary)
    {
        foreach (var set in dictionary.MultipleResponseSets)
        {
            var kind = set.Kind == MultipleResponseKind.Category ? "/MCGROUP" : "/MDGROUP";
            var label = set.Label is null ? "" : " LABEL=" + SpssText.Of(set.Label);
            var source = set.Kind == MultipleResponseKind.DichotomyNamedByValue ? " CATEGORYLABELS=COUNTEDVALUES" : "";
            var members = dictionary.Variables.Where(variable => set.Variables.Contains(variable.Name, StringComparer.OrdinalIgnoreCase)).ToList();
            var counted = set.CountedValue is null ? "" : "\n  VALUE=" + (members.Exists(variable => variable.IsText) ? SpssText.Of(set.CountedValue) : set.CountedValue);
            syntax.Append("MRSETS\n  ").Append(kind).Append(" NAME=").Append(set.Name).Append(label).Append(source)
                .Append("\n  VARIABLES=").Append(Names(members)).Append(counted).Append(".\n\n");
        }
    }

    // Names in lines that are not too long.
    private static string Names(IEnumerable<LabelledVariable> variables)
    {
        var (text, line) = (new StringBuilder(), 0);
        foreach (var name in variables.Select(variable => variable.Name))
        {
            var isFirst = text.Length == 0;
            var breaks = !isFirst && line + name.Length > LineWidth;
            text.Append(isFirst ? "" : breaks ? "\n    " : " ").Append(name);
            line = (breaks ? 0 : line) + name.Length + 1;
        }

        return text.ToString();
    }
}
