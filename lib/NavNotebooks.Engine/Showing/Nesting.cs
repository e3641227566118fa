namespace NavNotebooks.Engine.Showing;

/// <summary>Keeps sequences that hold sequences, themselves among them, from being shown without end.</summary>
internal static class Nesting
{
    private const int MostValues = 100;

    [ThreadStatic]
    private static int Depth;

    [ThreadStatic]
    private static int Values;

    /// <summary>The text of a value with parts; its type's name where it lies too deep, or too much of the whole has been shown already.</summary>
    public static string Inside(object value, Func<string> text)
    {
        if (Depth >= Shown.Formatters.DepthLimit || Values > MostValues)
        {
            return TypeName.Of(value.GetType());
        }

        Depth++;
        Values++;
        try
        {
            return text();
        }
        finally
        {
            Depth--;
            Values = Depth == 0 ? 0 : Values;
        }
    }
}
