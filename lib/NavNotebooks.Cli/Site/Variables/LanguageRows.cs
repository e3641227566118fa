using NavNotebooks.Display;

namespace NavNotebooks.Cli.Site.Variables;

/// <summary>A row of a table once in each language, of which the reader's choice hides one: shorter than both languages in each cell.</summary>
internal static class LanguageRows
{
    /// <summary>The two rows.</summary>
    /// <param name="cells">The cells as HTML.</param>
    public static string Of(Func<Language, string> cells) =>
        $"<tr class=\"nav-en\">{cells(Language.English)}</tr><tr class=\"nav-nb\" lang=\"nb\">{cells(Language.Bokmål)}</tr>";
}
