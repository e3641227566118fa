namespace NavNotebooks.Cli.Tests.Site.Browsing;

/// <summary>Who reads, on what.</summary>
internal sealed record Reader
{
    public int Width { get; init; } = 1280;

    public int Height { get; init; } = 900;

    public bool IsDark { get; init; }

    public bool RunsScripts { get; init; } = true;
}
