using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>What PSPP told of one file, as facts.</summary>
internal sealed class PsppAnswer
{
    private readonly Dictionary<string, List<IReadOnlyList<string>>> tables = new(StringComparer.Ordinal);
    private readonly List<string> messages = [];

    /// <summary>Warnings and errors.</summary>
    public IReadOnlyList<string> Messages => messages;

    /// <summary>The first error with which it did not read the file; <see langword="null"/> where it did.</summary>
    public string? Refusal => messages.FirstOrDefault(message =>
        message.Contains("error: GET", StringComparison.Ordinal)
            || (message.Contains("error:", StringComparison.Ordinal) && !message.StartsWith(PsppSyntax.FileName, StringComparison.Ordinal)));

    /// <summary>Takes a line of the output; <paramref name="table"/> is the title of the table it stands in.</summary>
    public void Take(string table, IReadOnlyList<string> line)
    {
        if (table.Length == 0)
        {
            messages.Add(string.Join(',', line));
        }
        else
        {
            if (!tables.TryGetValue(table, out var lines))
            {
                tables[table] = lines = [];
            }

            lines.Add(line);
        }
    }

    /// <summary>The facts of a file whose variables we know: PSPP names each as the file does.</summary>
    public FileFacts Facts(IReadOnlyList<LabelledVariable> variables)
    {
        var facts = new FileFacts { Refusal = tables.ContainsKey("Variables") ? null : Refusal ?? "no dictionary was shown" };
        if (facts.Refusal is not null)
        {
            facts.Tell(Aspect.Readable, "", "no");
            return facts;
        }

        facts.Tell(Aspect.Readable, "", "yes");
        var information = Table("File Information").Where(line => line.Count > 1).GroupBy(line => line[0]).ToDictionary(lines => lines.Key, lines => lines.First()[1], StringComparer.Ordinal);
        facts.Tell(Aspect.FileLabel, "", information.GetValueOrDefault("Label", ""));
        facts.Tell(Aspect.Weight, "", information["Weight"] == "Not weighted" ? "" : information["Weight"]);
        facts.Tell(Aspect.Documents, "", information.GetValueOrDefault("Documents", ""));
        facts.Tell(Aspect.Encoding, "", information["Encoding"].ToUpperInvariant());
        facts.Tell(Aspect.Created, "", information["Created"].Split(" by ")[0]);
        facts.Tell(Aspect.ProductDetails, "", information.GetValueOrDefault("Product", ""));
        TellVariables(facts, variables);
        TellLabels(facts, variables);
        TellAttributes(facts, variables);
        foreach (var set in Table("Multiple Response Sets").Skip(1).Where(line => line.Count > 4))
        {
            facts.Tell(Aspect.ResponseSets, set[0], PsppTelling.ResponseSet(set[1], set[2] == "Categories", set[3].Length == 0 ? null : set[3], set[4].Split('\n')));
        }

        TellValues(facts, variables);
        return facts;
    }

    private IEnumerable<IReadOnlyList<string>> Table(string title) => tables.TryGetValue(title, out var lines) ? lines : [];

    // Shown twice: in the file's own formats by SYSFILE INFO, then in hexadecimal by DISPLAY DICTIONARY.
    private void TellVariables(FileFacts facts, IReadOnlyList<LabelledVariable> variables)
    {
        var lines = Table("Variables").ToList();
        var heading = lines[0].ToList();
        var shown = lines.Skip(1).TakeWhile(line => line[0] != "Name").ToList();
        facts.Tell(Aspect.Variables, "", string.Join('\n', shown.Select(line => line[0])));
        foreach (var (line, variable) in shown.Zip(variables))
        {
            string Cell(string title) => heading.IndexOf(title) is var at and >= 0 ? line[at] : "";
            facts.Tell(Aspect.Label, variable.Name, Cell("Label"));
            facts.Tell(Aspect.PrintFormat, variable.Name, PsppTelling.Format(Cell("Print Format")));
            facts.Tell(Aspect.WriteFormat, variable.Name, PsppTelling.Format(Cell("Write Format")));
            facts.Tell(Aspect.Measure, variable.Name, Cell("Measurement Level"));
            facts.Tell(Aspect.DisplayWidth, variable.Name, Cell("Width"));
            facts.Tell(Aspect.Alignment, variable.Name, Cell("Alignment") == "Center" ? "Centre" : Cell("Alignment"));
            facts.Tell(Aspect.Role, variable.Name, Cell("Role") is "Output" ? "Target" : Cell("Role"));
            facts.Tell(Aspect.MissingOf(variable), variable.Name, PsppMissing.Of(Cell("Missing Values"), variable.IsText));
        }
    }

