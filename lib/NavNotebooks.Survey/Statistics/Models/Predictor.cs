namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>One named column of a regression.</summary>
/// <param name="Name">How results and errors call it; different from every other predictor's name.</param>
/// <param name="Values">Valid values, one per respondent, in the order of the responses.</param>
public sealed record Predictor(string Name, IReadOnlyList<double> Values)
{
    /// <summary>The factor that this column is one category of; <see langword="null"/> for a quantity.</summary>
    public string? Factor { get; init; }

    /// <summary>The category whose members have 1; <see langword="null"/> for a quantity.</summary>
    public string? Category { get; init; }

    /// <summary>The category that this one is compared with; <see langword="null"/> for a quantity.</summary>
    public string? Reference { get; init; }

    /// <summary>The predictors of which this is the product; empty for all others.</summary>
    internal IReadOnlyList<string> Parts { get; private init; } = [];

    /// <summary>What the column stands for with others: its factor, or itself.</summary>
    internal string Term => Factor ?? Name;

    /// <summary>
    /// The columns of a factor: for each category but the reference a dummy that is 1 for its members and 0 for others (treatment coding; Fox 2016, ch. 7).
    /// A coefficient is then the difference from the reference. Worked example: answers "mayor", "other", "mayor" with reference "other" give one column
    /// "role: mayor" of 1, 0, 1.
    /// </summary>
    /// <remarks>Columns come in ordinal order of the categories' text, the same on every machine. A factor of one category has no column.</remarks>
    /// <param name="name">The factor's name.</param>
    /// <param name="categories">The category of each respondent.</param>
    /// <param name="reference">The category that others are compared with; it must occur.</param>
    /// <exception cref="ArgumentException">The reference does not occur.</exception>
    public static IReadOnlyList<Predictor> OfFactor(string name, IReadOnlyList<string> categories, string reference)
    {
        ArgumentNullException.ThrowIfNull(categories);
        string[] found = [.. categories.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (!found.Contains(reference, StringComparer.Ordinal))
        {
            throw new ArgumentException(
                $"Nobody is in the reference category '{reference}' of '{name}'. Choose one of {string.Join(", ", found.Select(category => $"'{category}'"))}.",
                nameof(reference));
        }

        return
        [
            .. found.Where(category => category != reference).Select(category => new Predictor(
                $"{name}: {category}",
                [.. categories.Select(value => value == category ? 1.0 : 0.0)]) { Factor = name, Category = category, Reference = reference }),
        ];
    }

    /// <summary>The product of two predictors, for a model in which the effect of one depends on the other; "a × b".</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other, of the same respondents.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    public static Predictor Product(Predictor first, Predictor second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Require.SameLength(second.Values.Count, first.Values.Count, second.Name, first.Name);
        return new Predictor($"{first.Name} × {second.Name}", [.. first.Values.Select((value, i) => value * second.Values[i])]) { Parts = [first.Name, second.Name] };
    }
}
