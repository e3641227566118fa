using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Pictures;

/// <summary>The Plotly figures among the outputs of a notebook.</summary>
public static class NotebookFigures
{
    /// <summary>The results that hold a figure, in reading order, those in the other language after each.</summary>
    public static IEnumerable<MimeBundle> In(Notebook notebook) => notebook.Cells
        .SelectMany(cell => cell.Outputs)
        .Select(DataOf)
        .OfType<MimeBundle>()
        .SelectMany(data => data.Translation is { } translation ? [data, translation] : new[] { data })
        .Where(data => data[MimeTypes.Plotly] is not null);

    /// <summary>The notebook with every result that holds a figure passed through a change.</summary>
    public static Notebook Select(Notebook notebook, Func<MimeBundle, MimeBundle> change) => notebook.SelectCells(cell =>
        cell.Outputs.Any(HoldsFigure) ? cell.WithOutputs(cell.Outputs.Select(output => Changed(output, change))) : cell);

    /// <summary>The notebook without the pictures of its figures, as a run gives it.</summary>
    public static Notebook WithoutPictures(Notebook notebook) => Select(notebook, data => data.Without(MimeTypes.Svg));

    private static bool HoldsFigure(CellOutput output) => DataOf(output)?[MimeTypes.Plotly] is not null;

    private static MimeBundle? DataOf(CellOutput output) => output switch
    {
        DisplayDataOutput display => display.Data,
        ExecuteResultOutput result => result.Data,
        _ => null,
    };

    private static MimeBundle Changed(MimeBundle data, Func<MimeBundle, MimeBundle> change) =>
        data.Translation is { } translation && change(translation) is var translated && translated != translation ? change(data).WithTranslation(translated) : change(data);

    private static CellOutput Changed(CellOutput output, Func<MimeBundle, MimeBundle> change) => output switch
    {
        DisplayDataOutput display when HoldsFigure(display) && Changed(display.Data, change) is var data && data != display.Data => display with { Data = data },
        ExecuteResultOutput result when HoldsFigure(result) && Changed(result.Data, change) is var data && data != result.Data => result with { Data = data },
        _ => output,
    };
}
