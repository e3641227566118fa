namespace NavNotebooks.Engine.Sessions;

/// <summary>Lets a cell write <c>value.Display()</c>.</summary>
public static class DisplayingValues
{
    /// <summary>The same as <see cref="NotebookCommands.display(object?)"/>, written after the value.</summary>
    public static void Display(this object? value) => NotebookCommands.display(value);

    /// <summary>The same as <see cref="NotebookCommands.display(string, string)"/>, written after the text.</summary>
    public static void Display(this string content, string mimeType) => NotebookCommands.display(content, mimeType);
}
