using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Documents.Tests.Pictures;

/// <summary>A figure and pictures of it.</summary>
internal static class Sample
{
    public const string Figure = """{"data":[],"layout":{"title":{"text":"Shares"},"meta":{"description":"Shares. Mayors, 2019 < 2020."}}}""";

    public static string Svg { get; } = Picture(FigureDigest.Of(Figure)!, "<path d=\"M0 0h9\" />");

    public static MimeBundle Result { get; } = new MimeBundle("plain").With(MimeTypes.Plotly, Figure);

    public static string Picture(string figure, string inside) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"300\" data-figure=\"{figure}\" data-drawn-by=\"plotly.js 1\">{inside}</svg>";

    public static Notebook Notebook(MimeBundle data) => NavNotebooks.Documents.Notebooks.Notebook.Empty.WithCells([Cell.Code("c", "x").WithOutputs([new ExecuteResultOutput(data, 1), new StreamOutput("stdout", "said")])]);
}
