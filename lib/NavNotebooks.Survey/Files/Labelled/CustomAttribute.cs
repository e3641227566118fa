using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>A name with values that a user gave to a file or a variable (SPSS: DATAFILE ATTRIBUTE, VARIABLE ATTRIBUTE).</summary>
/// <param name="Name">The name.</param>
/// <param name="Values">One value, or several where the name is an array.</param>
public sealed record CustomAttribute(string Name, ImmutableArray<string> Values)
{
    /// <inheritdoc/>
    public bool Equals(CustomAttribute? other) => other is not null && Name == other.Name && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Values.Length);
}
