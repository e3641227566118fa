using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;

namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>Real files of other projects; tests/Fixtures/Spss/README.md says whose.</summary>
internal static class SpssFixture
{
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", "Spss", name);

    public static LabelledData Read(string name)
    {
        using var reader = SpssReader.Open(PathOf(name));
        return reader.Read(int.MaxValue);
    }

    public static double[] Numbers(this LabelledData data, string name) => Assert.IsType<NumberColumn>(data.Find(name)).Values.ToArray();

    public static string[] Texts(this LabelledData data, string name) => Assert.IsType<TextColumn>(data.Find(name)).Values.ToArray();
}
