namespace NavNotebooks.Documents.Tests.Notebooks;

/// <summary>Notebooks in the manner of several programs, beside the tests' binaries.</summary>
internal static class Fixture
{
    public static IEnumerable<string> All => Directory.GetFiles(Folder, "*.ipynb").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Fixtures", "Notebooks");

    public static string PathOf(string name) => Path.Combine(Folder, name);

    public static string TextOf(string name) => File.ReadAllText(PathOf(name));
}
