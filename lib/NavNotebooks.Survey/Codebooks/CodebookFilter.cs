using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>The answers that led to a question.</summary>
/// <param name="Variable">The filtering variable.</param>
/// <param name="Answers">Those of its answers after which the question was put.</param>
public sealed record CodebookFilter(Variable Variable, ImmutableArray<ScalePoint> Answers)
{
    /// <summary>"Employer is State or Municipality".</summary>
    public string In(Language language) =>
        Variable.Label.In(language) + language.In(" is ", " er ") + string.Join(language.In(" or ", " eller "), Answers.Select(answer => answer.Label.In(language)));
}
