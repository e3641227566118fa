namespace NavNotebooks.Kernel.Installing;

/// <summary>Where kernels are installed, and where one of the same name may be already.</summary>
/// <param name="Kernels">The folder that holds a folder for each kernel.</param>
/// <param name="Searched">The folders in which Jupyter looks.</param>
public sealed record KernelPlace(string Kernels, IReadOnlyList<string> Searched)
{
    /// <summary>The user's own.</summary>
    public static KernelPlace OfUser(JupyterEnvironment environment) =>
        new(JupyterFolders.Kernels(environment, JupyterFolders.Data(environment)), JupyterFolders.Searched(environment));

    /// <summary>Below a prefix, such as a virtual environment.</summary>
    public static KernelPlace Below(JupyterEnvironment environment, string prefix) => new(
        JupyterFolders.Kernels(environment, JupyterFolders.DataOfPrefix(environment, Path.GetFullPath(prefix))),
        JupyterFolders.Searched(environment));

    /// <summary>The folder of a kernel.</summary>
    public string FolderOf(string name) => Path.Combine(Kernels, name);

    /// <summary>The folder of another program's kernel of this name, here or wherever Jupyter looks; <see langword="null"/> where there is none.</summary>
    public string? ForeignKernel(string name) => Searched
        .Prepend(Kernels)
        .Select(kernels => Path.Combine(kernels, name))
        .FirstOrDefault(folder => KernelSpec.IsIn(folder) && !KernelSpec.IsOursIn(folder));
}
