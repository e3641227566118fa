using System.Runtime.InteropServices;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Kernel.Messages;

namespace NavNotebooks.Kernel.Handling;

/// <summary>Says who answers here, in which protocol and language.</summary>
internal sealed class KernelInfoHandler : IRequestHandler
{
    private const string LanguageVersion = "14.0";

    /// <inheritdoc/>
    public string RequestType => "kernel_info_request";

    private static string ProductVersion => typeof(KernelInfoHandler).Assembly.GetName().Version?.ToString(fieldCount: 3) ?? "";

    /// <inheritdoc/>
    public void Handle(KernelRequest request) => request.Reply(Contents.Ok
        .With("protocol_version", HeaderSource.ProtocolVersion)
        .With("implementation", "NavNotebooks")
        .With("implementation_version", ProductVersion)
        .With("language_info", Language())
        .With("banner", $"NavNotebooks {ProductVersion}: C# {LanguageVersion} on {RuntimeInformation.FrameworkDescription}")
        .With("debugger", value: false)
        .With("help_links", [Link("C#", "https://learn.microsoft.com/dotnet/csharp/")]));

    private static JsonFields Language() => JsonFields.Empty
        .With("name", "C#")
        .With("version", LanguageVersion)
        .With("mimetype", "text/x-csharp")
        .With("file_extension", ".cs")
        .With("pygments_lexer", "csharp")
        .With("codemirror_mode", "text/x-csharp");

    private static JsonFields Link(string text, string url) => JsonFields.Empty.With("text", text).With("url", url);
}
