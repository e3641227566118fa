using NavNotebooks.Documents.Html;

namespace NavNotebooks.Cli.Site.Variables;

/// <summary>Links to the pages of variables.</summary>
internal static class VariableLink
{
    /// <summary>A variable by its name, as code.</summary>
    /// <param name="survey">The survey's id.</param>
    /// <param name="name">The variable's name.</param>
    public static string To(string survey, string name) => $"<a href=\"{SiteMap.Variable(survey, name)}\"><code>{HtmlText.Encode(name)}</code></a>";

    /// <summary>Several with commas between them; by survey where they are of more than one.</summary>
    public static string Several(IReadOnlyCollection<(string Survey, string Variable)> variables)
    {
        var surveys = variables.GroupBy(variable => variable.Survey, StringComparer.Ordinal).ToList();
        return string.Join("; ", surveys.Select(survey =>
            (surveys.Count > 1 ? survey.Key + ": " : "") + string.Join(", ", survey.Select(variable => Plain(survey.Key, variable.Variable)))));
    }

    /// <summary>The same within a sentence of many.</summary>
    public static string Plain(string survey, string name) => SiteMap.Anchor(SiteMap.Variable(survey, name), name);
}
