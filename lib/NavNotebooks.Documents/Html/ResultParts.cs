using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Documents.Html;

/// <summary>Puts the HTML of a result into a page: part by part, with the numbers of its tables, and in both languages where it says something else in the other.</summary>
/// <param name="page">The page.</param>
/// <param name="numbersTables">Whether tables with captions get numbers.</param>
internal sealed class ResultParts(PageContext page, bool numbersTables)
{
    /// <summary>The result. What is the same in both languages stands once; of what is not, the shorter: two blocks, or one with the differences side by side.</summary>
    /// <param name="html">In the page's first language.</param>
    /// <param name="translation">In the other; <see langword="null"/> where that is the same.</param>
    public string Render(string html, string? translation)
    {
        var ids = IdLinks.Of(page.Options);
        var first = ResultHtml.Fitted(html, ids);
        if (translation is null)
        {
            return string.Concat(ResultPart.Of(first).Select(part => Once(part, Numbered(part, part))));
        }

        var second = ResultHtml.Fitted(translation, ids);
        var (parts, others) = (ResultPart.Of(first), ResultPart.Of(second));
        var alike = parts.Count == others.Count && parts.Zip(others).All(pair => pair.First.Name == pair.Second.Name && pair.First.Captions.Count == pair.Second.Captions.Count);
        return alike
            ? string.Concat(parts.Zip(others, Both))
            : Both(new(first), new(second));
    }

    private string Both(ResultPart part, ResultPart other)
    {
        var exhibits = Numbered(part, other);
        if (part.Tokens.SequenceEqual(other.Tokens))
        {
            return Once(part, exhibits);
        }

        var block = Block(part, other, exhibits);
        var label = Shared(exhibits);
        var merged = new MergedHtml(page.Inline).Of(part.Labelled(label).Tokens, other.Labelled(label).Tokens);
        return merged is not null && Encoding.UTF8.GetByteCount(merged) < Encoding.UTF8.GetByteCount(block) ? merged : block;
    }

    private string Once(ResultPart part, IReadOnlyList<PageExhibit> exhibits) => part.Labelled(Shared(exhibits)).ToString();

    /// <summary>The anchor stands outside what is hidden, so that a link finds it in both languages.</summary>
    private string Block(ResultPart part, ResultPart other, IReadOnlyList<PageExhibit> exhibits)
    {
        var isEnglish = page.Options.Language == Language.English;
        var block = page.Block(Side(part, isEnglish), Side(other, !isEnglish));
        return exhibits.Count == 0 ? block : $"<div id=\"{HtmlText.Encode(exhibits[0].Id)}\">{block}</div>";

        string Side(ResultPart side, bool english) => side.Labelled(
            [.. exhibits.Select((exhibit, i) => (ExhibitLabel.In(english ? Language.English : Language.Bokmål, exhibit), i > 0 && ReferenceEquals(side, part) ? exhibit.Id : ""))]).ToString();
    }

    private List<(string Label, string Id)> Shared(IReadOnlyList<PageExhibit> exhibits) =>
        [.. exhibits.Select(exhibit => (ExhibitLabel.Of(exhibit, page.Options), exhibit.Id))];

    private List<PageExhibit> Numbered(ResultPart part, ResultPart other) => numbersTables
        ? [.. part.Captions.Select((place, i) => page.Exhibit(
            ExhibitKind.Table,
            (part.CaptionAt(place), i < other.Captions.Count ? other.CaptionAt(other.Captions[i]) : ""),
            part.ToString()))]
        : [];
}
