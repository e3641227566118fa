using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Codebooks.Ddi;
using NavNotebooks.Survey.Files.Binding;

namespace NavNotebooks.Cli.Dictionaries;

/// <summary>A form that a codebook is written in.</summary>
/// <param name="Name">What the option <c>--format</c> calls it.</param>
/// <param name="Text">The whole file as text.</param>
internal sealed record CodebookFormat(string Name, Func<Codebook, Language, string> Text)
{
    /// <summary>Every form, in the order told.</summary>
    public static ImmutableArray<CodebookFormat> All { get; } =
    [
        new("html", (codebook, language) => new CodebookPage(codebook, language).ToHtml()),
        new(CsvName, Csv),
        new("json", (codebook, _) => CodebookJson.Write(codebook)),
        new(DdiName, DdiCodebook.Write),
        new("sps", Syntax),
    ];

    /// <summary>CSV, which brings an encoding of its own to a file.</summary>
    public const string CsvName = "csv";

    /// <summary>DDI-Codebook, of which fields can be lacking.</summary>
    public const string DdiName = "ddi";

    private static string Csv(Codebook codebook, Language language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        CodebookCsv.Write(codebook, writer, language);
        return writer.ToString();
    }

    // The syntax is run on a file that the user opens: it must not say of its rows what ours rest on.
    private static string Syntax(Codebook codebook, Language language)
    {
        var dictionary = SurveyLabels.Of(codebook.Definition, DataBasis.Microdata, language);
        return SpssSyntax.Write(dictionary with { Attributes = dictionary.Attributes.RemoveAll(attribute => attribute.Name == SurveyLabels.BasisAttribute) });
    }
}
