namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <summary>A stretch of a source to which a coder gave a code.</summary>
/// <remarks>Equal when all members are. Stretches of one coder and code may touch and overlap: each character counts once.</remarks>
public readonly record struct CodedSegment
{
    /// <summary>A stretch.</summary>
    /// <param name="source">Which text.</param>
    /// <param name="coder">Who coded it.</param>
    /// <param name="code">The code given.</param>
    /// <param name="range">From the first character, counted from 0, to the end, itself outside; neither counted from the end of the text.</param>
    /// <exception cref="ArgumentException">A name is empty, or the stretch has no character or counts from the end.</exception>
    public CodedSegment(string source, string coder, string code, Range range)
    {
        if (string.IsNullOrEmpty(source) || string.IsNullOrEmpty(coder) || string.IsNullOrEmpty(code))
        {
            throw new ArgumentException("A segment lacks its source, its coder or its code. Give all three.", nameof(source));
        }

        if (range.Start.IsFromEnd || range.End.IsFromEnd || range.Start.Value >= range.End.Value)
        {
            throw new ArgumentException($"The segment {range} of '{source}' has no characters that can be counted. Give the first character from 0 and the end behind the last, as in 10..25.", nameof(range));
        }

        (Source, Coder, Code, From, To) = (source, coder, code, range.Start.Value, range.End.Value);
    }

    /// <summary>Which text.</summary>
    public string Source { get; }

    /// <summary>Who coded it.</summary>
    public string Coder { get; }

    /// <summary>The code given.</summary>
    public string Code { get; }

    /// <summary>The first character, counted from 0.</summary>
    public int From { get; }

    /// <summary>The end, itself outside.</summary>
    public int To { get; }
}
