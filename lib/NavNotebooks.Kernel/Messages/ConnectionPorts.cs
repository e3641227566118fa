namespace NavNotebooks.Kernel.Messages;

/// <summary>The five ports of a kernel, each 0 to 65,535; 0 lets the system choose.</summary>
/// <param name="Shell">Requests: execution, completion, inspection.</param>
/// <param name="Iopub">What everyone sees: outputs and status.</param>
/// <param name="Stdin">Questions to the user.</param>
/// <param name="Control">Requests that must not wait behind a running cell: interruption, shutdown.</param>
/// <param name="Heartbeat">The echo that tells that the kernel lives.</param>
public sealed record ConnectionPorts(int Shell, int Iopub, int Stdin, int Control, int Heartbeat);
