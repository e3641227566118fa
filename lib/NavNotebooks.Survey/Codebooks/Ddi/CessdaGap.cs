namespace NavNotebooks.Survey.Codebooks.Ddi;

/// <summary>A field of a catalogue's profile that nothing is known for.</summary>
/// <param name="What">What is lacking, in words.</param>
/// <param name="Place">Where it would stand, below <c>codeBook</c>.</param>
/// <param name="IsMandatory">Whether the catalogue takes no study without it; otherwise it recommends it.</param>
public sealed record CessdaGap(string What, string Place, bool IsMandatory)
{
    /// <summary>What is lacking and where it would stand.</summary>
    public override string ToString() => $"{What} ({Place})";
}
