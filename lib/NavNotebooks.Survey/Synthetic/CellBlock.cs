using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>The cells of one item in one group: as many as there are answers, with a number of respondents to spread over them.</summary>
/// <param name="Name">Item and group, for messages.</param>
/// <param name="Prior">What is thought of the shares before any claim is read; positive, any sum.</param>
/// <param name="Total">Respondents in the group who answered; zero or more.</param>
public sealed record CellBlock(string Name, ImmutableArray<double> Prior, int Total)
{
    /// <summary>What is thought of the shares before any claim is read; positive, any sum.</summary>
    public ImmutableArray<double> Prior { get; } = Prior.Length > 0 && Prior.All(share => share > 0 && double.IsFinite(share))
        ? Prior
        : throw new ArgumentException($"The prior of '{Name}' has a share that is not positive. Give every answer a positive share.", nameof(Prior));

    /// <summary>Respondents in the group who answered; zero or more.</summary>
    public int Total { get; } = Total >= 0
        ? Total
        : throw new ArgumentOutOfRangeException(nameof(Total), $"'{Name}' has a negative number of respondents. Give zero or more.");
}
