using NavNotebooks.Display;
using NavNotebooks.Documents.Ipynb;

namespace NavNotebooks.Documents.Html;

/// <summary>JSON, indented.</summary>
internal sealed class JsonRenderer : IMimeRenderer
{
    public string? Render(MimeBundle data, PageContext page)
    {
        if (data["application/json"] is not { } json || JsonText.TryElement(json) is not { } element)
        {
            return null;
        }

        var writer = new JsonWriter(indented: true);
        writer.Value(element);
        return $"<pre class=\"nav-text\">{HtmlText.Encode(writer.ToString())}</pre>";
    }
}
