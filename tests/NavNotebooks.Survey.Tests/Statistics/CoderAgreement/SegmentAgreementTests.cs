using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.CoderAgreement;

namespace NavNotebooks.Survey.Tests.Statistics.CoderAgreement;

public sealed class SegmentAgreementTests
{
    private static readonly Dictionary<string, int> Lengths = new(StringComparer.Ordinal) { ["one"] = 60, ["two"] = 40 };

    [Fact]
    public void Characters_are_counted_code_by_code_over_all_sources()
    {
        var result = SegmentAgreement.Of(
            [
                new("one", "A", "training", 0..20), new("one", "B", "training", 5..20), new("two", "A", "training", 0..5), new("two", "B", "training", 0..15),
                new("one", "A", "systems", 30..40),
            ],
            Lengths);
        Assert.Equal(new CodeOverlap("systems", 0, 10, 0, 90), result.Codes[0]);
        Assert.Equal(new CodeOverlap("training", 20, 5, 10, 65), result.Codes[1]);
        Assert.Equal(0.85, result.Codes[1].Share);
        Assert.Equal(0.625, result.Codes[1].Kappa, tolerance: 1e-15);
        Assert.Equal(0, result.Codes[0].Kappa, tolerance: 1e-15);
    }

    [Fact]
    public void Kappa_of_characters_is_Cohens_kappa_of_the_table()
    {
        var code = new CodeOverlap("x", 31, 7, 4, 58);
        Agreement.Agrees(CohenKappa.OfTable(new[,] { { 31, 7 }, { 4, 58 } }).Value, code.Kappa, tolerance: 1e-13);
    }

    [Fact]
    public void Overlapping_segments_of_one_coder_count_each_character_once()
    {
        var result = SegmentAgreement.Of([new("one", "A", "x", 0..10), new("one", "A", "x", 5..15), new("one", "A", "x", 15..20), new("one", "B", "x", 0..20)], Lengths);
        Assert.Equal(new CodeOverlap("x", 20, 0, 0, 80), Assert.Single(result.Codes));
        Assert.Equal(1, result.Codes[0].Kappa, tolerance: 1e-15);
    }

    [Fact]
    public void A_code_given_to_everything_by_both_has_no_kappa_and_the_table_says_so()
    {
        var result = SegmentAgreement.Of([new("two", "A", "x", 0..40), new("two", "B", "x", 0..40)], new Dictionary<string, int>(StringComparer.Ordinal) { ["two"] = 40 });
        Assert.Equal(UndefinedReason.NoVariation, result.Codes[0].Undefined);
        Assert.True(double.IsNaN(result.Codes[0].Kappa));
        Assert.Equal("undefined", result.ToTable().Rows[0][^1]);
        Assert.Equal("ikke definert", result.ToTable(Language.Bokmål).Rows[0][^1]);
    }

    [Fact]
    public void The_table_names_the_coders()
    {
        var table = SegmentAgreement.Of([new("one", "Kari", "x", 0..10), new("one", "Ola", "x", 5..15)], Lengths).ToTable();
        Assert.Equal(["Code", "Both", "Only Kari", "Only Ola", "Neither", "Agreement", "κ"], table.Headers);
        Assert.Equal(["x", "5", "5", "5", "85", "90.0 %", ".44"], table.Rows[0].Select(cell => cell.Replace('\u00a0', ' ')));
    }

    [Fact]
    public void What_cannot_be_compared_is_refused_with_its_place()
    {
        Assert.Contains("of 1 coders: 'A'", Assert.Throws<ArgumentException>(() => SegmentAgreement.Of([new("one", "A", "x", 0..1)], Lengths)).Message, StringComparison.Ordinal);
        Assert.Contains("'two' ends at 41, behind its last character at 39", Assert.Throws<ArgumentException>(() => SegmentAgreement.Of([new("two", "A", "x", 0..41), new("two", "B", "x", 0..1)], Lengths)).Message, StringComparison.Ordinal);
        Assert.Contains("that source has no length", Assert.Throws<ArgumentException>(() => SegmentAgreement.Of([new("three", "A", "x", 0..4), new("two", "B", "x", 0..1)], Lengths)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new CodedSegment("one", "A", "x", 5..5));
        Assert.Throws<ArgumentException>(() => new CodedSegment("one", "A", "x", 5..^1));
        Assert.Throws<ArgumentException>(() => new CodedSegment("one", "A", string.Empty, 5..6));
    }
}
