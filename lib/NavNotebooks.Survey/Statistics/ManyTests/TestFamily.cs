using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.ManyTests;

/// <summary>Tests that answer one question together, declared by name, with p adjusted for how many they are.</summary>
/// <remarks>
/// A family is declared, not guessed: which tests belong together is a choice of the report, and every adjusted p names the family and its
/// size. Tests that could not be made stay in the list with their reason; they do not count towards the size, since they could not have
/// been rejected.
/// </remarks>
public sealed record TestFamily : IStatisticalResult
{
    private TestFamily(string name, FamilyCorrection correction, double level, IReadOnlyList<FamilyMember> members)
    {
        Name = name;
        Correction = correction;
        Level = level;
        Members = members;
    }

    /// <summary>What the family is called in the report.</summary>
    public string Name { get; }

    /// <summary>How p was adjusted.</summary>
    public FamilyCorrection Correction { get; }

    /// <summary>A test is rejected when its adjusted p is at most this.</summary>
    public double Level { get; }

    /// <summary>All tests in the order declared, undefined ones too.</summary>
    public IReadOnlyList<FamilyMember> Members { get; }

    /// <summary>Tests that have a p.</summary>
    public int Size => Members.Count(member => member.Undefined is null);

    /// <summary>Tests whose adjusted p is at most the level.</summary>
    public int Rejected => Members.Count(member => member.IsRejected);

    /// <summary>Tests that could not be made, each with its reason.</summary>
    public IReadOnlyList<FamilyMember> Apart => [.. Members.Where(member => member.Undefined is not null)];

    /// <summary>Set where no test of the family has a p: the reason of the first, or that there are none.</summary>
    public UndefinedReason? Undefined => Size > 0 ? null : Members.Count > 0 ? Members[0].Undefined : UndefinedReason.TooFewObservations;

    /// <summary>The test of a label.</summary>
    /// <exception cref="ArgumentException">The family has no such test.</exception>
    public FamilyMember this[string label] => Members.FirstOrDefault(member => member.Label == label)
        ?? throw new ArgumentException(
            $"The family '{Name}' has no test '{label}'. It has {string.Join(", ", Members.Select(member => $"'{member.Label}'"))}.",
            nameof(label));

    /// <summary>
    /// Declares a family and adjusts its p; formulas at <see cref="FamilyCorrection"/>. Worked number: p of 0.01, 0.02, 0.03 and 0.20 by
    /// Holm give 0.04, 0.06, 0.06 and 0.20, of which one is rejected at 0.05.
    /// </summary>
    /// <param name="name">What the family is called in the report; not empty.</param>
    /// <param name="tests">Its tests, each with a label of its own.</param>
    /// <param name="correction">How p is adjusted.</param>
    /// <param name="level">A test is rejected when its adjusted p is at most this; above 0 and below 1.</param>
    /// <exception cref="ArgumentException">There is no name, or two tests have one label.</exception>
    public static TestFamily Of(string name, IReadOnlyList<FamilyTest> tests, FamilyCorrection correction, double level = 0.05)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Require.Level(level);
        var twice = tests.GroupBy(test => test.Label, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new ArgumentException($"Two tests of the family '{name}' are called '{twice.Key}'. Give each a label of its own.", nameof(tests));
        }

        double[] defined = [.. tests.Where(test => test.Reason is null).Select(test => test.PValue)];
        var adjusted = new Queue<double>(AdjustedPValues.Of(defined, correction));
        return new TestFamily(name, correction, level, [.. tests.Select(test =>
        {
            var p = test.Reason is null ? adjusted.Dequeue() : double.NaN;
            return new FamilyMember
            {
                Undefined = test.Reason,
                Label = test.Label,
                PValue = test.PValue,
                AdjustedPValue = p,
                IsRejected = p <= level,
                Family = name,
                FamilySize = defined.Length,
                Correction = correction,
            };
        })]);
    }

    /// <summary>"“Leadership battery”: 3 of 12 tests rejected at α = .05 (Holm), smallest adjusted p = .002; 1 test undefined".</summary>
    /// <param name="language">The language of words and numbers.</param>
    public string Reading(Language language)
    {
        var quoted = language.In("“", "«") + Name + language.In("”", "»");
        if (Undefined is { } reason)
        {
            return ReadingText.Undefined(quoted, reason, language);
        }

        var smallest = Members.Where(member => member.Undefined is null).Min(member => member.AdjustedPValue);
        string Whole(int count) => count.ToString(CultureInfo.InvariantCulture);
        var apart = Members.Count - Size;
        return quoted + ": " + Whole(Rejected) + language.In(" of ", " av ") + Whole(Size)
            + (Size == 1 ? language.In(" test rejected at α = ", " test forkastet ved α = ") : language.In(" tests rejected at α = ", " tester forkastet ved α = "))
            + Significance(language) + " (" + CorrectionText.Of(Correction) + "), "
            + language.In("smallest adjusted ", "minste justerte ") + ReadingText.P(smallest, language)
            + (apart == 0 ? string.Empty : "; " + Whole(apart) + language.In(" undefined", " ikke definert"));
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private string Significance(Language language) => ReadingText.Bounded(Level, Math.Round(Level, 2) == Level ? 2 : 3, language);
}
