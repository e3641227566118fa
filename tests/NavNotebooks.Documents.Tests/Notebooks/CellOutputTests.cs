using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Tests.Notebooks;

public sealed class CellOutputTests
{
    private static readonly Cell Strange = NotebookFile.Read(Fixture.PathOf("hand-made-unknown-keys.ipynb")).Cells[0];

    [Fact]
    public void An_output_equals_one_of_the_same_content_wherever_it_comes_from()
    {
        Assert.Equal(new StreamOutput("stderr", "half \ud83d emoji\n"), Strange.Outputs[0]);
        Assert.NotEqual<CellOutput>(new StreamOutput("stdout", "half \ud83d emoji\n"), Strange.Outputs[0]);
    }

    [Fact]
    public void An_unknown_output_keeps_its_JSON() =>
        Assert.Equal("""{"output_type":"update_display_data","data":{},"more":[1]}""", Assert.IsType<UnknownOutput>(Strange.Outputs[2]).Json.ToString());

    [Fact]
    public void A_bundle_has_JSON_as_compact_text_and_an_empty_plain_text_where_none_was_given()
    {
        var data = Assert.IsType<DisplayDataOutput>(Strange.Outputs[1]).Data;
        Assert.Equal("", data.PlainText);
        Assert.Equal("""{"b":1.0,"a":[1e0]}""", data["application/json"]);
        Assert.Equal("""<svg xmlns="http://www.w3.org/2000/svg"></svg>""", data[MimeTypes.Svg]);
    }

    [Fact]
    public void An_error_has_its_traceback_line_by_line()
    {
        var error = Assert.IsType<ErrorOutput>(NotebookFile.Read(Fixture.PathOf("jupyter-4.5.ipynb")).Cells[2].Outputs[0]);
        Assert.Equal("DivideByZeroException", error.ErrorName);
        Assert.Equal(["\u001b[0;31mDivideByZeroException\u001b[0m", "   at Submission#2, line 1"], error.Traceback);
    }
}
