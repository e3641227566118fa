namespace NavNotebooks.Kernel.Handling;

/// <summary>Positions in a text: clients count code points, .NET counts UTF-16 units.</summary>
internal static class CodePoints
{
    /// <summary>The index into a text of a position in code points; one beyond the text is its end.</summary>
    public static int ToIndex(string text, int position)
    {
        var index = 0;
        for (var passed = 0; passed < position && index < text.Length; passed++)
        {
            index += char.IsSurrogatePair(text, index) ? 2 : 1;
        }

        return index;
    }

    /// <summary>The position in code points of an index into a text.</summary>
    public static int ToPosition(string text, int index)
    {
        var position = 0;
        for (var i = 0; i < index; position++)
        {
            i += char.IsSurrogatePair(text, i) ? 2 : 1;
        }

        return position;
    }
}
