using NavNotebooks.Survey.Files;

namespace NavNotebooks.Survey.Tests.Files.Spss.Malformed;

/// <summary>A file that is unusual or wrong in one thing.</summary>
/// <param name="Name">What is unusual or wrong.</param>
/// <param name="Verdict">What is to become of it.</param>
/// <param name="Build">Builds it, in the order of bytes of the builder.</param>
internal sealed record SavCase(string Name, Verdict Verdict, Func<SavBytes, SavBytes> Build)
{
    /// <summary>The fault of a refused file; <see langword="null"/> where any will do.</summary>
    public SurveyFileFault? Fault { get; init; }

    /// <summary>Why PSPP's verdict is another; <see langword="null"/> where it is the same.</summary>
    public string? PsppDiffers { get; init; }

    /// <summary>Aspects in which PSPP mends the file in its own way.</summary>
    public IReadOnlyList<string> MendedOtherwise { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
