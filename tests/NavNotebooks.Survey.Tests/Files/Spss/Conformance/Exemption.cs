using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>Something in which another program is known to differ.</summary>
/// <param name="Program">PSPP or haven.</param>
/// <param name="Aspect">The aspect that is not compared where it applies.</param>
/// <param name="Reason">What the program does, as the page of conformance says it.</param>
/// <param name="Applies">Whether it is so for a difference of a file and a variable of it; <see langword="null"/> is the file itself.</param>
internal sealed record Exemption(string Program, string Aspect, string Reason, Func<Comparison, FileDictionary, LabelledVariable?, bool> Applies)
{
    /// <summary>The direction it is for; <see langword="null"/> for all.</summary>
    public Direction? Direction { get; init; }
}
