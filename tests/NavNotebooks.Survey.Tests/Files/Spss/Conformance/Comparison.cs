namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>One aspect of one variable (or file) in two programs.</summary>
/// <param name="Program">PSPP or haven.</param>
/// <param name="Direction">Which file is read by whom.</param>
/// <param name="File">The file's name.</param>
/// <param name="Aspect">What is compared.</param>
/// <param name="Subject">The variable; empty for the file.</param>
internal sealed record Comparison(string Program, Direction Direction, string File, string Aspect, string Subject)
{
    private const int Shown = 160;

    public string? Ours { get; init; }

    public string? Theirs { get; init; }

    /// <summary>Why a difference is expected.</summary>
    public Exemption? Exempt { get; init; }

    public bool IsEqual => Ours == Theirs;

    /// <summary>The difference, from where it begins. The files are made up: their values may be shown.</summary>
    public override string ToString()
    {
        var (ours, theirs) = (Ours ?? "nothing", Theirs ?? "nothing");
        var from = Math.Max(0, ours.Zip(theirs).TakeWhile(pair => pair.First == pair.Second).Count() - 20);
        return $"{Program} {Direction} {File}: {Aspect} of '{Subject}': ours {Part(ours, from)}, {Program}'s {Part(theirs, from)}";
    }

    private static string Part(string text, int from) => $"«{(from > 0 ? "…" : "")}{(from < text.Length ? text.AsSpan(from, Math.Min(Shown, text.Length - from)) : "")}»";
}
