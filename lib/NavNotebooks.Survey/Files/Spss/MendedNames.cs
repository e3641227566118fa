using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Gives variables whose name SPSS cannot hold one that it can, near the old, and tells so; the others keep theirs.</summary>
internal sealed class MendedNames
{
    private const char Filling = '_';
    private const string Beginning = "V";

    private readonly SpssText text;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    private MendedNames(SpssText text) => this.text = text;

    /// <summary>The dictionary with legal names, in its sets and weight too; a name that was changed becomes the label where there is none.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="text">The encoding of the file.</param>
    /// <param name="notes">Takes a sentence for each name that was changed.</param>
    public static FileDictionary Of(FileDictionary dictionary, SpssText text, ImmutableArray<string>.Builder notes)
    {
        var names = new MendedNames(text);
        var mended = dictionary.Variables.Select(variable => names.Keep(variable.Name)).ToArray();
        for (var i = 0; i < mended.Length; i++)
        {
            mended[i] ??= names.Make(dictionary.Variables[i].Name);
        }

        ImmutableArray<LabelledVariable> variables = [.. dictionary.Variables.Select((variable, i) => names.Rename(variable, mended[i]!))];
        notes.AddRange(dictionary.Variables.Zip(variables).Where(pair => !ReferenceEquals(pair.First, pair.Second))
            .Select(pair => $"'{pair.First.Name}' is called {pair.Second.Name}, because SPSS cannot hold the name."));
        string NewName(string name) => dictionary.Find(name) is { } found ? variables[dictionary.Variables.IndexOf(found)].Name : name;
        return dictionary with
        {
            Variables = variables,
            WeightVariable = dictionary.WeightVariable is { } weight ? NewName(weight) : null,
            MultipleResponseSets = [.. dictionary.MultipleResponseSets.Select(set => set with { Variables = [.. set.Variables.Select(NewName)] })],
            VariableSets = [.. dictionary.VariableSets.Select(set => set with { Variables = [.. set.Variables.Select(NewName)] })],
        };
    }

    private string? Keep(string name) => IsHeld(name) && taken.Add(name) ? name : null;

    private bool IsHeld(string name) => SpssNames.IsLegal(name) && text.LengthOf(name) <= SpssNames.Longest;

    private string Make(string name)
    {
        var legal = new StringBuilder();
        foreach (var rune in name.Trim().EnumerateRunes())
        {
            legal.Append(SpssNames.CanGoOn(rune) && text.LengthOf(rune.ToString()) is not null ? rune.ToString() : Filling.ToString());
        }

        var stem = legal.Length > 0 && SpssNames.CanBegin(Rune.GetRuneAt(legal.ToString(), 0)) ? legal.ToString() : Beginning + legal;
        for (var number = 1; ; number++)
        {
            var suffix = number == 1 ? "" : Filling + number.ToString(CultureInfo.InvariantCulture);
            var candidate = text.Cut(stem, SpssNames.Longest - suffix.Length) + suffix;
            if (IsHeld(candidate) && taken.Add(candidate))
            {
                return candidate;
            }
        }
    }

    private LabelledVariable Rename(LabelledVariable variable, string name)
    {
        if (variable.Name == name)
        {
            return variable;
        }

        var hasNoLabel = string.IsNullOrEmpty(variable.Label) && variable.Name.Length > 0 && text.LengthOf(variable.Name) <= VariableRecords.LongestLabel;
        return variable with { Name = name, Label = hasNoLabel ? variable.Name : variable.Label };
    }
}
