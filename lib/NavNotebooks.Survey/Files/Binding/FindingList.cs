using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>What is found as a file is held against a survey.</summary>
internal sealed class FindingList
{
    private readonly List<DataFinding> found = [];

    public bool HasErrors => found.Exists(finding => finding.Level == FindingLevel.Error);

    public void Add(DataFinding finding) => found.Add(finding);

    public void Error(DataRule rule, string statement, string remedy) => Add(new(FindingLevel.Error, rule, statement, remedy));

    public void Warn(DataRule rule, string statement, string remedy) => Add(new(FindingLevel.Warning, rule, statement, remedy));

    public void Note(DataRule rule, string statement, string remedy = "") => Add(new(FindingLevel.Note, rule, statement, remedy));

    /// <summary>Errors first, each level in the order in which things were found.</summary>
    public ImmutableArray<DataFinding> ToSorted() => [.. found.OrderBy(finding => finding.Level)];
}
