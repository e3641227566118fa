using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>Survey waves as labelled data: every label, scale, reason for missing and battery of the dictionary in the terms of a statistics file.</summary>
/// <remarks>
/// Reasons for missing are declared missing with their labels; a battery of boxes is a multiple response set, any other battery a variable set. Labels are
/// in one language; the other one travels in the attribute <see cref="OtherLabelAttribute"/>.
/// </remarks>
public static class SurveyLabels
{
    /// <summary>The attribute of a file that tells what its answers rest on: "synthetic" or "microdata".</summary>
    public const string BasisAttribute = "NavNotebooks.Basis";

    /// <summary>The value of <see cref="BasisAttribute"/> in files whose respondents were made from printed figures.</summary>
    public const string Synthetic = "synthetic";

    /// <summary>The attribute of a file that names its survey wave: "office-2019".</summary>
    public const string SurveyAttribute = "NavNotebooks.Survey";

    /// <summary>The attribute of a variable that holds its label in the other language.</summary>
    public const string OtherLabelAttribute = "NavNotebooks.OtherLabel";

    /// <summary>Whether a file says that its respondents were made up. No conversion between formats of SPSS loses the mark.</summary>
    public static bool IsSynthetic(FileDictionary dictionary) =>
        dictionary.Attributes.Any(attribute => attribute.Name == BasisAttribute && attribute.Values.Contains(Synthetic));

    /// <summary>A frame's answers and all that the dictionary says of them; weights come last, as the file's weight variable.</summary>
    /// <param name="frame">The answers. Keep what comes of microdata outside the repository.</param>
    /// <param name="language">Of labels.</param>
    public static LabelledData Of(SurveyFrame frame, Language language = Language.English)
    {
        ImmutableArray<SurveyColumn> columns = frame.Columns;
        ImmutableArray<LabelledVariable> variables =
        [
            .. columns.Select(column => SurveyVariableLabels.Of(frame.Definition, column.Variable, column.Scale, language) with
            {
                PrintFormat = SurveyVariableLabels.FormatOf(column.Codes),
                WriteFormat = SurveyVariableLabels.FormatOf(column.Codes),
            }),
        ];
        var dictionary = WithFile(frame.Definition, frame.Basis, variables, language);
        if (!frame.IsWeighted || dictionary.Find(frame.WeightName) is not null)
        {
            var weighting = frame.IsWeighted ? frame.WeightName : null;
            return new LabelledData(dictionary with { WeightVariable = weighting }, [.. columns.Select((column, i) => Column(variables[i], column.Codes))]);
        }

        var weight = SurveyVariableLabels.Weight(frame.WeightName, language);
        return new LabelledData(
            dictionary with { Variables = [.. variables, weight], WeightVariable = weight.Name },
            [.. columns.Select((column, i) => Column(variables[i], column.Codes)), Column(weight, frame.Weights)]);
    }

    /// <summary>What a file of a survey wave's answers says of itself, without the answers; the weight variable last, where the wave has one.</summary>
    /// <param name="definition">The survey wave.</param>
    /// <param name="basis">What the answers would rest on.</param>
    /// <param name="language">Of labels.</param>
    public static FileDictionary Of(SurveyDefinition definition, DataBasis basis, Language language = Language.English)
    {
        ImmutableArray<LabelledVariable> variables =
            [.. definition.Variables.Select(variable => SurveyVariableLabels.Of(definition, variable, definition.ScaleOf(variable), language))];
        var dictionary = WithFile(definition, basis, variables, language);
        return definition.Weight is not { } weight ? dictionary : dictionary with
        {
            Variables = dictionary.Find(weight) is null ? [.. variables, SurveyVariableLabels.Weight(weight, language)] : variables,
            WeightVariable = weight,
        };
    }

    private static FileDictionary WithFile(SurveyDefinition definition, DataBasis basis, ImmutableArray<LabelledVariable> variables, Language language)
    {
        var isSynthetic = basis == DataBasis.Synthetic;
        var names = variables.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Battery> whole = [.. definition.Batteries.Where(battery => battery.Variables.All(names.Contains))];
        return new FileDictionary
        {
            Variables = variables,
            Label = definition.Id + (isSynthetic ? language.In(": synthetic, no answers of people", ": syntetisk, ikke svar fra personer") : ""),
            Encoding = "utf-8",
            Documents =
            [
                .. isSynthetic ? SyntheticLines(language) : [],
                language.In("Labels are NavNotebooks' own words, not the questionnaire's.", "Etikettene er NavNotebooks' egne ord, ikke spørreskjemaets."),
            ],
            Attributes =
            [
                new CustomAttribute(SurveyAttribute, [definition.Id]),
                new CustomAttribute(BasisAttribute, [isSynthetic ? Synthetic : "microdata"]),
            ],
            MultipleResponseSets = [.. whole.Where(battery => IsBoxes(definition, battery)).Select(battery => BoxesOf(battery, language))],
            VariableSets = [.. whole.Where(battery => !IsBoxes(definition, battery)).Select(battery => new VariableSet(battery.Id, battery.Variables))],
        };
    }

    private static ImmutableArray<string> SyntheticLines(Language language) => language == Language.Bokmål
        ?
        [
            "SYNTETISK: ingen rad er en person. Radene er laget av trykte tall alene,",
            "og å regne på dem prøver regningen, ikke virkeligheten.",
        ]
        :
        [
            "SYNTHETIC: no row is a person. Rows were made from printed figures alone;",
            "computing on them tests the computation, not the world.",
        ];

    private static bool IsBoxes(SurveyDefinition definition, Battery battery) =>
        battery.Variables.Length > 1 && battery.Variables.All(name => definition.Variable(name).Kind == VariableKind.Multiple);

    private static MultipleResponseSet BoxesOf(Battery battery, Language language) =>
        new("$" + battery.Id, battery.Label.In(language), MultipleResponseKind.Dichotomy, battery.Variables) { CountedValue = "1" };

    private static LabelledColumn Column(LabelledVariable variable, ReadOnlySpan<double> values) => new NumberColumn(variable, [.. values]);
}
