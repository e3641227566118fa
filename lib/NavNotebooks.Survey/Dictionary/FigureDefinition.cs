using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>A printed figure or table, and how much of it the text tells: the bars themselves are not in the text.</summary>
/// <param name="Id"><c>F1</c> to <c>F31</c>, <c>T1</c> to <c>T5</c>, as numbered in the document.</param>
/// <param name="Title">This project's words for it.</param>
/// <param name="Display">What it shows.</param>
/// <param name="Lines">The caption.</param>
public sealed record FigureDefinition(string Id, BilingualText Title, FigureDisplay Display, LineRange Lines)
{
    /// <summary>A letter and a number: <c>F27</c>, <c>T5</c>.</summary>
    public string Id { get; init => field = CheckedId(value); } = CheckedId(Id);

    /// <summary>Ids of the survey waves that it draws on.</summary>
    public required ImmutableArray<string> Surveys { get; init; }

    /// <summary>Names of the variables that it shows, as far as known; empty for tables of the samples.</summary>
    public required ImmutableArray<string> Variables { get; init; }

    /// <summary>Ids of the populations that it compares.</summary>
    public required ImmutableArray<string> Groups { get; init; }

    /// <summary>The n as captioned; null where none is printed.</summary>
    public string? N { get; init; }

    /// <summary>What the caption prints of waves and scale beside the n; <see langword="null"/> where it prints neither.</summary>
    public FigureCaption? Caption { get; init; }

    /// <summary>The passage that tells what it shows.</summary>
    public required LineRange Text { get; init; }

    /// <summary>What of it is printed, in English.</summary>
    public required string Printed { get; init; }

    /// <summary>What of it is not, in English; null where nothing is lacking.</summary>
    public string? Unknown { get; init; }

    /// <summary>The file that describes it, relative to the repository.</summary>
    public string File { get; init; } = string.Empty;

    /// <summary>The document's number: 27 for <c>F27</c>.</summary>
    public int Number => int.Parse(Id.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    private static string CheckedId(string id)
    {
        Rule.Holds(
            id.Length is >= 2 and <= 4 && id[0] is 'F' or 'T' && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0,
            $"'{id}' is not the number of a figure or table.",
            "Write F or T and the number: F27, T5.");
        return id;
    }
}
