namespace NavNotebooks.Kernel.Installing;

/// <summary>A kernel to install.</summary>
/// <param name="Program">The folder with the program as it is built.</param>
/// <param name="Dotnet">The full path of <c>dotnet</c>.</param>
public sealed record InstallRequest(string Program, string Dotnet)
{
    /// <summary>The kernel's name, in any case of letters.</summary>
    /// <value>Default: <see langword="null"/>; <see cref="KernelName.OfNotebooks"/>, or <see cref="KernelName.Own"/> where another program has that.</value>
    public string? Name { get; init; }

    /// <summary>Whether another program's kernel of this name gives way.</summary>
    public bool Replace { get; init; }
}
