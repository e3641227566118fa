namespace NavNotebooks.Documents.Site;

/// <summary>Where a page has its style and script.</summary>
public enum AssetPlacement
{
    /// <summary>In files beside it, as <see cref="SiteAssets.WriteTo"/> writes them.</summary>
    Beside,

    /// <summary>In the page, which is then one file apart from plotly.js.</summary>
    Inside,
}
