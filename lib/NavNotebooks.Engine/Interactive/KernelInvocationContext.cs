namespace NavNotebooks.Engine.Interactive;

/// <summary>.NET Interactive's way to the running cell. Of its many members there are those by which a notebook shows something.</summary>
public sealed class KernelInvocationContext
{
    private KernelInvocationContext()
    {
    }

    /// <summary>The running cell, whichever it is.</summary>
    public static KernelInvocationContext Current { get; } = new();

    /// <summary>The same as <see cref="Kernel.display"/>.</summary>
    public DisplayedValue Display(object? value, params string[] mimeTypes) => Kernel.display(value, mimeTypes);

    /// <summary>The same as <see cref="DisplayingValues.DisplayAs"/>.</summary>
    public DisplayedValue DisplayAs(string value, string mimeType) => Kernel.display(value, mimeType);

    /// <summary>The same as <see cref="Console.Write(string)"/>.</summary>
    public void DisplayStandardOut(string output) => Console.Write(output);

    /// <summary>The same as writing to <see cref="Console.Error"/>.</summary>
    public void DisplayStandardError(string error) => Console.Error.Write(error);
}
