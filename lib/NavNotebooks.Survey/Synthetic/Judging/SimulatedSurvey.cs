using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Synthetic.Judging;

/// <summary>The dictionary and the recipe of simulated surveys. The recipe knows nothing of the truth.</summary>
internal static class SimulatedSurvey
{
    public const string Group = "position";
    public const string Unit = "municipality";
    public const string Survey = "simulated";
    public const int Wave = 2000;

    private static readonly string[] Groups = ["first", "second"];

    /// <summary>Who was asked what.</summary>
    public static SurveyDefinition Definition(IReadOnlyList<SimulatedItem> items, int[] sizes) => new()
    {
        Id = SurveyDefinition.IdOf(Survey, Wave),
        Survey = Survey,
        Wave = Wave,
        Title = Same("Simulated"),
        Source = new DocumentPlace("X", "1", 1, 1),
        Availability = "synthetic",
        PopulationVariable = Group,
        Populations = [.. Groups.Select((id, at) => new Population(id, at + 1, Same(id), null, sizes[at]))],
        MissingReasons = [new(-9, "no_answer", Same("No answer")), new(MissingReason.NotAsked, "not_asked", Same("Not asked"))],
        Scales =
        [
            new(Group, ScaleKind.Nominal, [.. Groups.Select((id, at) => new ScalePoint(at + 1, id, Same(id)))], null, null, "printed"),
            new("five", ScaleKind.Ordinal, [.. Enumerable.Range(1, SimulatedItem.Answers).Select(code => new ScalePoint(code, null, Same($"{(char)('a' + code)}")))], 3, null, "printed"),
        ],
        Batteries =
        [
            .. items.Where(item => item.Battery is not null).GroupBy(item => item.Battery!)
                .Select(battery => new Battery(battery.Key, Same(battery.Key), [.. battery.Select(item => item.Name)])),
        ],
        Variables =
        [
            new() { Name = Group, Label = Same("Group"), Kind = VariableKind.Background, Scale = Group },
            new() { Name = Unit, Label = Same("Unit"), Kind = VariableKind.Identifier },
            .. items.Select(item => new Variable { Name = item.Name, Label = Same(item.Name), Kind = VariableKind.Single, Scale = "five", Battery = item.Battery }),
        ],
    };

    /// <summary>The recipe that every simulated survey is rebuilt with.</summary>
    public static Recipe Recipe(SimulatedDesign design, ulong seed) => new()
    {
        Id = SurveyDefinition.IdOf(Survey, Wave),
        Seed = seed,
        Clusters = design.Clusters(Groups),
        Structure = new(GeneralShare: 0.25, Loading: 0.65, SingleLoading: 0.4),
    };

    /// <summary>The group's id.</summary>
    public static string GroupId(int group) => Groups[group];

    private static BilingualText Same(string text) => new(text, text);
}
