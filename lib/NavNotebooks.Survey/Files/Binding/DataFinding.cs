using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>One thing that does not fit, or that was done to make it fit. Never holds the value of a row.</summary>
/// <param name="Level">How much it matters.</param>
/// <param name="Rule">What it is about.</param>
/// <param name="Statement">What is so, as a sentence; counts from 1 to 4 are not told.</param>
/// <param name="Remedy">What to do, as a sentence; empty where nothing needs doing.</param>
public sealed record DataFinding(FindingLevel Level, DataRule Rule, string Statement, string Remedy)
{
    /// <summary>The survey's variable; <see langword="null"/> where the file as a whole is meant.</summary>
    public string? Variable { get; init; }

    /// <summary>The file's column; <see langword="null"/> where there is none, or several.</summary>
    public string? Column { get; init; }

    /// <summary>How many rows it concerns; <see langword="null"/> where they are none or not to be told.</summary>
    public ShownCount? Rows { get; init; }

    /// <summary>The first row that it concerns, 1 for the first respondent of the file; <see langword="null"/> where no single rows are meant.</summary>
    public int? FirstRow { get; init; }

    /// <summary>The rule's id in JSON and tables: <c>missing_column</c>.</summary>
    public string RuleId => Ids[Rule];

    /// <summary>The level's word in JSON and tables.</summary>
    public string LevelId => LevelIds[Level];

    private static Dictionary<DataRule, string> Ids { get; } = SnakeCaseWords<DataRule>.All.ToDictionary(word => word.Value, word => word.Key);

    private static Dictionary<FindingLevel, string> LevelIds { get; } = SnakeCaseWords<FindingLevel>.All.ToDictionary(word => word.Value, word => word.Key);

    /// <summary>A number of rows as a finding tells it: as of microdata, whatever the file says of itself.</summary>
    internal static ShownCount Count(int rows) => ShownCount.Of(rows, DataBasis.Microdata);

    /// <summary>Level, rule, statement and remedy in a line.</summary>
    public override string ToString() => $"{LevelId} {RuleId}: {Statement} {Remedy}".TrimEnd();
}
