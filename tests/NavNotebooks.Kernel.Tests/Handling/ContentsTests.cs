using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Kernel.Handling;

namespace NavNotebooks.Kernel.Tests.Handling;

public sealed class ContentsTests
{
    public static TheoryData<CellEvent, string, string> Events => new()
    {
        { new OutputAdded(new StreamOutput("stdout", "a\nb")), "stream", """{"name":"stdout","text":"a\nb"}""" },
        { new OutputAdded(new ErrorOutput("E", "no", ["E: no"])), "error", """{"ename":"E","evalue":"no","traceback":["E: no"]}""" },
        { new OutputAdded(new DisplayDataOutput(new MimeBundle("x"))), "display_data", """{"data":{"text/plain":"x"},"metadata":{},"transient":{}}""" },
        { new OutputAdded(new DisplayDataOutput(new MimeBundle("x")) { DisplayId = "d" }), "display_data", """{"data":{"text/plain":"x"},"metadata":{},"transient":{"display_id":"d"}}""" },
        { new OutputAdded(new ExecuteResultOutput(new MimeBundle("x"), 7)), "execute_result", """{"data":{"text/plain":"x"},"metadata":{},"transient":{},"execution_count":7}""" },
        { new OutputUpdated("d", new MimeBundle("y")), "update_display_data", """{"data":{"text/plain":"y"},"metadata":{},"transient":{"display_id":"d"}}""" },
        { new OutputsCleared(Wait: true), "clear_output", """{"wait":true}""" },
    };

    [Theory]
    [MemberData(nameof(Events), DisableDiscoveryEnumeration = true)]
    public void An_event_is_the_protocols_message(CellEvent happened, string type, string content)
    {
        var message = Contents.Of(happened);
        Assert.Equal(type, message?.Type);
        Assert.Equal(content, message?.Content.ToString());
    }

    [Fact]
    public void A_kind_that_is_JSON_travels_as_a_value_and_as_text_where_it_is_broken()
    {
        var bundle = new MimeBundle("f").With(MimeTypes.Plotly, """{"data":[1.0]}""").With("application/json", "{broken");
        Assert.Equal(
            """{"text/plain":"f","application/vnd.plotly.v1+json":{"data":[1.0]},"application/json":"{broken"}""",
            Contents.Data(bundle).ToString());
    }
}