    private void TellLabels(FileFacts facts, IReadOnlyList<LabelledVariable> variables)
    {
        var labels = new Dictionary<string, List<(string, string)>>(StringComparer.OrdinalIgnoreCase);
        var name = "";
        var hexadecimal = Table("Value Labels").Select(line => line.ToList()).ToList();
        var last = hexadecimal.FindLastIndex(line => line[0].StartsWith("Variable", StringComparison.Ordinal));
        foreach (var line in hexadecimal.Skip(last + 1).Where(line => line.Count == 3))
        {
            name = line[0].Length > 0 ? line[0] : name;
            labels.TryAdd(name, []);
            var value = line[1].Split('[')[0];
            var variable = variables.FirstOrDefault(variable => string.Equals(variable.Name, name, StringComparison.OrdinalIgnoreCase));
            labels[name].Add((variable is { IsText: false } ? Hexadecimal.Of(Hexadecimal.ReversedNumber(value)) : Trimmed(value), line[2]));
        }

        foreach (var variable in variables)
        {
            facts.Tell(Aspect.ValueLabelsOf(variable), variable.Name, PsppTelling.ValueLabels(labels.GetValueOrDefault(variable.Name, [])));
        }
    }

    private void TellAttributes(FileFacts facts, IReadOnlyList<LabelledVariable> variables)
    {
        var told = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase) { ["(dataset)"] = [] };
        var name = "";
        var lines = Table("Variable and Dataset Attributes").ToList();
        var last = lines.FindLastIndex(line => line[0] == "Variable and Name");
        foreach (var line in lines.Skip(last + 1).Where(line => line.Count == 3))
        {
            name = line[0].Length > 0 ? line[0] : name;
            told.TryAdd(name, []);
            if (!line[1].StartsWith("$@", StringComparison.Ordinal))
            {
                told[name].Add($"{line[1]}={line[2]}");
            }
        }

        string Sorted(string subject) => string.Join('\n', told.GetValueOrDefault(subject, []).Order(StringComparer.Ordinal));
        facts.Tell(Aspect.FileAttributes, "", Sorted("(dataset)"));
        foreach (var variable in variables)
        {
            facts.Tell(Aspect.Attributes, variable.Name, Sorted(variable.Name));
        }
    }

    private void TellValues(FileFacts facts, IReadOnlyList<LabelledVariable> variables)
    {
        var lines = Table("Data List").Skip(1).ToList();
        facts.Tell(Aspect.Rows, "", lines.Count.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < variables.Count; i++)
        {
            var variable = variables[i];
            facts.Tell(Aspect.ValuesOf(variable), variable.Name, string.Join(' ', lines.Select(line => i < line.Count ? Value(line[i], variable) : "?")));
        }
    }

    // System missing is −double.MaxValue inside PSPP.
    private static string Value(string digits, LabelledVariable variable) =>
        variable.IsText ? Trimmed(digits)
        : Hexadecimal.ReversedNumber(digits) is var number && number == -double.MaxValue ? Hexadecimal.None
        : Hexadecimal.Of(number);

    private static string Trimmed(string digits)
    {
        while (digits.EndsWith("20", StringComparison.Ordinal) && digits.Length % 2 == 0)
        {
            digits = digits[..^2];
        }

        return digits;
    }
}
