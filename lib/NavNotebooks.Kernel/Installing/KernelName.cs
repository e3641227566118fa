namespace NavNotebooks.Kernel.Installing;

/// <summary>Names under which Jupyter keeps kernels.</summary>
public static class KernelName
{
    /// <summary>The name that C# notebooks written for .NET Interactive ask for.</summary>
    public const string OfNotebooks = ".net-csharp";

    /// <summary>The name where the other is taken by another program.</summary>
    public const string Own = "nav-csharp";

    /// <summary>What is wrong with a name, and what to do; <see langword="null"/> where nothing is.</summary>
    public static string? Fault(string name) =>
        name.Length > 0 && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-') && name.Any(char.IsAsciiLetterOrDigit)
            ? null
            : $"\"{name}\" is no name for a kernel: Jupyter takes letters a to z, digits, '.', '_' and '-'. Give one such as {Own}.";

    /// <summary>How the kernel is called where people choose one.</summary>
    public static string InWords(string name) => name switch
    {
        OfNotebooks => ".NET (C#)",
        Own => ".NET (C#, NavNotebooks)",
        _ => $".NET (C#, {name})",
    };
}
