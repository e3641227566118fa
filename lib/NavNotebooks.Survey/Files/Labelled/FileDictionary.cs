using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>What a statistics file says of itself and its variables, without the rows.</summary>
public sealed record FileDictionary
{
    /// <summary>The variables in the order of the file; names differ, whatever their case.</summary>
    public required ImmutableArray<LabelledVariable> Variables { get; init; }

    /// <summary>The file's label; <see langword="null"/> where it has none.</summary>
    public string? Label { get; init; }

    /// <summary>The program that wrote it, in its own words; <see langword="null"/> where it does not say.</summary>
    public string? Product { get; init; }

    /// <summary>More about the program (SPSS: extra product info); <see langword="null"/> where there is none.</summary>
    public string? ProductDetails { get; init; }

    /// <summary>When it was made, by its own word, without a time zone; <see langword="null"/> where it does not say.</summary>
    public DateTime? Created { get; init; }

    /// <summary>The encoding of its texts, by its IANA name ("utf-8", "windows-1252"); <see langword="null"/> where the format has one only.</summary>
    public string? Encoding { get; init; }

    /// <summary>The variable that cases are weighted by; <see langword="null"/> where there is none.</summary>
    public string? WeightVariable { get; init; }

    /// <summary>Lines of documentation, without spaces on the right.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>What a user added to the file.</summary>
    public ImmutableArray<CustomAttribute> Attributes { get; init; } = [];

    /// <summary>Questions with several answers.</summary>
    public ImmutableArray<MultipleResponseSet> MultipleResponseSets { get; init; } = [];

    /// <summary>Variables put together under a name.</summary>
    public ImmutableArray<VariableSet> VariableSets { get; init; } = [];

    /// <summary>Records that nothing here understands, to be written back.</summary>
    public ImmutableArray<ExtensionRecord> Extensions { get; init; } = [];

    /// <summary>A variable by its exact name, else with case ignored; <see langword="null"/> where there is none.</summary>
    public LabelledVariable? Find(string name) =>
        Variables.FirstOrDefault(variable => variable.Name == name)
            ?? Variables.FirstOrDefault(variable => string.Equals(variable.Name, name, StringComparison.OrdinalIgnoreCase));
}
