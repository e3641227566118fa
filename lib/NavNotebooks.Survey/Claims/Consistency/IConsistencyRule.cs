using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>One way of holding printed statements against each other. It reads claims, dictionary and figures, never data.</summary>
internal interface IConsistencyRule
{
    /// <summary>The rule's name in ids and JSON: lower case, words joined by underscores.</summary>
    string Id { get; }

    /// <summary>The kind of disagreement it finds, as a short sentence.</summary>
    BilingualText Title { get; }

    /// <summary>Everything that the rule can compare, with what was wrong.</summary>
    IEnumerable<RuleApplication> Apply(PrintedEvidence evidence);
}
