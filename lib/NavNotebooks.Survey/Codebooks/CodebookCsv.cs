using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Files.Csv;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>A codebook as CSV: one row for each variable and category, and one for a variable that has none.</summary>
/// <remarks>
/// Column names are the same in both languages, so that a script finds them. The last column says on every row what its numbers rest on; a hidden count is
/// "&lt; 5" or "*", and what is not known is empty. In bokmål the file has semicolons, decimal comma and a byte order mark.
/// </remarks>
public static class CodebookCsv
{
    /// <summary>Writes the file whole or not at all.</summary>
    /// <param name="codebook">The codebook.</param>
    /// <param name="path">Where to; keep what comes of microdata outside the repository.</param>
    /// <param name="language">Of labels and numbers.</param>
    public static void Write(Codebook codebook, string path, Language language = Language.English) =>
        CsvTableFile.Write(ToTable(codebook, language), path, DialectOf(language));

    /// <summary>The same as text.</summary>
    public static void Write(Codebook codebook, TextWriter writer, Language language = Language.English) =>
        CsvTableFile.Write(ToTable(codebook, language), writer, DialectOf(language));

    /// <summary>The rows that the file has.</summary>
    public static Table ToTable(Codebook codebook, Language language = Language.English) => new(
        codebook.Definition.Title.In(language),
        [
            "survey", "variable", "label", "kind", "measure", "battery", "base", "figures", "code", "category", "missing", "wording_known", "count", "percent", "weighted_percent", "valid",
            "basis",
        ],
        [.. codebook.Variables.SelectMany(variable => Rows(codebook, variable, language))],
        []);

    private static CsvDialect DialectOf(Language language) => language == Language.Bokmål ? CsvDialect.Norwegian : CsvDialect.International;

    private static IEnumerable<ImmutableArray<string>> Rows(Codebook codebook, CodebookVariable variable, Language language)
    {
        ImmutableArray<string> before =
        [
            codebook.Definition.Id, variable.Name, variable.Variable.Label.In(language), variable.KindIn(language), variable.MeasureIn(language),
            variable.Battery?.Label.In(language) ?? "", variable.BaseIn(language), string.Join(' ', variable.Variable.Figures),
        ];
        ImmutableArray<string> behind = [Plain(variable.Valid, language), codebook.Basis is { } basis ? VerdictWords.Of(basis) : "none"];
        return variable.Categories.IsEmpty
            ? [[.. before, "", "", "", "", "", "", "", .. behind]]
            : variable.Categories.Select(category => ImmutableArray.Create<string>([.. before, .. Cells(category, language), .. behind]));
    }

    private static string[] Cells(CodebookCategory category, Language language) =>
    [
        category.Code?.ToString(CultureInfo.InvariantCulture) ?? "",
        category.Label.In(language),
        category.IsMissing ? "1" : "0",
        category.IsWordingKnown ? "1" : "0",
        Plain(category.Count, language),
        Percent(category.Share, language),
        Percent(category.WeightedShare, language),
    ];

    // A program reads this: no spaces or commas between thousands.
    private static string Plain(ShownCount? count, Language language) =>
        count is not { } shown ? "" : shown.Count?.ToString(CultureInfo.InvariantCulture) ?? shown.Text(language);

    private static string Percent(double? share, Language language) => share is { } known ? NumberText.Ungrouped(known * 100, 2, language) : "";
}
