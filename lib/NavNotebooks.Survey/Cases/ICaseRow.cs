using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>Anything in the case material that has an id and a place in its document.</summary>
public interface ICaseRow
{
    /// <summary>The id, unique over all studies; it begins with the study.</summary>
    string Id { get; }

    /// <summary>The passages of the document that it rests on, in order; empty only where nothing is stated.</summary>
    ImmutableArray<LineRange> Lines { get; }
}
