using System.Text;
using System.Text.Json.Nodes;
using NavNotebooks.Kernel.Messages;

namespace NavNotebooks.Kernel.Tests.Messages;

public sealed class ConnectionFileTests : IDisposable
{
    private const string Complete =
        """
        {
          "shell_port": 57503, "iopub_port": 40885, "stdin_port": 52597, "control_port": 50160, "hb_port": 42540,
          "ip": "127.0.0.1", "key": "a0436f6c-1916-498b-8eb9-e81ab9368e84", "transport": "tcp",
          "signature_scheme": "hmac-sha256", "kernel_name": "nav-csharp", "jupyter_session": "a.ipynb"
        }
        """;

    private readonly string path = Path.Combine(AppContext.BaseDirectory, $"connection-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.json");

    public void Dispose() => File.Delete(path);

    [Fact]
    public void A_connection_file_says_where_to_listen_and_how_to_sign()
    {
        var file = Read(Complete);
        Assert.Equal(new ConnectionPorts(Shell: 57503, Iopub: 40885, Stdin: 52597, Control: 50160, Heartbeat: 42540), file.Ports);
        Assert.Equal("a0436f6c-1916-498b-8eb9-e81ab9368e84", Encoding.UTF8.GetString(file.Key.Span));
        Assert.Equal(("tcp", "127.0.0.1", "hmac-sha256", "nav-csharp"), (file.Transport, file.Ip, file.SignatureScheme, file.KernelName));
        Assert.Equal("tcp://127.0.0.1:57503", file.Endpoint(file.Ports.Shell).ToString());
    }

    [Fact]
    public void What_a_client_may_leave_out_is_loopback_and_signed()
    {
        var file = Read("\ufeff" + Without("ip", "transport", "signature_scheme", "kernel_name"));
        Assert.Equal(("tcp", "127.0.0.1", "hmac-sha256", ""), (file.Transport, file.Ip, file.SignatureScheme, file.KernelName));
    }

    [Fact]
    public void The_key_is_not_printed()
    {
        Assert.DoesNotContain("a0436f6c", Read(Complete).ToString(), StringComparison.Ordinal);
        var broken = Assert.Throws<ConnectionFileException>(() => Read(Complete.Replace("}", "", StringComparison.Ordinal)));
        Assert.DoesNotContain("a0436f6c", broken.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shell_port")]
    [InlineData("iopub_port")]
    [InlineData("stdin_port")]
    [InlineData("control_port")]
    [InlineData("hb_port")]
    [InlineData("key")]
    public void A_missing_field_is_named(string field)
    {
        var exception = Assert.Throws<ConnectionFileException>(() => Read(Without(field)));
        Assert.Equal($"The field {field} is missing. Connection file: {path}. A Jupyter client writes it; start the kernel from the client, or let the client write a fresh one.", exception.Message);
    }

    [Theory]
    [InlineData("hb_port", "65536", "The field hb_port is not a port.")]
    [InlineData("hb_port", "-1", "The field hb_port is not a port.")]
    [InlineData("hb_port", "\"42540\"", "The field hb_port is not a port.")]
    [InlineData("hb_port", "1.5", "The field hb_port is not a port.")]
    [InlineData("key", "7", "The field key is not a text.")]
    [InlineData("ip", "[]", "The field ip is not a text.")]
    [InlineData("signature_scheme", "\"hmac-md5\"", "The signature_scheme 'hmac-md5' is not known.")]
    [InlineData("transport", "\"udp\"", "The transport 'udp' is not known.")]
    public void A_field_that_says_something_else_is_named(string field, string value, string problem)
    {
        var json = JsonNode.Parse(Complete)!;
        json[field] = JsonNode.Parse(value);
        Assert.StartsWith(problem, Assert.Throws<ConnectionFileException>(() => Read(json.ToJsonString())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The file is not JSON (line 1).")]
    [InlineData("{\n\"a\": }", "The file is not JSON (line 2).")]
    [InlineData("[]", "The file is JSON, but not an object.")]
    public void Text_that_is_no_connection_file_is_refused(string text, string problem) =>
        Assert.StartsWith(problem, Assert.Throws<ConnectionFileException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_named_with_what_to_do()
    {
        var exception = Assert.Throws<ConnectionFileException>(() => ConnectionFile.Read(path));
        Assert.Equal(path, exception.File);
        Assert.StartsWith($"There is no such file. Connection file: {path}. A Jupyter client writes it", exception.Message, StringComparison.Ordinal);
        Assert.Contains("cannot be read", Assert.Throws<ConnectionFileException>(() => ConnectionFile.Read(AppContext.BaseDirectory)).Message, StringComparison.Ordinal);
    }

    private static string Without(params string[] fields)
    {
        var json = JsonNode.Parse(Complete)!.AsObject();
        Assert.All(fields, field => Assert.True(json.Remove(field)));
        return json.ToJsonString();
    }

    private ConnectionFile Read(string text)
    {
        File.WriteAllText(path, text);
        return ConnectionFile.Read(path);
    }
}
