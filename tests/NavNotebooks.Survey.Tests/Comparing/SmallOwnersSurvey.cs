using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics;

namespace NavNotebooks.Survey.Tests.Comparing;

/// <summary>A made-up survey of two positions: one wave in print, one with respondents.</summary>
internal static class SmallOwnersSurvey
{
    public static SurveySeries Series(DataBasis basis = DataBasis.Synthetic) => new(
        "owners",
        [Definition(2019), Definition(2011)],
        definition => definition.Wave == 2019 ? SurveyWave.Of(Frame(definition, basis)) : SurveyWave.Of(definition, Printed));

    public static SurveyDefinition Definition(int wave) => new()
    {
        Id = SurveyDefinition.IdOf("owners", wave),
        Survey = "owners",
        Wave = wave,
        Title = Text("Owners"),
        Source = new DocumentPlace("S0", "2", 1, 2),
        Availability = wave == 2019 ? "synthetic" : "print",
        PopulationVariable = "position",
        Populations = [new Population("mayor", 1, Text("Mayors"), null, null), new Population("chief", 2, Text("Chiefs"), null, null), new Population("other", 3, Text("Others"), null, null)],
        MissingReasons = [new MissingReason(-1, "do_not_know", Text("Do not know")), new MissingReason(-2, "not_asked", Text("Not asked"))],
        Scales =
        [
            new Scale("position", ScaleKind.Nominal, [Point(1, "mayor"), Point(2, "chief"), Point(3, "other")], null, null, "printed"),
            new Scale("degree", ScaleKind.Ordinal, [.. Enumerable.Range(1, 5).Select(code => Point(code, null))], 3, null, "printed"),
        ],
        Batteries = [new Battery("goals", Text("Goals"), ["work", "service"])],
        Variables =
        [
            new Variable { Name = "position", Label = Text("Position"), Kind = VariableKind.Background, Scale = "position" },
            new Variable
            {
                Name = "work",
                Label = Text("Work"),
                Kind = VariableKind.Single,
                Scale = "degree",
                AskedOf = ["mayor", "chief"],
                Comparability = wave == 2019 ? [new Comparability("owners", 2011, Comparability.Disputed, Text("asked otherwise"))] : [],
            },
            new Variable { Name = "service", Label = Text("Service"), Kind = VariableKind.Single, Scale = "degree", AskedOf = ["mayor", "chief"] },
        ],
    };

    /// <summary>Mayors: 5 4 3 2 and one who does not know; chiefs: 5 5 4 4 3 1; one other who was not asked.</summary>
    public static SurveyFrame Frame(SurveyDefinition definition, DataBasis basis) => new(
        definition,
        basis,
        [
            SurveyColumn.Of(definition, "position", [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3]),
            SurveyColumn.Of(definition, "work", [5, 4, 3, 2, -1, 5, 5, 4, 4, 3, 1, -2]),
            SurveyColumn.Of(definition, "service", [1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5, -2]),
        ]);

    private static ImmutableArray<PrintedShare> Printed =>
    [
        new("work", Answers.TopTwo, RespondentFilter.None.And("position", ["mayor"]), "56 %", new Interval(0.555, 0.565, 1), 150, "C-1"),
        new("service", Answers.TopTwo, RespondentFilter.None.And("position", ["mayor", "chief"]), "about 75 %", new Interval(0.725, 0.775, 1), null, "C-2"),
    ];

    private static ScalePoint Point(int code, string? id) => new(code, id, Text(id ?? "degree " + code.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static BilingualText Text(string text) => new(text, text + " (nb)");
}
