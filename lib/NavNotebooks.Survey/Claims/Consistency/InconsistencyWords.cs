using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>The words for severities, the same in text, HTML and JSON.</summary>
public static class InconsistencyWords
{
    /// <summary>The severity in lower case; the English word is also the one in JSON and in class names.</summary>
    public static BilingualText Of(InconsistencySeverity severity) => severity switch
    {
        InconsistencySeverity.Certain => new("certain", "sikkert"),
        InconsistencySeverity.Likely => new("likely", "sannsynlig"),
        _ => new("note", "merknad"),
    };
}
