using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>Turns what any file holds into answers to a survey wave, and tells everything that does not fit.</summary>
/// <remarks>
/// A column is the one that the mapping names, else the one of the variable's name. A value is, in this order: what a recode makes of it, a missing value
/// of the mapping or of the file, the answer whose label it bears (both languages, case and spacing ignored), the code that it is. Whatever is left is an error of
/// the report; nothing is dropped without a word, and no value of a row is told.
/// </remarks>
public static class SurveyBinder
{
    /// <summary>Holds a file against a survey wave.</summary>
    /// <param name="data">The file as read.</param>
    /// <param name="definition">The survey wave that it is said to hold.</param>
    /// <param name="mapping">What the user's mapping says of the wave. Default: nothing; everything is found by name.</param>
    /// <param name="file">How the report names the file. Default: "the file".</param>
    public static BoundSurvey Bind(LabelledData data, SurveyDefinition definition, WaveMapping? mapping = null, string? file = null) =>
        new SurveyBinding(data, definition, mapping ?? WaveMapping.None(definition.Id), file ?? "the file").Bind();
}
