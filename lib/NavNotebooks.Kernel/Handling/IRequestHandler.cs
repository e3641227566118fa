namespace NavNotebooks.Kernel.Handling;

/// <summary>Answers one kind of request.</summary>
internal interface IRequestHandler
{
    /// <summary>The <c>msg_type</c> that it answers, such as <c>complete_request</c>.</summary>
    string RequestType { get; }

    /// <summary>Answers. What it throws is answered as an error, and reported; the kernel goes on.</summary>
    void Handle(KernelRequest request);
}
