namespace NavNotebooks.Engine.TestImports.Counting;

/// <summary>Imported by its static members.</summary>
public static class Arithmetic
{
    /// <summary>Twice the number.</summary>
    public static int Doubled(this int number) => 2 * number;
}
