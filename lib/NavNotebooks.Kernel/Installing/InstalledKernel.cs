namespace NavNotebooks.Kernel.Installing;

/// <summary>A kernel that was installed.</summary>
/// <param name="Name">The name that notebooks ask for.</param>
/// <param name="Folder">Where it is.</param>
public sealed record InstalledKernel(string Name, string Folder)
{
    /// <summary>The name that people choose.</summary>
    public string DisplayName => KernelName.InWords(Name);
}
