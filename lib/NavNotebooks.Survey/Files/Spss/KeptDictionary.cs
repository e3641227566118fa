using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The part of a dictionary that the caller asked for.</summary>
internal sealed class KeptDictionary
{
    private readonly int[] columns;

    /// <summary>The variables of a dictionary that are named, case ignored; all where no name is given.</summary>
    /// <exception cref="SurveyFileException">A name is none of the file's.</exception>
    public KeptDictionary(FileDictionary whole, LabelledReadOptions options, string file)
    {
        columns = [.. Enumerable.Range(0, whole.Variables.Length)];
        Dictionary = whole;
        if (options.Variables.IsDefaultOrEmpty)
        {
            return;
        }

        var isKept = KeptVariables.Of([.. whole.Variables.Select(variable => variable.Name)], options, file);
        var kept = ImmutableArray.CreateBuilder<LabelledVariable>();
        for (var index = 0; index < whole.Variables.Length; index++)
        {
            columns[index] = isKept[index] ? kept.Count : -1;
            if (columns[index] >= 0)
            {
                kept.Add(whole.Variables[index]);
            }
        }

        Dictionary = Reduce(whole, kept.ToImmutable());
    }

    /// <summary>The dictionary with the kept variables.</summary>
    public FileDictionary Dictionary { get; }

    /// <summary>For each variable of the whole file its number among the kept ones, or -1.</summary>
    public ReadOnlySpan<int> Columns => columns;

    private static FileDictionary Reduce(FileDictionary whole, ImmutableArray<LabelledVariable> kept)
    {
        var names = new HashSet<string>(kept.Select(variable => variable.Name), StringComparer.Ordinal);
        return whole with
        {
            Variables = kept,
            WeightVariable = whole.WeightVariable is { } weight && names.Contains(weight) ? weight : null,
            MultipleResponseSets =
            [
                .. whole.MultipleResponseSets
                    .Select(set => set with { Variables = [.. set.Variables.Where(names.Contains)] })
                    .Where(set => !set.Variables.IsEmpty),
            ],
            VariableSets =
            [
                .. whole.VariableSets
                    .Select(set => set with { Variables = [.. set.Variables.Where(names.Contains)] })
                    .Where(set => !set.Variables.IsEmpty),
            ],
        };
    }
}
