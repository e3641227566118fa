using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>How one file holds one survey wave. What is left out is found by name, taken from the file, or guessed and reported.</summary>
public sealed record WaveMapping
{
    /// <summary>The id of the survey wave: "owners-2019".</summary>
    public required string Survey { get; init; }

    /// <summary>The mapping file that says so, for messages; <see langword="null"/> where there is none.</summary>
    public string? MappingFile { get; init; }

    /// <summary>The data file as the mapping names it, relative to the mapping's folder; <see langword="null"/> to look for one named by the survey wave.</summary>
    public string? File { get; init; }

    /// <summary>The sheet of a workbook. Default: the first with data.</summary>
    public string? Sheet { get; init; }

    /// <summary>The encoding of the file's texts, by its IANA name. Default: what the file says, or is found to be.</summary>
    public string? Encoding { get; init; }

    /// <summary>Variable to column. A variable that is not here has the column of its own name, case ignored.</summary>
    public ImmutableSortedDictionary<string, string> Columns { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Variable to what its values become. A recode names every value that is neither missing nor bears a label that the dictionary knows.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<ValueMapping>> Recodes { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<ValueMapping>>.Empty;

    /// <summary>Variables whose codes run the other way than the dictionary's: 1 for its highest point.</summary>
    public ImmutableArray<string> Reversed { get; init; } = [];

    /// <summary>Values that mean a missing answer in every variable whose scale does not have them: value, label or letter (<c>.a</c>) to a reason of the dictionary.</summary>
    public ImmutableArray<ValueMapping> Missing { get; init; } = [];

    /// <summary>Column to values: only rows that have one of them in each of these columns belong to the wave.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Rows { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The column of weights. Default: that of the survey's weight variable.</summary>
    public string? Weight { get; init; }

    /// <summary>The column whose values must differ from row to row. Default: <c>respondent_id</c>, where the file has it.</summary>
    public string? Respondent { get; init; }

    /// <summary>Variables that the file does not have and need not have: all their answers are missing.</summary>
    public ImmutableArray<string> Absent { get; init; } = [];

    /// <summary>Whether a file marked as synthetic counts as the user's own, to rehearse with.</summary>
    public bool IsRehearsal { get; init; }

    /// <summary>A mapping that says nothing: everything is found by name.</summary>
    /// <param name="survey">The id of the survey wave.</param>
    public static WaveMapping None(string survey) => new() { Survey = survey };
}
