using System.Text;
using System.Text.Json;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Kernel.Messages;

/// <summary>From the text of a connection file to its fields.</summary>
internal sealed class ConnectionFileReading
{
    internal const string KnownScheme = "hmac-sha256";
    private const string StartByClient = "A Jupyter client writes it; start the kernel from the client, or let the client write a fresh one.";
    private const int LastPort = 65535;

    private readonly string path;
    private readonly JsonFields root;

    private ConnectionFileReading(string path, JsonFields root)
    {
        this.path = path;
        this.root = root;
    }

    internal static ConnectionFile Read(string path)
    {
        JsonElement root;
        try
        {
            root = JsonElement.Parse(WithoutMark(File.ReadAllBytes(path)));
        }
        catch (JsonException exception)
        {
            // Without the cause: it may quote the text, and the text holds the key.
            throw new ConnectionFileException(path, $"The file is not JSON (line {exception.LineNumber + 1}).", StartByClient);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ConnectionFileException(path, "There is no such file.", StartByClient, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ConnectionFileException(path, $"The file cannot be read ({exception.GetType().Name}).", "Check the path and who may read it.", exception);
        }

        return root.ValueKind == JsonValueKind.Object
            ? new ConnectionFileReading(path, JsonFields.Of(root)).Read()
            : throw new ConnectionFileException(path, "The file is JSON, but not an object.", StartByClient);
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text.StartsWith("\uFEFF"u8) ? text[3..] : text;

    private ConnectionFile Read()
    {
        var ports = new ConnectionPorts(Port("shell_port"), Port("iopub_port"), Port("stdin_port"), Port("control_port"), Port("hb_port"));
        var key = Text("key") ?? throw Missing("key");
        var file = new ConnectionFile(ports, Encoding.UTF8.GetBytes(key));
        file = file with
        {
            Transport = Text("transport") ?? file.Transport,
            Ip = Text("ip") ?? file.Ip,
            SignatureScheme = Text("signature_scheme") is { Length: > 0 } scheme ? scheme : file.SignatureScheme,
            KernelName = Text("kernel_name") ?? file.KernelName,
        };
        if (file.SignatureScheme != KnownScheme)
        {
            throw new ConnectionFileException(
                path, $"The signature_scheme '{file.SignatureScheme}' is not known.", $"Let the client sign with {KnownScheme}, which is Jupyter's default.");
        }

        return file.Transport is "tcp" or "ipc"
            ? file
            : throw new ConnectionFileException(path, $"The transport '{file.Transport}' is not known.", "Let the client use tcp, or ipc on Unix.");
    }

    private int Port(string name)
    {
        if (root[name] is null)
        {
            throw Missing(name);
        }

        return root.Whole(name) is { } port and >= 0 and <= LastPort
            ? port
            : throw new ConnectionFileException(path, $"The field {name} is not a port.", $"It must be a whole number from 1 to {LastPort}.");
    }

    private string? Text(string name) => root[name] is null or { ValueKind: JsonValueKind.Null }
        ? null
        : root.Text(name) ?? throw new ConnectionFileException(path, $"The field {name} is not a text.", StartByClient);

    private ConnectionFileException Missing(string name) => new(path, $"The field {name} is missing.", StartByClient);
}
