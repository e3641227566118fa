using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Files.Csv;

/// <summary>The files in tests/Fixtures/Csv, read as the tiny survey.</summary>
internal static class CsvFixture
{
    public const string Secret = "SECRETWORD";

    /// <summary>For files without weights.</summary>
    public static CsvOptions Incomplete { get; } = new() { AllowMissingColumns = true };

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", "Csv", name);

    public static CsvSurvey Load(string name, CsvOptions? options = null) =>
        CsvSurveyFile.Load(PathOf(name), TinySurvey.Definition, options ?? Incomplete);

    /// <summary>The error of a file, once it is sure that the error gives no answer away.</summary>
    public static SurveyFileException ErrorOf(string name, CsvOptions? options = null)
    {
        var error = Assert.Throws<SurveyFileException>(() => Load(name, options));
        Assert.Equal(PathOf(name), error.File);
        Assert.StartsWith(PathOf(name), error.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", error.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Null(error.InnerException);
        return error;
    }
}
