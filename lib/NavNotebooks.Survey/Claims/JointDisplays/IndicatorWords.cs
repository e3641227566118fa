using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>The words for grades, places and meetings in both languages, the same in text and HTML.</summary>
public static class IndicatorWords
{
    /// <summary>The grade in lower case, such as "borne out in part".</summary>
    public static BilingualText Of(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.BorneOut => new("borne out", "har dekning"),
        EvidenceGrade.BorneOutInPart => new("borne out in part", "har delvis dekning"),
        EvidenceGrade.NotShown => new("not shown", "ikke vist"),
        EvidenceGrade.Contradicted => new("contradicted by itself", "motsagt av seg selv"),
        EvidenceGrade.Undecidable => new("cannot be decided", "kan ikke avgjøres"),
        _ => new("no conclusion", "ingen konklusjon"),
    };

    /// <summary>A sign that tells the grades apart without colour: ● for borne out, ◐ in part, ○ not shown, ✗ contradicted, ? undecidable, – no conclusion.</summary>
    public static string Sign(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.BorneOut => "●",
        EvidenceGrade.BorneOutInPart => "◐",
        EvidenceGrade.NotShown => "○",
        EvidenceGrade.Contradicted => "✗",
        EvidenceGrade.Undecidable => "?",
        _ => "–",
    };

    /// <summary>How the sources meet, in lower case.</summary>
    public static BilingualText Of(IntegrationKind kind) => kind switch
    {
        IntegrationKind.Confirmation => new("confirmation", "bekreftelse"),
        IntegrationKind.Expansion => new("expansion", "utvidelse"),
        IntegrationKind.Discordance => new("discordance", "uoverensstemmelse"),
        _ => new("silence", "taushet"),
    };

    /// <summary>The place of a conclusion, with a capital.</summary>
    public static BilingualText Of(ConclusionPlace place) => place switch
    {
        ConclusionPlace.Summary => new("Summary", "Sammendraget"),
        ConclusionPlace.Section => new("Closing section", "Delens oppsummering"),
        _ => new("Part 5", "Del 5"),
    };
}
