namespace NavNotebooks.Engine.TestImports.Counting;

/// <summary>Imported by its static members.</summary>
public static class Arithmetic
{
    /// <summary>The number after it.</summary>
    public static int Next(int number) => number + 1;

    /// <summary>Twice the number.</summary>
    public static int Doubled(int number) => 2 * number;

    /// <summary>The number and another one, written after it.</summary>
    public static int Plus(this int number, int other) => number + other;
}
