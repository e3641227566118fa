using CsvHelper;
using NavNotebooks.Display;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>A frame on its way to a file.</summary>
internal static class CsvFrameWriter
{
    /// <summary>Writes headings and rows; weights come last, under the survey's name for them or "weight".</summary>
    public static void Write(SurveyFrame frame, TextWriter writer, AnswerForm form, CsvDialect dialect)
    {
        var options = new CsvWriterOptions { Separator = dialect.Delimiter };
        using var csv = CsvWriter.Create(writer, options, leaveOpen: true);
        var texts = frame.Columns.Select(column => new AnswerText(column.Book, dialect.DecimalMark)).ToArray();
        var writesWeights = frame.IsWeighted && frame.Columns.All(column => column.Name != frame.WeightName);
        foreach (var column in frame.Columns)
        {
            csv.WriteField(column.Name);
        }

        if (writesWeights)
        {
            csv.WriteField(frame.WeightName);
        }

        csv.EndRecord();
        for (var row = 0; row < frame.RowCount; row++)
        {
            for (var i = 0; i < texts.Length; i++)
            {
                csv.WriteField(texts[i].Of(frame.Columns[i].Codes[row], form.Language));
            }

            if (writesWeights)
            {
                csv.WriteField(CellNumber.Format(frame.Weights[row], dialect.DecimalMark));
            }

            csv.EndRecord();
        }
    }

    /// <summary>Refuses labels that could not be read back: two codes with one label, or letters that the encoding lacks.</summary>
    /// <exception cref="SurveyFileException">A label cannot be written.</exception>
    public static void RequireReadable(SurveyFrame frame, Language language, CsvDialect dialect, string file)
    {
        var encoder = CsvText.EncoderOf(dialect.Encoding);
        foreach (var column in frame.Columns)
        {
            var answers = new AnswerText(column.Book, dialect.DecimalMark);
            foreach (var code in column.Book.Points.Select(point => point.Code).Concat(column.Book.Reasons.Select(reason => reason.Code)))
            {
                var label = answers.Of(code, language);
                if (answers.CodeOf(label) != code)
                {
                    throw Error(column.Name, $"The label '{label}' does not stand for one code alone.", "Write codes, or correct the label in the dictionary.");
                }

                if (!CanEncode(encoder, label))
                {
                    throw Error(column.Name, $"The label '{label}' has a letter that the encoding lacks.", "Write UTF-8, or write codes.");
                }
            }
        }

        SurveyFileException Error(string column, string statement, string remedy) =>
            new(new SurveyFileProblem(SurveyFileFault.UnwritableLabel, file, statement, remedy) { Column = column });
    }

    private static bool CanEncode(System.Text.Encoding encoder, string label)
    {
        try
        {
            return encoder.GetByteCount(label) > 0;
        }
        catch (System.Text.EncoderFallbackException)
        {
            return false;
        }
    }
}
