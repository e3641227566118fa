namespace NavNotebooks.Engine.TestImports;

/// <summary>Imported by its namespace.</summary>
public static class Greeting
{
    /// <summary>Hello and the name.</summary>
    public static string Of(string name) => "Hello, " + name;
}
