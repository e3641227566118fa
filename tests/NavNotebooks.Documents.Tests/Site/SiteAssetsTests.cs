using System.Text.RegularExpressions;
using NavNotebooks.Documents.Site;
using NavNotebooks.Documents.Tests.Notebooks;

namespace NavNotebooks.Documents.Tests.Site;

public sealed partial class SiteAssetsTests
{
    /// <summary>Every text in a colour of its own, on every ground that it stands on, in the light scheme, the dark one and on paper.</summary>
    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("ink", "raised")]
    [InlineData("ink", "warn-paper")]
    [InlineData("soft", "paper")]
    [InlineData("soft", "raised")]
    [InlineData("soft", "warn-paper")]
    [InlineData("accent", "paper")]
    [InlineData("accent", "raised")]
    [InlineData("accent", "warn-paper")]
    [InlineData("warn", "paper")]
    [InlineData("warn", "raised")]
    [InlineData("warn", "warn-paper")]
    public void Text_stands_out_from_its_ground_in_every_scheme(string text, string ground)
    {
        var schemes = Scheme().Matches(SiteAssets.Style).Select(scheme => Colour().Matches(scheme.Value).ToDictionary(colour => colour.Groups["name"].Value, colour => colour.Groups["value"].Value)).ToList();
        Assert.Equal(3, schemes.Count);
        Assert.All(schemes, scheme => Assert.True(Contrast(scheme[text], scheme[ground]) >= 4.5, $"{text} {scheme[text]} on {ground} {scheme[ground]}: {Contrast(scheme[text], scheme[ground]):F2}"));
    }

    /// <summary>The contrast ratio of WCAG 2.2.</summary>
    private static double Contrast(string one, string other) => (Math.Max(Luminance(one), Luminance(other)) + 0.05) / (Math.Min(Luminance(one), Luminance(other)) + 0.05);

    private static double Luminance(string colour)
    {
        var digits = colour.Length == 4 ? string.Concat(colour[1..].Select(digit => $"{digit}{digit}")) : colour[1..];
        double[] parts = [.. digits.Chunk(2).Select(pair => Convert.ToInt32(new string(pair), 16) / 255.0).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex(@":root\s*\{[^}]*\}")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"--(?<name>[a-z-]+):\s*(?<value>#[0-9a-f]{3}(?:[0-9a-f]{3})?);")]
    private static partial Regex Colour();

    [Fact]
    public void The_files_that_pages_ask_for_are_written()
    {
        using var folder = new TemporaryFolder();
        SiteAssets.WriteTo(folder.Path);
        Assert.Equal(SiteAssets.Style, File.ReadAllText(folder.PathOf("nav.css")));
        Assert.Equal(SiteAssets.Script, File.ReadAllText(folder.PathOf("nav.js")));
    }

    [Fact]
    public void Neither_file_can_end_its_element_or_reach_a_network()
    {
        foreach (var text in new[] { SiteAssets.Style, SiteAssets.Script })
        {
            Assert.DoesNotContain("</", text, StringComparison.Ordinal);
            Assert.DoesNotContain("//cdn", text, StringComparison.Ordinal);
            Assert.DoesNotContain("@import", text, StringComparison.Ordinal);
            Assert.DoesNotContain("url(", text, StringComparison.Ordinal);
        }
    }
}
