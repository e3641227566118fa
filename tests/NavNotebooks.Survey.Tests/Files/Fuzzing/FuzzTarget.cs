namespace NavNotebooks.Survey.Tests.Files.Fuzzing;

/// <summary>A reader that is given damaged files.</summary>
/// <param name="Name">The format.</param>
/// <param name="Seeds">Valid files.</param>
/// <param name="Read">Reads bytes to the end, in portions of so many rows: gives a digest of the data, or throws the one exception that is allowed.</param>
/// <param name="Allowed">Whether an exception is the one that tells a user what is wrong with the file.</param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Seeds, Func<byte[], int, string> Read, Func<Exception, bool> Allowed)
{
    /// <summary>What the damage is done to: mostly the file itself; of compressed files also what is compressed in them.</summary>
    public Func<int, byte[]>? Damage { get; init; }
}
