namespace NavNotebooks.Cli.Site;

/// <summary>The kinds of thing that a search finds.</summary>
internal enum SearchKind
{
    /// <summary>A notebook, or a section of one.</summary>
    Text,

    /// <summary>A figure or table of the report.</summary>
    Figure,

    /// <summary>A variable of a survey.</summary>
    Variable,

    /// <summary>An indicator, or an index of several variables.</summary>
    Indicator,

    /// <summary>A claim.</summary>
    Claim,

    /// <summary>A code of the case material.</summary>
    Code,

    /// <summary>A finding or another row of the case material.</summary>
    Finding,

    /// <summary>Another page, such as a guide.</summary>
    Page,
}
