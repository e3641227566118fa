using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Tests.Files.Spss.Generating;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>A file that is given to all programs.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Back">Where NavNotebooks wrote what it read in it.</param>
/// <param name="Data">What NavNotebooks read.</param>
internal sealed record GivenFile(string Path, string Back, LabelledData Data)
{
    /// <summary>What it was generated from; <see langword="null"/> for a real file.</summary>
    public RandomFile? Source { get; init; }

    public string Name => System.IO.Path.GetFileName(Path);
}
