using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Tests.Frames;

/// <summary>A made-up survey of ten people, small enough to count by hand.</summary>
internal static class TinySurvey
{
    public const double DoNotKnow = -1;
    public const double NotAsked = -2;
    public const double NoAnswer = -9;

    public static SurveyDefinition Definition { get; } = new()
    {
        Id = "tiny-2019",
        Survey = "tiny",
        Wave = 2019,
        Title = new("A tiny survey", "En bitte liten undersøkelse"),
        Source = new DocumentPlace("S0", "0", 1, 2),
        Availability = "synthetic",
        PopulationVariable = "position",
        Populations =
        [
            new("mayor", 1, new("Mayors", "Ordførere"), Sent: null, Answered: null),
            new("chief_executive", 2, new("Chief executives", "Rådmenn"), Sent: null, Answered: null),
        ],
        Weight = "design_weight",
        MissingReasons =
        [
            new(-1, "do_not_know", new("Do not know", "Vet ikke")),
            new(-2, "not_asked", new("Not asked", "Ikke spurt")),
            new(-9, "no_answer", new("No answer", "Ikke svar")),
        ],
        Scales =
        [
            new("position", ScaleKind.Nominal, [Point(1, "Mayor", "Ordfører", "mayor"), Point(2, "Chief executive", "Rådmann", "chief_executive")], null, null, "printed"),
            new(
                "agree5",
                ScaleKind.Ordinal,
                [
                    Point(1, "Completely disagree", "Helt uenig"),
                    Point(2, "Partly disagree", "Delvis uenig"),
                    Point(3, "Neither", "Både òg; verken eller"),
                    Point(4, "Partly agree", "Delvis enig"),
                    Point(5, "Completely agree", "Helt enig på \"øverste\" trinn"),
                ],
                Midpoint: 3,
                new("agrees more", "mer enig"),
                "printed"),
            new("ticked", ScaleKind.Binary, [Point(0, "Not ticked", "Ikke krysset av"), Point(1, "Ticked", "Krysset av")], null, null, "printed"),
            new("colour", ScaleKind.Nominal, [Point(1, "Red", "Rød", "red"), Point(2, "Blue", "Blå", "blue"), Point(3, "Green", "Grønn", "green")], null, null, "printed"),
            new("hours", ScaleKind.Number, [], null, null, "printed"),
        ],
        Batteries = [],
        Variables =
        [
            Asked("municipality", VariableKind.Identifier, scale: null),
            Asked("position", VariableKind.Background, "position"),
            Asked("trust", VariableKind.Single, "agree5"),
            Asked("attends_mayor", VariableKind.Multiple, "ticked"),
            Asked("colour", VariableKind.Single, "colour"),
            Asked("hours", VariableKind.Number, "hours"),
        ],
    };

    public static SurveyFrame Frame { get; } = With(DataBasis.Synthetic);

    public static SurveyFrame With(DataBasis basis) => new(
        Definition,
        basis,
        [
            Column("municipality", 301, 301, 1103, 1103, 4601, 4601, 5001, 5001, 1804, double.NaN),
            Column("position", 1, 2, 1, 2, 1, 2, 1, 2, 2, NoAnswer),
            Column("trust", 1, 2, 3, 4, 5, 5, 4, DoNotKnow, double.NaN, NoAnswer),
            Column("attends_mayor", 0, 1, 0, 1, 0, 1, 0, 1, NotAsked, NotAsked),
            Column("colour", 1, 1, 1, 1, 1, 1, 1, 2, 2, double.NaN),
            Column("hours", 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, DoNotKnow, double.NaN),
        ]);

    public static SurveyColumn Column(string name, params double[] codes) => SurveyColumn.Of(Definition, name, [.. codes]);

    private static ScalePoint Point(int code, string en, string nb, string? id = null) => new(code, id, new BilingualText(en, nb));

    private static Variable Asked(string name, VariableKind kind, string? scale) => new()
    {
        Name = name,
        Label = new BilingualText(name.Replace('_', ' '), "norsk " + name),
        Kind = kind,
        Scale = scale,
    };
}
