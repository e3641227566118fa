namespace NavNotebooks.Engine.TestImports.Counting;

/// <summary>Imported by its static members.</summary>
public static class Arithmetic
{
    /// <summary>The number after it.</summary>
    public static int Next(int number) => number + 1;

    /// <summary>Twice the number, written after it.</summary>
    public static int Doubled(this int number) => 2 * number;
}
