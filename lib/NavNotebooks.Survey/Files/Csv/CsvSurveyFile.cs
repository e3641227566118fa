using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Survey answers in CSV files: a row per respondent, a column per variable, headed by the variable's name.</summary>
/// <remarks>
/// Cells hold codes or labels in either language, mixed as the file likes; case and spacing of labels do not count. An empty cell
/// is system missing; a reason for missing is written by its code or label. Nothing that a cell says enters an error message.
/// </remarks>
public static class CsvSurveyFile
{
    private const string UnnamedFile = "CSV text";

    /// <summary>Reads a file as answers to a survey wave, with basis <see cref="DataBasis.Microdata"/>. How it was read is in the frame's notes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="definition">The survey wave that it holds.</param>
    /// <param name="options">What is known about the file. Default: everything is guessed, every variable asked for.</param>
    /// <exception cref="SurveyFileException">The file is not what it should be; it names row, column and remedy.</exception>
    public static SurveyFrame Read(string path, SurveyDefinition definition, CsvOptions? options = null) => Load(path, definition, options).Frame;

    /// <summary>Reads text as answers to a survey wave. See the overload with a path.</summary>
    /// <exception cref="SurveyFileException">The text is not what it should be; it names row, column and remedy.</exception>
    public static SurveyFrame Read(TextReader reader, SurveyDefinition definition, CsvOptions? options = null) => Load(reader, definition, options).Frame;

    /// <summary>Reads a file and tells what was found out about it: the dialect, columns left out, variables without a column.</summary>
    /// <exception cref="SurveyFileException">The file is not what it should be; it names row, column and remedy.</exception>
    public static CsvSurvey Load(string path, SurveyDefinition definition, CsvOptions? options = null)
    {
        options ??= CsvOptions.Default;
        return Told(new CsvFrameReader(CsvText.Decode(File.ReadAllBytes(path), path, options.Encoding), path, definition, options).Read());
    }

    /// <summary>Reads text and tells what was found out about it; the encoding is the reader's business.</summary>
    /// <exception cref="SurveyFileException">The text is not what it should be; it names row, column and remedy.</exception>
    public static CsvSurvey Load(TextReader reader, SurveyDefinition definition, CsvOptions? options = null) =>
        Told(new CsvFrameReader(CsvText.Check(reader.ReadToEnd(), UnnamedFile), UnnamedFile, definition, options ?? CsvOptions.Default).Read());

    /// <summary>Writes a frame's rows. A file that is there is replaced at once when the new one is complete, never in part.</summary>
    /// <param name="frame">The answers; weights are written last, under the survey's name for them or "weight".</param>
    /// <param name="path">Where to; keep microdata outside the repository.</param>
    /// <param name="form">Codes or labels. Default: codes.</param>
    /// <param name="dialect">How to write them. Default: <see cref="CsvDialect.International"/>.</param>
    /// <exception cref="SurveyFileException">A label could not be read back.</exception>
    public static void Write(SurveyFrame frame, string path, AnswerForm? form = null, CsvDialect? dialect = null)
    {
        dialect ??= CsvDialect.International;
        RequireReadable(frame, path, form, dialect);
        WholeFile.Write(path, unfinished =>
        {
            using var writer = new StreamWriter(unfinished, append: false, CsvText.EncoderOf(dialect.Encoding));
            CsvFrameWriter.Write(frame, writer, form ?? AnswerForm.Codes, dialect);
        });
    }

    /// <summary>Writes a frame's rows as text; the dialect's encoding is the writer's business. See the overload with a path.</summary>
    /// <exception cref="SurveyFileException">A label could not be read back.</exception>
    public static void Write(SurveyFrame frame, TextWriter writer, AnswerForm? form = null, CsvDialect? dialect = null)
    {
        dialect ??= CsvDialect.International;
        RequireReadable(frame, UnnamedFile, form, dialect);
        CsvFrameWriter.Write(frame, writer, form ?? AnswerForm.Codes, dialect);
    }

    /// <summary>A notebook that reads a file by itself rests on it as much as one that asks the catalog.</summary>
    private static CsvSurvey Told(CsvSurvey read)
    {
        DataTrail.Tell(SurveyWave.Of(read.Frame).Opened);
        return read;
    }

    private static void RequireReadable(SurveyFrame frame, string file, AnswerForm? form, CsvDialect dialect)
    {
        if (form?.Language is { } language)
        {
            CsvFrameWriter.RequireReadable(frame, language, dialect, file);
        }
    }
}
