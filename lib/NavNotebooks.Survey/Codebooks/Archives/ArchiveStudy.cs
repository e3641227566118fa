using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Codebooks.Archives;

/// <summary>What an archive's catalogue asks of a survey beside its questions. What is absent is not known.</summary>
internal sealed record ArchiveStudy
{
    /// <summary>Ids of the survey waves that it describes.</summary>
    public required ImmutableArray<string> Surveys { get; init; }

    public string? Creator { get; init; }

    public required BilingualText Country { get; init; }

    /// <summary>ISO 3166-1, two letters.</summary>
    public required string CountryCode { get; init; }

    public required ImmutableArray<BilingualText> Keywords { get; init; }

    public required ImmutableArray<ArchiveTopic> Topics { get; init; }

    /// <summary>How the questions were put.</summary>
    public BilingualText? Mode { get; init; }

    /// <summary>Who may use the answers.</summary>
    public required BilingualText Access { get; init; }
}
