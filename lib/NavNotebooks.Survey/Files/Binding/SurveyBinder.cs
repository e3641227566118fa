using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
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
    public static BoundSurvey Bind(LabelledData data, SurveyDefinition definition, WaveMapping? mapping = null, string? file = null)
    {
        var bound = new SurveyBinding(data, definition, mapping ?? WaveMapping.None(definition.Id), file ?? "the file").Bind();
        DataTrail.Tell(SurveyWave.OpenedAs(definition, bound.Report.Basis));
        return bound;
    }

    /// <summary>Reads a file of any format and holds it against a survey wave. A file that cannot be read is an error of the report.</summary>
    /// <param name="path">The file.</param>
    /// <param name="definition">The survey wave that it is said to hold.</param>
    /// <param name="mapping">What the user's mapping says of the wave. Default: nothing; everything is found by name.</param>
    /// <param name="options">What else is known about the file; what it leaves out, the mapping says.</param>
    public static BoundSurvey Read(string path, SurveyDefinition definition, WaveMapping? mapping = null, LabelledReadOptions? options = null)
    {
        options ??= LabelledReadOptions.Default;
        try
        {
            var data = LabelledFile.Read(path, options with { Encoding = options.Encoding ?? mapping?.Encoding, Sheet = options.Sheet ?? mapping?.Sheet });
            return Bind(data, definition, mapping, path);
        }
        catch (SurveyFileException unreadable)
        {
            var (problem, place) = (unreadable.Problem, unreadable.Problem.Place);
            return new(Frame: null, new DataReport(definition.Id, path, DataBasis.Microdata, RowCount: 0)
            {
                Findings = [new(FindingLevel.Error, DataRule.Unreadable, place.Length == 0 ? problem.Statement : $"{place}: {problem.Statement}", problem.Remedy)],
            });
        }
    }
}
