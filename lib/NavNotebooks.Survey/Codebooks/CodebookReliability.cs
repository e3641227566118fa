using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>How far the items of a battery or an index go together.</summary>
/// <param name="Id">The battery's or the index's id.</param>
/// <param name="Label">Its label.</param>
/// <param name="Items">Names of its items.</param>
public sealed record CodebookReliability(string Id, BilingualText Label, ImmutableArray<string> Items)
{
    /// <summary>Items that an index turns round; a battery turns none.</summary>
    public ImmutableArray<string> Reversed { get; init; } = [];

    /// <summary>Whether it is an index that this project makes, and not a battery as it was asked.</summary>
    public bool IsIndex { get; init; }

    /// <summary>Respondents who answered every item.</summary>
    public required ShownCount Complete { get; init; }

    /// <summary>Cronbach's alpha with what belongs to it; <see langword="null"/> where too few answered everything, or all but 1 to 4 of microdata did, or one item does not vary.</summary>
    public Reliability? Alpha { get; init; }

    /// <summary>McDonald's omega; <see langword="null"/> where <see cref="Alpha"/> is, and for two items.</summary>
    public Omega? Omega { get; init; }

    /// <summary>Why there is no coefficient; <see langword="null"/> where there is one.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>Both coefficients in words, or why there are none.</summary>
    public string Reading(Language language) => Alpha is null
        ? Reason!.In(language)
        : Alpha.Reading(language) + (Omega is null ? "" : "; " + Omega.Reading(language));

    /// <summary>The reading in English.</summary>
    public override string ToString() => Id + ": " + Reading(Language.English);
}
