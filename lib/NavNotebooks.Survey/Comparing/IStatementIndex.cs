using System.Collections.Immutable;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Tells under which printed statements a number can be looked up. Only their ids: the estimating side never sees what they print.</summary>
public interface IStatementIndex
{
    /// <summary>The statements that ask for exactly this number, the one that tells most of it first; empty where none does.</summary>
    /// <param name="subject">What the number is of.</param>
    ImmutableArray<string> Of(EstimateSubject subject);

    /// <summary>The statements that compare these two numbers and no others, in either direction; empty where none does.</summary>
    /// <param name="first">What one number is of.</param>
    /// <param name="second">What the other is of.</param>
    ImmutableArray<string> Of(EstimateSubject first, EstimateSubject second);
}
