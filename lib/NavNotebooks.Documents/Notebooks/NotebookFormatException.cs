namespace NavNotebooks.Documents.Notebooks;

/// <summary>A file that was to be a notebook is not one that can be read.</summary>
public sealed class NotebookFormatException : FormatException
{
    internal NotebookFormatException(NotebookFault fault, Exception? cause = null)
        : base($"{fault.Where}: {fault.Problem} {fault.Remedy}", cause)
    {
        File = fault.File;
        Line = fault.Line;
        Column = fault.Column;
        JsonPath = fault.JsonPath;
    }

    /// <summary>The path or name that the text was read under.</summary>
    public string File { get; }

    /// <summary>The line of the fault, from 1; <see langword="null"/> where <see cref="JsonPath"/> tells the place.</summary>
    public int? Line { get; }

    /// <summary>The character in the line, from 1; <see langword="null"/> where <see cref="JsonPath"/> tells the place.</summary>
    public int? Column { get; }

    /// <summary>The place in well-formed JSON, such as <c>$.cells[3].source</c>; <see langword="null"/> where the text is not JSON.</summary>
    public string? JsonPath { get; }
}
