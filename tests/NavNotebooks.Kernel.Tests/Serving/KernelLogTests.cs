using NavNotebooks.Kernel.Serving;

namespace NavNotebooks.Kernel.Tests.Serving;

public sealed class KernelLogTests
{
    [Fact]
    public void What_is_said_too_often_is_left_out_and_said_to_be()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var log = new KernelLog(writer);
        for (var i = 0; i < KernelLog.Limit + 5; i++)
        {
            log.Tell("dropped");
        }

        var lines = writer.ToString().TrimEnd().Split('\n');
        Assert.Equal(KernelLog.Limit, lines.Length);
        Assert.Equal(["nav kernel: dropped", "nav kernel: what else there is to say is left out."], lines[^2..]);
    }
}
